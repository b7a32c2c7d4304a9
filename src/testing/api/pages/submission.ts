import type { PageAddress, PageContact } from '../../wire.js';
import { parseForm } from '../http/form.js';
import type { FormTree, FormValue } from '../http/form.js';
import type { Answers } from './form-fields.js';

/** A form that a browser has sent. */
export interface Submission {
  /** A field by its name, such as `shipping[line1]`; empty when it was not sent. */
  field(name: string): string;
  /** The members under a name, such as the quantities by line item. */
  members(name: string): ReadonlyArray<readonly [string, string]>;
  has(name: string): boolean;
  /** The name on the card or the account that was chosen to pay with; empty when there is none. */
  payerName(): string;
  /** The contact under a prefix; null when no country was sent with it. */
  contact(prefix: 'billing' | 'shipping'): PageContact | null;
}

/** Reads a form body. */
export function readSubmission(body: string): Submission {
  const tree = parseForm(body);
  const at = (name: string): FormValue | undefined =>
    name
      .replaceAll(']', '')
      .split('[')
      .reduce<FormValue | undefined>(
        (value, part) => (typeof value === 'object' ? value[part] : undefined),
        tree satisfies FormTree,
      );
  const field = (name: string): string => {
    const value = at(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const payerName = (): string => {
    const method = field('method');
    return field(method === 'card' ? 'card[name]' : `account_name[${method}]`);
  };
  return {
    field,
    payerName,
    has: (name) => field(name) !== '',
    members(name) {
      const value = at(name);
      if (typeof value !== 'object') return [];
      return Object.entries(value).flatMap(([key, member]) =>
        typeof member === 'string' ? [[key, member.trim()] as const] : [],
      );
    },
    contact(prefix) {
      const country = field(`${prefix}[country]`);
      if (country === '') return null;
      const part = (name: keyof PageAddress) => field(`${prefix}[${name}]`) || null;
      return {
        name: field(`${prefix}[name]`) || payerName() || null,
        address: {
          country,
          line1: part('line1'),
          line2: part('line2'),
          city: part('city'),
          postal_code: part('postal_code'),
          state: part('state'),
        },
      };
    },
  };
}

/** The number and code of a card are never written into a page again. */
const NEVER_REPEATED = new Set(['card[number]', 'card[cvc]']);

/** A submission as a page repeats it: what was typed stays, with what was wrong about it. */
export function answersOf(
  submission: Submission | null,
  faults: ReadonlyMap<string, string> = new Map(),
): Answers {
  return {
    faults,
    valueOf(name, otherwise) {
      const typed = NEVER_REPEATED.has(name) ? '' : (submission?.field(name) ?? '');
      return typed === '' ? (otherwise ?? '') : typed;
    },
    isChecked: (name) => submission?.has(name) ?? false,
  };
}

import { invalidRequest, missingParam, unsupported } from '../../engine/refusal.js';
import type { FormTree, FormValue } from './form.js';

/** Knows how to read one kind of parameter, and how to refuse it in Stripe's words. */
export interface Shape<Value> {
  /** `at` is the parameter in bracket form, such as `line_items[0][quantity]`. */
  read(value: FormValue, at: string): Value;
  /** Set when an empty value means "unset" and not "nothing given". */
  readonly acceptsEmpty?: boolean;
}

/** A member that must be given. */
export interface Required<Value> {
  readonly required: Shape<Value>;
}

/** The members of an object parameter by name. */
export type Fields = Record<string, Shape<unknown> | Required<unknown>>;

type RequiredNames<F extends Fields> = {
  [Name in keyof F]: F[Name] extends Required<unknown> ? Name : never;
}[keyof F];

/** What reading an object of these fields gives. */
export type Read<F extends Fields> = {
  [Name in RequiredNames<F>]: F[Name] extends Required<infer Value> ? Value : never;
} & {
  [Name in Exclude<keyof F, RequiredNames<F>>]?: F[Name] extends Shape<infer Value> ? Value : never;
};

/** Any text, not empty. */
export function text(): Shape<string> {
  return { read: (value, at) => readText(value, at) };
}

/** A whole number. */
export function integer(): Shape<number> {
  return {
    read(value, at) {
      const given = readText(value, at);
      if (/^-?\d+$/.test(given) && Number.isSafeInteger(Number(given))) return Number(given);
      throw invalidRequest(`Invalid integer: ${given}`, {
        param: at,
        code: 'parameter_invalid_integer',
      });
    },
  };
}

/** A number with decimals, such as a percentage. */
export function decimal(): Shape<number> {
  return {
    read(value, at) {
      const given = readText(value, at);
      if (/^-?\d+(\.\d+)?$/.test(given)) return Number(given);
      throw invalidRequest(`Invalid decimal: ${given}`, { param: at });
    },
  };
}

/** `true` or `false`. Older Python clients send `True` and `False`. */
export function flag(): Shape<boolean> {
  return {
    read(value, at) {
      const given = readText(value, at);
      if (/^true$/i.test(given)) return true;
      if (/^false$/i.test(given)) return false;
      throw invalidRequest(`Invalid boolean: ${given}`, { param: at });
    },
  };
}

/** Schemes whose addresses run in the page that follows them. */
const RUNS_IN_PAGE = /^(?:data|javascript|vbscript):/i;

/** The address of a page, with its scheme. Apps have schemes of their own, so most are taken. */
export function url(): Shape<string> {
  return {
    read(value, at) {
      const given = readText(value, at);
      if (/^[a-z][a-z\d+.-]*:\S+$/i.test(given) && !RUNS_IN_PAGE.test(given)) return given;
      throw invalidRequest('Invalid URL: An explicit scheme (such as https) must be provided.', {
        param: at,
        code: 'url_invalid',
      });
    },
  };
}

/** One of a few words. */
export function oneOf<const Word extends string>(...words: Word[]): Shape<Word> {
  return {
    read(value, at) {
      const given = readText(value, at);
      const known = words.find((word) => word === given);
      if (known !== undefined) return known;
      throw invalidRequest(`Invalid ${lastName(at)}: must be ${either(words)}`, { param: at });
    },
  };
}

/** A list, in order. */
export function list<Value>(element: Shape<Value>): Shape<Value[]> {
  return {
    read(value, at) {
      const names = Object.keys(value);
      if (typeof value === 'string' || !names.every((name) => /^\d+$/.test(name))) {
        throw invalidRequest('Invalid array', { param: at });
      }
      return names
        .toSorted((a, b) => Number(a) - Number(b))
        .map((name, index) => element.read(value[name] ?? '', `${at}[${index}]`));
    },
  };
}

/** Values under names that the merchant chooses. */
export function mapOf<Value>(element: Shape<Value>): Shape<Record<string, Value>> {
  return {
    read(value, at) {
      const entries = Object.entries(readTree(value, at));
      return Object.fromEntries(
        entries.map(([name, member]) => [name, element.read(member, `${at}[${name}]`)]),
      );
    },
  };
}

/** Metadata, where an empty value unsets its key and an empty whole unsets all. */
export function metadata(): Shape<Record<string, string> | null> {
  const values = mapOf<string>({ read: (value, at) => readText(value, at, true) });
  return emptyable(values);
}

/** Known members. */
export function object<F extends Fields>(fields: F): Shape<Read<F>> {
  return { read: (value, at) => readFields(fields, readTree(value, at), at) };
}

/** The same, where the empty string means "unset", read as null. */
export function emptyable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return {
    acceptsEmpty: true,
    read: (value, at) => (value === '' ? null : shape.read(value, at)),
  };
}

/** A parameter that Stripe acts upon and the simulator does not: refused, never dropped. */
export function notSimulated(what: string): Shape<never> {
  return {
    read(_value, at) {
      throw unsupported(what, at);
    },
  };
}

/** The same, and it must be there. */
export function required<Value>(shape: Shape<Value>): Required<Value> {
  return { required: shape };
}

/** Either a number or bounds, for filters on times. */
export function range(): Shape<TimeRange> {
  const bounds = object({ gt: integer(), gte: integer(), lt: integer(), lte: integer() });
  return {
    read(value, at) {
      if (typeof value !== 'string') return bounds.read(value, at);
      const exact = integer().read(value, at);
      return { gte: exact, lte: exact };
    },
  };
}

/** Bounds in seconds since the epoch. */
export interface TimeRange {
  gt?: number;
  gte?: number;
  lt?: number;
  lte?: number;
}

/** Whether a time lies within bounds. */
export function isWithin(time: number, bounds: TimeRange | undefined): boolean {
  if (!bounds) return true;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = bounds;
  return time > gt && time >= gte && time < lt && time <= lte;
}

/** Reads all members of a request or of a nested object; unknown ones are refused. */
export function readFields<F extends Fields>(fields: F, tree: FormTree, at = ''): Read<F> {
  const place = (name: string) => (at === '' ? name : `${at}[${name}]`);
  const unknown = Object.keys(tree).filter((name) => !Object.hasOwn(fields, name));
  if (unknown[0] !== undefined) {
    const names = unknown.map(place);
    throw invalidRequest(
      `Received unknown parameter${names.length > 1 ? 's' : ''}: ${names.join(', ')}`,
      { code: 'parameter_unknown', param: names[0] ?? '' },
    );
  }
  const result: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = tree[name];
    if (value === undefined) {
      if ('required' in field) throw missingParam(place(name));
      continue;
    }
    const shape = 'required' in field ? field.required : field;
    result[name] = shape.read(value, place(name));
  }
  return result as Read<F>;
}

function readText(value: FormValue, at: string, mayBeEmpty = false): string {
  if (typeof value !== 'string') {
    throw invalidRequest(`Invalid string: ${JSON.stringify(value)}`, { param: at });
  }
  if (value !== '' || mayBeEmpty) return value;
  throw invalidRequest(
    `You passed an empty string for '${at}'. We assume empty values are an attempt to unset a parameter; however '${at}' cannot be unset. You should remove '${at}' from your request or supply a non-empty value.`,
    { param: at, code: 'parameter_invalid_empty' },
  );
}

function readTree(value: FormValue, at: string): FormTree {
  if (typeof value !== 'string') return value;
  throw invalidRequest('Invalid object', { param: at });
}

/** The last name of a parameter, with its place where it stands in a list. */
function lastName(at: string): string {
  const [, name = at, place = ''] = /([^[\]]+)\]?(\[\d+\])?$/.exec(at) ?? [];
  return `${name}${place}`;
}

/** The words of an enumeration, as Stripe lists them. */
export function either(words: readonly string[]): string {
  if (words.length === 1) return words[0] ?? '';
  if (words.length === 2) return `either ${words.join(' or ')}`;
  return `one of ${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`;
}

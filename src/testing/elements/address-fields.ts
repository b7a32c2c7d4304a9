import type { PageAddress, PageContact } from '../wire.js';
import { addressRulesOf } from './address-rules.js';
import type { AddressRules } from './address-rules.js';
import { countryOfLocale, countryOptions } from '../facts/countries.js';
import { h } from './dom.js';
import { createSelectField, createTextField } from './field.js';
import type { Field } from './field.js';

/** How an address form asks for the name: in one field, in two, as a company's, or not at all. */
export type NameStyle = 'full' | 'split' | 'organization' | 'never';

/** What an address may be prefilled with. */
export interface AddressDefaults {
  name?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  phone?: string | null;
  address?: Partial<PageAddress>;
}

/** The fields of an address form. */
export interface AddressFields {
  readonly node: HTMLElement;
  contact: () => PageContact;
  /** The two parts of the name; null unless it is asked for in two. */
  splitName: () => { firstName: string; lastName: string } | null;
  phone: () => string;
  empty: () => boolean;
  problems: (show: boolean) => string[];
  fill: (contact: AddressDefaults | null) => void;
  /** Whether the phone number is asked for, and whether it may be left out. */
  setPhone: (phone: { asked: boolean; required: boolean }) => void;
  setCountryError: (message: string) => void;
}

/** How an address form is made. */
export interface AddressFieldsOptions {
  mode: 'billing' | 'shipping';
  locale: string;
  /** The countries to choose from; null for all. */
  allowedCountries: readonly string[] | null;
  nameStyle: NameStyle;
  /** Whether boxes at a post office are refused. */
  blockPoBox: boolean;
}

/** What a text field says when it is empty, and when it must not be. */
interface Part {
  field: Field;
  missing: string;
  asked: () => boolean;
  /** What is wrong with a text that is there. */
  wrong?: (text: string) => string | null;
}

/** Creates the fields of an address form, of which those of the chosen country are shown. */
export function createAddressFields(options: AddressFieldsOptions): AddressFields {
  const { mode, nameStyle } = options;
  const text = (label: string, autocomplete: string, half = false) =>
    createTextField({ label, autocomplete: `${mode} ${autocomplete}`, half });

  const countries = countryOptions(options.locale, options.allowedCountries);
  const names = createNames(nameStyle, text);
  const country = createSelectField(
    { label: 'Country or region', autocomplete: `${mode} country` },
    countries,
  );
  const line1 = text('Address line 1', 'address-line1');
  const line2 = text('Address line 2', 'address-line2');
  const city = text('City', 'address-level2', true);
  const postalCode = text('Postal code', 'postal-code', true);
  const typedState = text('State', 'address-level1');
  const chosenState = createSelectField(
    { label: 'State', autocomplete: `${mode} address-level1` },
    [],
  );
  const phone = createTextField({
    label: 'Phone number',
    autocomplete: `${mode} tel`,
    inputmode: 'tel',
    type: 'tel',
  });
  const suggested = countryOfLocale(options.locale);
  if (countries.some(([code]) => code === suggested)) country.control.value = suggested;
  let phoneRule = { asked: false, required: false };

  const rules = (): AddressRules => addressRulesOf(country.control.value);
  const reflect = () => {
    const { postalCode: postalLabel, state, states, city: cityLabel } = rules();
    city.setLabel(cityLabel);
    postalCode.setHidden(postalLabel === null);
    postalCode.setLabel(postalLabel ?? '');
    typedState.setHidden(state === null || states !== undefined);
    typedState.setLabel(states ? '' : (state ?? ''));
    chosenState.setHidden(states === undefined);
    chosenState.setLabel(states ? (state ?? '') : '');
    chosenState.setChoices([['', ''], ...(states ?? [])]);
    phone.setHidden(!phoneRule.asked);
  };
  const always = () => true;
  const parts: Part[] = [
    ...names.parts,
    {
      field: line1,
      missing: 'Your address is incomplete.',
      asked: always,
      wrong: (line) =>
        options.blockPoBox && isPoBox(line) ? 'We can’t deliver to a PO box.' : null,
    },
    { field: city, missing: 'Your city is incomplete.', asked: always },
    {
      field: postalCode,
      missing: 'Your postal code is incomplete.',
      asked: () => rules().postalCode !== null,
    },
    {
      field: typedState,
      missing: 'Your state is incomplete.',
      asked: () => rules().state !== null && !rules().states,
    },
    {
      field: phone,
      missing: 'Your phone number is incomplete.',
      asked: () => phoneRule.asked && phoneRule.required,
    },
  ];
  const typed = [...parts.map(({ field }) => field), line2];
  for (const field of typed) {
    field.control.addEventListener('input', () => field.setError(null));
  }
  country.control.addEventListener('change', () => {
    country.setError(null);
    reflect();
  });
  chosenState.control.addEventListener('change', () => chosenState.setError(null));
  reflect();

  const stateProblem = () =>
    rules().states && chosenState.control.value === '' ? 'Your state is incomplete.' : null;

  return {
    node: h(
      'div',
      { class: 'p-Grid' },
      ...[
        ...names.fields,
        country,
        line1,
        line2,
        city,
        postalCode,
        typedState,
        chosenState,
        phone,
      ].map(({ node }) => node),
    ),
    contact: () => ({
      name: orNull(names.whole()),
      address: {
        country: country.control.value,
        line1: orNull(entered(line1)),
        line2: orNull(entered(line2)),
        city: orNull(entered(city)),
        postal_code: rules().postalCode === null ? null : orNull(entered(postalCode)),
        state: orNull(
          rules().states ? chosenState.control.value : rules().state ? entered(typedState) : '',
        ),
      },
    }),
    splitName: names.split,
    phone: () => (phoneRule.asked ? entered(phone) : ''),
    empty: () => typed.every((field) => entered(field) === ''),
    problems(show) {
      const typedProblems = parts.flatMap((part) => {
        const message = problemOf(part);
        if (show) part.field.setError(message);
        return message ?? [];
      });
      const chosen = stateProblem();
      if (show) chosenState.setError(chosen);
      return [...typedProblems, ...(chosen ? [chosen] : [])];
    },
    fill(contact) {
      const address = contact?.address;
      names.fill(contact);
      if (address?.country) country.control.value = address.country;
      reflect();
      line1.control.value = address?.line1 ?? '';
      line2.control.value = address?.line2 ?? '';
      city.control.value = address?.city ?? '';
      postalCode.control.value = address?.postal_code ?? '';
      typedState.control.value = address?.state ?? '';
      chosenState.control.value = address?.state ?? '';
      if (contact?.phone !== undefined) phone.control.value = contact.phone ?? '';
      if (contact === null) phone.control.value = '';
      for (const field of typed) field.setError(null);
    },
    setPhone(rule) {
      phoneRule = rule;
      reflect();
    },
    setCountryError: (message) => country.setError(message),
  };
}

interface Names {
  fields: Field[];
  parts: Part[];
  whole: () => string;
  split: AddressFields['splitName'];
  fill: (contact: AddressDefaults | null) => void;
}

function createNames(
  style: NameStyle,
  text: (label: string, autocomplete: string, half?: boolean) => Field,
): Names {
  if (style === 'never') {
    return { fields: [], parts: [], whole: () => '', split: () => null, fill() {} };
  }
  const asked = () => true;
  if (style !== 'split') {
    const name = text(style === 'organization' ? 'Organization' : 'Full name', 'name');
    return {
      fields: [name],
      parts: [{ field: name, missing: 'Your name is incomplete.', asked }],
      whole: () => entered(name),
      split: () => null,
      fill: (contact) => {
        name.control.value = wholeName(contact);
      },
    };
  }
  const first = text('First name', 'given-name', true);
  const last = text('Last name', 'family-name', true);
  return {
    fields: [first, last],
    parts: [
      { field: first, missing: 'Your first name is incomplete.', asked },
      { field: last, missing: 'Your last name is incomplete.', asked },
    ],
    whole: () => `${entered(first)} ${entered(last)}`.trim(),
    split: () => ({ firstName: entered(first), lastName: entered(last) }),
    fill(contact) {
      const [beginning = '', ...rest] = wholeName(contact).split(' ');
      first.control.value = contact?.firstName ?? beginning;
      last.control.value = contact?.lastName ?? rest.join(' ');
    },
  };
}

function wholeName(contact: AddressDefaults | null): string {
  return contact?.name ?? [contact?.firstName, contact?.lastName].filter(Boolean).join(' ');
}

function problemOf({ field, missing, asked, wrong }: Part): string | null {
  const text = entered(field);
  if (text === '') return asked() ? missing : null;
  return wrong?.(text) ?? null;
}

const entered = ({ control }: Field) => control.value.trim();

const orNull = (text: string) => (text === '' ? null : text);

function isPoBox(line: string): boolean {
  return /\bp\.?\s*o\.?\s*box\b/i.test(line);
}

'use client';

import {
  createRef,
  useCallback,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type RefObject,
} from 'react';
import { addressCountries, addressParts, type AddressFieldName } from '../core/address-formats.js';
import type { CheckoutActionResult } from '../core/checkout-actions.js';
import type { CheckoutActionError } from '../core/checkout-errors.js';
import * as select from '../core/selectors.js';
import { isSameContact } from '../core/contact.js';
import type { CheckoutContact } from '../core/session.js';
import { addressFieldMessages } from '../messages/address-fields.js';
import { localeMessages } from '../messages/locale.js';
import { ADDRESSES, type AddressKind } from './address-kinds.js';
import { useMessagesOf } from './messages.js';
import { useCheckoutAction } from './useCheckoutAction.js';
import { useRequirement } from './useRequirement.js';
import { useStore } from './useStore.js';

/** What is typed, by Stripe's names of an address's parts. The country is its ISO 3166-1 code. */
export type AddressValues = Readonly<Record<AddressFieldName, string>>;

/** One field of the form, as the chosen country has it. */
export interface AddressField {
  name: AddressFieldName;
  /** What the country calls it, in the provider's language. */
  label: string;
  required: boolean;
  /** For the input: `shipping postal-code`, for example. */
  autoComplete: string;
  /** That the field is required, once the buyer has tried to pay without it. */
  errorMessage: string | null;
}

/** How an address is asked for. */
export interface AddressOptions {
  /**
   * The countries to choose from, by their ISO 3166-1 codes: those that your server gave to the session as
   * `shipping_address_collection.allowed_countries`, which the browser is not told.
   * @default every country that Stripe ships to
   */
  countries?: readonly string[] | undefined;
  /**
   * The country that is chosen at first, where the session holds no address.
   * @default the only one, or that which the provider's language suggests
   */
  defaultCountry?: string | undefined;
  /**
   * Whether the buyer may pay without it. An address that was begun must be completed either way.
   * @default true
   */
  required?: boolean | undefined;
}

/** An address that the buyer types and Stripe keeps. */
export interface AddressResult {
  /** What the buyer has typed; else what the session holds. Kept when Stripe refuses it. */
  values: AddressValues;
  /** Takes what is typed, and forgets why the last address was refused. */
  setValue: (field: AddressFieldName, value: string) => void;
  /** The fields of the chosen country, in the order in which they are asked for. */
  fields: readonly AddressField[];
  /** The countries to choose from, in the provider's language and its alphabet. */
  countries: ReadonlyArray<{ code: string; name: string }>;
  /**
   * Sends what was typed if the address is complete, without the spaces around it. An optional address that was
   * emptied takes the saved one back. Does nothing when nothing was typed or something is missing. Never rejects.
   */
  save: () => Promise<CheckoutActionResult | null>;
  /** For the element around the fields: saves once the focus leaves it. */
  onBlur: (event: FocusEvent<HTMLElement>) => void;
  /** What the session holds. */
  saved: CheckoutContact | null;
  /** True when nothing is missing that the country's addresses have. */
  complete: boolean;
  /** True while the address is on its way to Stripe. */
  pending: boolean;
  /** Why the last address was refused: that nothing is shipped to its country, for example. */
  error: CheckoutActionError | null;
  /** `error` in words for the buyer. */
  errorMessage: string | null;
  /** For the fields: the first one that is at fault gets the focus when the buyer submits. */
  refs: AddressRefs;
}

type AddressRefs = Readonly<
  Record<Exclude<AddressFieldName, 'country'>, RefObject<HTMLInputElement | null>> & {
    country: RefObject<HTMLSelectElement | null>;
  }
>;

const AUTO_COMPLETE: AddressValues = {
  name: 'name',
  country: 'country',
  line1: 'address-line1',
  line2: 'address-line2',
  city: 'address-level2',
  state: 'address-level1',
  postal_code: 'postal-code',
};

const FIELD_NAMES = Object.keys(AUTO_COMPLETE) as AddressFieldName[];

/** The behaviour of an address that is saved as a whole. What is typed belongs to the calling component. */
export function useAddress(
  kind: AddressKind,
  { countries: codes, defaultCountry, required = true }: AddressOptions,
  user: string,
): AddressResult {
  const { action, detail } = ADDRESSES[kind];
  const messages = useMessagesOf(addressFieldMessages);
  const { locale } = useMessagesOf(localeMessages);
  const [refs] = useState(createRefs);
  const [draft, setDraft] = useState<Partial<AddressValues> | null>(null);
  /** What is on its way to Stripe: leaving the fields and submitting may come at once. */
  const sending = useRef<typeof draft>(null);
  const faulty = useRef<HTMLElement>(null);
  const { run, reset, pending, error, errorMessage } = useCheckoutAction(action);
  const saved = useStore(({ session }) => session?.[detail] ?? null, user);
  const isMissed = useStore((state) => select.missed(state, detail), user);

  const offered = codes?.join(' ');
  const allCountries = useMemo(() => nameCountries(locale, offered?.split(' ')), [locale, offered]);
  const values = useMemo(() => {
    const country = defaultCountry ?? suggestCountry(allCountries, locale);
    return { ...valuesOf(saved, country), ...draft };
  }, [saved, draft, defaultCountry, allCountries, locale]);
  const { country } = values;
  const countries = useMemo(
    () =>
      country === '' || allCountries.some(({ code }) => code === country)
        ? allCountries
        : [...allCountries, ...nameCountries(locale, [country])],
    [allCountries, country, locale],
  );

  const parts = useMemo(() => addressParts(country), [country]);
  const isEmpty = FIELD_NAMES.every((field) => field === 'country' || !values[field].trim());
  const isAsked = required || !isEmpty;
  const missing = parts.filter((part) => part.required && !values[part.field].trim());
  const complete = missing.length === 0;
  const fields = useMemo(
    () =>
      parts.map(({ field, label: key, required: isPart }): AddressField => {
        const label = messages.addressLabels[key];
        const isMissing = isPart && isAsked && isMissed && !values[field].trim();
        return {
          name: field,
          label: isPart ? label : messages.optionalField({ label }),
          required: isPart && isAsked,
          autoComplete: `${kind} ${AUTO_COMPLETE[field]}`,
          errorMessage: isMissing ? messages.fieldRequired({ label }) : null,
        };
      }),
    [parts, messages, values, isAsked, isMissed, kind],
  );

  const setValue = useCallback(
    (field: AddressFieldName, value: string) => {
      setDraft((latest) => ({ ...latest, [field]: value }));
      reset();
    },
    [reset],
  );

  const save = useCallback(async () => {
    if (draft === null || draft === sending.current) return null;
    const contact = isEmpty && !required ? null : contactOf(values, parts);
    if (contact && !complete) return null;
    if (!error && isSameContact(contact, saved)) {
      setDraft(null);
      return null;
    }
    sending.current = draft;
    const result = await run(contact);
    if (sending.current === draft) sending.current = null;
    // The buyer may have typed on meanwhile; what was refused is kept to be mended.
    if (result.type === 'success') setDraft((latest) => (latest === draft ? null : latest));
    return result;
  }, [draft, values, parts, isEmpty, required, complete, saved, error, run]);

  const onBlur = useCallback(
    ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.contains(relatedTarget)) void save();
    },
    [save],
  );

  useRequirement(
    faulty,
    {
      flush: () => void save(),
      check: ({ expressCheckoutConfirmEvent }) => {
        // A wallet brings the buyer's details along.
        if (expressCheckoutConfirmEvent || !(error || (isAsked && !complete))) return null;
        faulty.current = refs[missing[0]?.field ?? 'country'].current;
        return { detail };
      },
    },
    user,
  );

  return useMemo(
    () => ({
      values,
      setValue,
      fields,
      countries,
      save,
      onBlur,
      saved,
      complete,
      pending,
      error,
      errorMessage,
      refs,
    }),
    [
      values,
      setValue,
      fields,
      countries,
      save,
      onBlur,
      saved,
      complete,
      pending,
      error,
      errorMessage,
      refs,
    ],
  );
}

function createRefs(): AddressRefs {
  return Object.fromEntries(FIELD_NAMES.map((field) => [field, createRef()])) as AddressRefs;
}

function nameCountries(locale: string, codes = addressCountries()) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  return (
    codes
      // `Intl` throws for what cannot be a country.
      .map((code) => ({ code, name: (/^[a-z]{2}$/i.test(code) && names.of(code)) || code }))
      .sort((one, other) => compare(one.name, other.name))
  );
}

/** Empty where it would be a guess among countries of which none speaks the page's language. */
function suggestCountry(countries: AddressResult['countries'], locale: string): string {
  const { region } = new Intl.Locale(locale).maximize();
  const suggested =
    countries.length === 1 ? countries[0] : countries.find(({ code }) => code === region);
  return suggested?.code ?? '';
}

function valuesOf(contact: CheckoutContact | null, country: string): AddressValues {
  const { line1, line2, city, state, postal_code } = contact?.address ?? {};
  return {
    name: contact?.name ?? '',
    country: contact?.address.country ?? country,
    line1: line1 ?? '',
    line2: line2 ?? '',
    city: city ?? '',
    state: state ?? '',
    postal_code: postal_code ?? '',
  };
}

/** What the country's addresses do not have stays behind: the state of a country that was chosen before. */
function contactOf(values: AddressValues, parts: ReturnType<typeof addressParts>): CheckoutContact {
  const textOf = (field: AddressFieldName) =>
    (parts.some((part) => part.field === field) && values[field].trim()) || null;
  return {
    name: textOf('name'),
    address: {
      country: values.country,
      line1: textOf('line1'),
      line2: textOf('line2'),
      city: textOf('city'),
      postal_code: textOf('postal_code'),
      state: textOf('state'),
    },
  };
}

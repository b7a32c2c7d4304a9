/** How often a price is charged. */
export type Interval = 'day' | 'week' | 'month' | 'year';

/** How long a delivery takes at least or at most. */
export interface DeliveryTime {
  readonly unit: 'hour' | 'day' | 'business_day' | 'week' | 'month';
  readonly value: number;
}

/** A noun in the forms that its language has for counting; `other` stands in for those that are not given. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What a language's messages are put together with. */
export interface Formats {
  /** A number with the digits and separators of the language. */
  readonly number: (value: number) => string;
  /** @param ratio 0.2 for twenty per cent. With the sign and the space of the language. */
  readonly percent: (ratio: number) => string;
  /** A day, written out. */
  readonly date: (day: Date) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** The form of a noun that goes with a number, without the number. */
  readonly plural: (value: number, forms: PluralForms) => string;
  /** "3 days", as the language counts time. */
  readonly duration: (
    value: number,
    unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year',
  ) => string;
}

/** The ways of one language, all of them from `Intl`. @param tag A BCP 47 tag. */
export function createFormats(tag: string): Formats {
  const number = new Intl.NumberFormat(tag, { maximumSignificantDigits: 6 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 4 });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const rules = new Intl.PluralRules(tag);
  return {
    number: (value) => number.format(value),
    percent: (ratio) => percent.format(ratio),
    date: (day) => date.format(day),
    list: (items) => list.format(items),
    plural: (value, forms) => forms[rules.select(value)] ?? forms.other,
    duration: (value, unit) =>
      value.toLocaleString(tag, { style: 'unit', unit, unitDisplay: 'long' }),
  };
}

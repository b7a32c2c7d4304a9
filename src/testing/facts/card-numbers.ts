/** A network of cards, in Stripe's words. */
export type CardBrand =
  | 'visa'
  | 'mastercard'
  | 'amex'
  | 'discover'
  | 'diners'
  | 'jcb'
  | 'unionpay'
  | 'unknown';

/** What the form must know of a brand. */
export interface CardBrandRules {
  brand: CardBrand;
  name: string;
  /** The numbers of digits that a complete number may have, ascending. */
  lengths: readonly number[];
  /** Sizes of the groups in which the number is written. */
  groups: readonly number[];
  securityCodeLength: 3 | 4;
}

const FOURS = [4, 4, 4, 4, 3];

const common = { lengths: [16], groups: FOURS, securityCodeLength: 3 } as const;

const BRANDS: ReadonlyArray<CardBrandRules & { prefix: RegExp }> = [
  { ...common, brand: 'visa', name: 'Visa', prefix: /^4/ },
  {
    ...common,
    brand: 'mastercard',
    name: 'Mastercard',
    prefix: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/,
  },
  {
    brand: 'amex',
    name: 'American Express',
    prefix: /^3[47]/,
    lengths: [15],
    groups: [4, 6, 5],
    securityCodeLength: 4,
  },
  { ...common, brand: 'discover', name: 'Discover', prefix: /^(6011|64[4-9]|65)/ },
  {
    ...common,
    brand: 'diners',
    name: 'Diners Club',
    prefix: /^3(0[0-5]|095|6|8|9)/,
    lengths: [14, 16],
    groups: FOURS,
  },
  { ...common, brand: 'jcb', name: 'JCB', prefix: /^35/ },
  {
    ...common,
    brand: 'unionpay',
    name: 'UnionPay',
    prefix: /^(62|81)/,
    lengths: [16, 17, 18, 19],
    groups: FOURS,
  },
];

const UNKNOWN: CardBrandRules = { ...common, brand: 'unknown', name: 'Card' };

/** The brand that a number begins like. */
export function cardBrandOf(digits: string): CardBrandRules {
  return BRANDS.find(({ prefix }) => prefix.test(digits)) ?? UNKNOWN;
}

/** The name of a brand as buyers know it. */
export function cardBrandName(brand: string): string {
  return BRANDS.find((rules) => rules.brand === brand)?.name ?? 'Card';
}

/** Keeps the digits of a card number, as many as its brand allows. */
export function cardNumberDigits(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.slice(0, cardBrandOf(digits).lengths.at(-1));
}

/** Writes a card number in the groups that are embossed on the card. */
export function formatCardNumber(digits: string): string {
  const parts: string[] = [];
  let rest = digits;
  for (const size of cardBrandOf(digits).groups) {
    if (rest === '') break;
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return parts.join(' ');
}

/** Stripe's message about a card number, or null for a good one. */
export function cardNumberProblem(digits: string): string | null {
  const { lengths } = cardBrandOf(digits);
  if (digits.length < (lengths[0] ?? 16)) return 'Your card number is incomplete.';
  return lengths.includes(digits.length) && passesLuhn(digits)
    ? null
    : 'Your card number is invalid.';
}

/** The check digit that every card number ends with. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

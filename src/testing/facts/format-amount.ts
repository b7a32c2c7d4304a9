import type { MinorUnits } from '../wire.js';
import { currencyDigits } from './currency-digits.js';

/** An amount as the browser session shows it. */
export interface FormattedAmount {
  /** An integer in the currency's minor unit. */
  minorUnitsAmount: number;
  /** The same amount for the buyer's eyes, with the currency's symbol. */
  amount: string;
}

/** Stripe accepts decimal amounts with up to twelve digits after the minor unit. */
const DECIMAL_DIGITS = 12;

/** How many minor units make one unit of `currency`: 1, 100 or 1000. */
export function minorUnitsDivisor(currency: string): number {
  return 10 ** currencyDigits(currency);
}

/** Formats an integer amount in minor units, such as `$12.50`, `¥500` or `KWD 1.250`. */
export function formatAmount(
  minorUnitsAmount: MinorUnits,
  currency: string,
  locale: string,
): FormattedAmount {
  const amount = numberFormat(locale, currency).format(
    shiftDecimal(String(minorUnitsAmount), currencyDigits(currency)),
  );
  return { minorUnitsAmount, amount };
}

/**
 * Formats an amount below the minor unit, given as a decimal string in minor units (`'0.5'` is half
 * a cent): `$0.005`.
 */
export function formatDecimalAmount(
  minorUnits: string,
  currency: string,
  locale: string,
): FormattedAmount {
  const amount = numberFormat(locale, currency, DECIMAL_DIGITS).format(
    shiftDecimal(minorUnits, currencyDigits(currency)),
  );
  return { minorUnitsAmount: Number(minorUnits), amount };
}

const formats = new Map<string, Intl.NumberFormat>();

/** Building a format costs more than using it a hundred times, and there are few of them. */
function numberFormat(locale: string, currency: string, extraDigits = 0): Intl.NumberFormat {
  const key = `${locale} ${currency} ${extraDigits}`;
  const known = formats.get(key);
  if (known) return known;
  const style = { style: 'currency', currency } as const;
  const digits = currencyDigits(currency);
  const customary = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits;
  const format = new Intl.NumberFormat(locale, {
    ...style,
    minimumFractionDigits: Math.min(digits, customary ?? digits),
    maximumFractionDigits: digits + extraDigits,
  });
  formats.set(key, format);
  return format;
}

/** Moves the decimal point to the left on the string, because a division would lose digits. */
function shiftDecimal(value: string, places: number): `${number}` {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const padded = whole.padStart(places + 1, '0');
  const cut = padded.length - places;
  return `${sign}${padded.slice(0, cut)}.${padded.slice(cut)}${fraction}0` as `${number}`;
}

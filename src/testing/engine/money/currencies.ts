import { currencyDigits } from '../../facts/currency-digits.js';
import type { MinorUnits } from '../../wire.js';

/** Currencies that Stripe writes with the symbol behind the number. */
const SYMBOL_BEHIND = new Set('bgn czk dkk huf nok pln ron sek'.split(' '));

/** The least that can be charged, in minor units, where it is known. */
const MINIMUM_CHARGE: Readonly<Record<string, MinorUnits>> = {
  aed: 200,
  aud: 50,
  bgn: 100,
  brl: 50,
  cad: 50,
  chf: 50,
  czk: 1500,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  huf: 17500,
  inr: 50,
  jpy: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  nzd: 50,
  pln: 200,
  ron: 200,
  sek: 300,
  sgd: 50,
  thb: 1000,
  usd: 50,
};

/** The most that one charge may be, in minor units: eight digits, in rupiah twelve. */
const MAXIMUM_CHARGE: MinorUnits = 99_999_999;
const MAXIMUM_CHARGE_IDR: MinorUnits = 999_999_999_999;

/** The least charge in minor units; 0 for a currency whose minimum is not known. */
export function minimumCharge(currency: string): MinorUnits {
  return MINIMUM_CHARGE[currency] ?? 0;
}

/** The most that one charge may be, in minor units. */
export function maximumCharge(currency: string): MinorUnits {
  return currency === 'idr' ? MAXIMUM_CHARGE_IDR : MAXIMUM_CHARGE;
}

/**
 * The smallest step between two amounts that can be charged, in minor units. Three-decimal
 * currencies go by tens, because card networks take two decimals. ISK lost its decimals, but its
 * amounts are still given with two, which must be 00. HUF and TWD lose their decimals in payouts
 * only, which no checkout sees.
 */
export function smallestStep(currency: string): MinorUnits {
  if (currency === 'isk') return 100;
  return currencyDigits(currency) === 3 ? 10 : 1;
}

/** The currencies that Stripe takes, in the order of its error message. */
export const CURRENCIES: readonly string[] = (
  'usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp byn ' +
  'bzd cad cdf chf clp cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf ' +
  'gtq gyd hkd hnl hrk htg huf idr ils inr isk jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp ' +
  'lkr lrd lsl mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab ' +
  'pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd std szl thb tjs ' +
  'tnd top try ttd twd tzs uah ugx uyu uzs vnd vuv wst xaf xcd xcg xof xpf yer zar zmw'
).split(' ');
const KNOWN = new Set(CURRENCIES);

/** Whether Stripe takes a currency, given as its lower-case code. */
export function isCurrency(currency: string): boolean {
  return KNOWN.has(currency);
}

/** An amount in the English of Stripe's error messages: `$0.50`, `175.00 Ft`. */
export function formatForMessage(amount: MinorUnits, currency: string): string {
  const digits = currencyDigits(currency);
  const major = amount / 10 ** digits;
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: currency.toUpperCase(),
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).formatToParts(major);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency.toUpperCase();
  const number = parts
    .filter((part) => part.type !== 'currency' && part.type !== 'literal')
    .map((part) => part.value)
    .join('');
  return SYMBOL_BEHIND.has(currency) ? `${number} ${symbol}` : `${symbol}${number}`;
}

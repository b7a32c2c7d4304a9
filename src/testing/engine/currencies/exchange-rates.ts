import type { MinorUnits } from '../../wire.js';
import type { Assumptions } from '../assumptions.js';
import { currencyDigits } from '../../facts/currency-digits.js';
import { smallestStep } from '../money/currencies.js';
import { DECIMALS, formatDecimal, parseDecimal } from '../money/decimal.js';
import type { ScaledAmount } from '../money/decimal.js';
import { WHOLE, divideRounded, percentToParts } from '../money/rounding.js';

/** Units of a currency per US dollar: plausible, made up, and the same for ever. */
const PER_DOLLAR: Readonly<Record<string, string>> = Object.fromEntries(
  'aed:3.6725 all:92.5 amd:389 ars:1010 aud:1.52 azn:1.7 bam:1.8 bdt:119.5 bhd:0.376 bob:6.91 brl:5.75 bwp:13.6 cad:1.39 chf:0.88 clp:960 cny:7.2 cop:4350 crc:512 czk:23.4 dkk:6.86 dop:60.2 dzd:133 egp:49.2 etb:121 eur:0.92 gbp:0.78 gel:2.72 ghs:16.2 gtq:7.73 hkd:7.78 hnl:24.9 huf:365 idr:15700 ils:3.72 inr:84.1 isk:137 jmd:158 jod:0.709 jpy:150 kes:129 krw:1380 kwd:0.307 kzt:488 lkr:293 mad:9.85 mdl:17.8 mkd:56.8 mnt:3390 mop:8.01 mur:46 mxn:19.8 myr:4.37 ngn:1640 nok:10.9 npr:134.5 nzd:1.66 omr:0.385 pab:1 pen:3.77 php:58.2 pkr:278 pln:3.98 pyg:7850 qar:3.64 ron:4.57 rsd:107.5 rwf:1360 sar:3.75 sek:10.6 sgd:1.32 thb:33.8 tnd:3.1 try:34.3 ttd:6.78 twd:32.1 tzs:2720 uah:41.3 ugx:3670 usd:1 uyu:41.6 uzs:12800 vnd:25300 xaf:603 xcd:2.7 xof:603 xpf:109.7 zar:17.6 zmw:26.8'
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** How amounts become amounts in another currency. */
export interface Conversion {
  from: string;
  to: string;
  /** Units of `to` for one unit of `from`, the fee included. */
  rate: ScaledAmount;
}

const RATE_DECIMALS = 8;
const RATE_STEP = 10n ** BigInt(DECIMALS - RATE_DECIMALS);
const ONE = 10n ** BigInt(DECIMALS);

/** The conversion between two currencies; undefined when a rate is not known. */
export function conversionBetween(
  assumptions: Assumptions,
  from: string,
  to: string,
): Conversion | undefined {
  const source = perDollar(assumptions, from);
  const target = perDollar(assumptions, to);
  if (!source || !target) return undefined;
  const withFee = WHOLE + percentToParts(assumptions.conversionFeePercent);
  const steps = divideRounded(target * withFee * ONE, source * WHOLE * RATE_STEP);
  return { from, to, rate: steps * RATE_STEP };
}

/** The rate for the buyer's eyes. */
export function rateShown(conversion: Conversion): number {
  return Number(formatDecimal(conversion.rate));
}

/** A whole amount in the other currency, in steps that can be charged there. */
export function convert(amount: MinorUnits, conversion: Conversion): MinorUnits {
  const step = smallestStep(conversion.to);
  const { numerator, denominator } = scaleOf(conversion);
  return Number(divideRounded(BigInt(amount) * numerator, denominator * BigInt(step))) * step;
}

/** A decimal amount in the other currency. One that was whole stays whole. */
export function convertDecimal(amount: string, conversion: Conversion): string {
  if (!amount.includes('.')) return String(convert(Number(amount), conversion));
  const { numerator, denominator } = scaleOf(conversion);
  return formatDecimal(divideRounded((parseDecimal(amount) ?? 0n) * numerator, denominator));
}

/** Minor units of `to` for one minor unit of `from`, as a fraction. */
function scaleOf({ from, to, rate }: Conversion): { numerator: bigint; denominator: bigint } {
  return {
    numerator: rate * 10n ** BigInt(currencyDigits(to)),
    denominator: ONE * 10n ** BigInt(currencyDigits(from)),
  };
}

function perDollar(assumptions: Assumptions, currency: string): ScaledAmount | undefined {
  return parseDecimal(assumptions.exchangeRates[currency] ?? PER_DOLLAR[currency] ?? '');
}

import { divideRounded } from './rounding.js';

/** Stripe accepts at most this many decimals in `unit_amount_decimal`. */
export const DECIMALS = 12;
const SCALE = 10n ** BigInt(DECIMALS);
const PATTERN = /^(\d+)(?:\.(\d{1,12}))?$/;

/** An exact amount of minor units with up to twelve decimals, scaled to an integer. */
export type ScaledAmount = bigint;

/** Reads a decimal string in minor units; undefined when it is none or has more than 12 decimals. */
export function parseDecimal(text: string): ScaledAmount | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [, whole = '0', fraction = ''] = match;
  return BigInt(whole) * SCALE + BigInt(fraction.padEnd(DECIMALS, '0'));
}

/** Writes the shortest decimal string, such as `1099` or `0.5`. */
export function formatDecimal(amount: ScaledAmount): string {
  const fraction = (amount % SCALE).toString().padStart(DECIMALS, '0').replace(/0+$/, '');
  return fraction === '' ? `${amount / SCALE}` : `${amount / SCALE}.${fraction}`;
}

/** The amount as whole minor units, or null when it has decimals. */
export function wholeMinorUnits(amount: ScaledAmount): number | null {
  return amount % SCALE === 0n ? Number(amount / SCALE) : null;
}

/** Rounds to whole minor units. */
export function roundScaled(amount: ScaledAmount): number {
  return Number(divideRounded(amount, SCALE));
}

/** A decimal unit amount times a quantity, rounded once to whole minor units. */
export function multiplyRounded(unitAmount: ScaledAmount, quantity: number): number {
  return roundScaled(unitAmount * BigInt(quantity));
}

import type { MinorUnits } from '../../wire.js';

/**
 * The one place where money is rounded: to the nearest integer, half away from zero.
 * Stripe does not document its rule; see `Assumptions.taxRounding` for where it is applied.
 */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const quotient = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -quotient : quotient;
}

/** Percentages are kept as integers of this many parts per percent: four decimals, as Stripe allows. */
const PARTS_PER_PERCENT = 10_000;

/** 100 % in the parts of {@link percentToParts}. */
export const WHOLE = 100n * BigInt(PARTS_PER_PERCENT);

/** A percentage such as 8.875 as an exact integer. */
export function percentToParts(percent: number): bigint {
  return BigInt(Math.round(percent * PARTS_PER_PERCENT));
}

/** `percent` per cent of an amount in minor units, rounded. */
export function percentOf(amount: MinorUnits, percent: number): MinorUnits {
  return Number(divideRounded(BigInt(amount) * percentToParts(percent), WHOLE));
}

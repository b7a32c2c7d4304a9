import type { MinorUnits } from '../../wire.js';
import type { TaxRate } from '../catalog/tax-rates.js';
import { allocateProportionally } from '../money/allocate.js';
import { WHOLE, divideRounded, percentToParts } from '../money/rounding.js';
import type { AppliedRate, TaxabilityReason } from '../tax/applied-rates.js';

/** A line as the tax sees it: what is left after discounts, and the rates on it. */
export interface TaxableLine {
  amount: MinorUnits;
  rates: readonly AppliedRate[];
}

/** The tax of one rate on one line. */
export interface LineTax {
  rate: TaxRate;
  reason: TaxabilityReason | null;
  amount: MinorUnits;
  /** What the rate was applied to, without the tax itself. */
  taxable: MinorUnits;
}

/** The tax of one rate on one line before rounding, as a fraction. */
interface ExactTax {
  rate: TaxRate;
  reason: TaxabilityReason | null;
  numerator: bigint;
  denominator: bigint;
  taxable: MinorUnits;
}

/** An exact method: what each rate takes of each line. */
type Round = (lines: readonly ExactTax[][]) => LineTax[][];

/** Taxes per line and rate. Where the rounding happens is an assumption; see `Assumptions`. */
export function taxLines(lines: readonly TaxableLine[], rounding: 'line' | 'session'): LineTax[][] {
  const round: Round = rounding === 'line' ? roundEachLine : roundEachRate;
  return round(lines.map(exactTaxes));
}

/** What a rate takes of an amount: less than the statutory rate where it is not charged. */
function percentOfRate(rate: TaxRate): bigint {
  return percentToParts(rate.effective_percentage ?? rate.percentage);
}

/** Whole 100 % plus the inclusive rates: what an inclusive amount is made of. */
function inclusiveWhole(rates: readonly AppliedRate[]): bigint {
  return rates
    .filter(({ rate }) => rate.inclusive)
    .reduce((sum, { rate }) => sum + percentOfRate(rate), WHOLE);
}

/**
 * Exclusive: base × rate. Inclusive: the rate's share of base − base ÷ (1 + all inclusive rates).
 * Where both meet, the exclusive rates apply to what is left without the inclusive tax. A flat
 * amount is owed whatever the base.
 */
function exactTaxes(line: TaxableLine): ExactTax[] {
  const whole = inclusiveWhole(line.rates);
  const taxable = Number(divideRounded(BigInt(line.amount) * WHOLE, whole));
  return line.rates.map(({ rate, reason }) => {
    const owed = { rate, reason, taxable };
    if (rate.flat_amount) {
      return { ...owed, numerator: BigInt(rate.flat_amount.amount), denominator: 1n };
    }
    const parts = percentOfRate(rate);
    return rate.inclusive
      ? { ...owed, numerator: BigInt(line.amount) * parts, denominator: whole }
      : { ...owed, numerator: BigInt(taxable) * parts, denominator: WHOLE };
  });
}

const roundEachLine: Round = (lines) =>
  lines.map((taxes) =>
    taxes.map(({ rate, reason, numerator, denominator, taxable }) => ({
      rate,
      reason,
      taxable,
      amount: Number(divideRounded(numerator, denominator)),
    })),
  );

/** Sums each rate over all lines, rounds once, and gives the lines their parts back. */
const roundEachRate: Round = (lines) => {
  const groups = new Map<string, ExactTax[]>();
  const keyOf = (tax: ExactTax) => `${tax.rate.id}/${tax.denominator}`;
  for (const tax of lines.flat()) groups.set(keyOf(tax), [...(groups.get(keyOf(tax)) ?? []), tax]);
  const amounts = new Map<ExactTax, MinorUnits>();
  for (const group of groups.values()) {
    const numerator = group.reduce((sum, tax) => sum + tax.numerator, 0n);
    const total = Number(divideRounded(numerator, group[0]?.denominator ?? 1n));
    const parts = allocateProportionally(total, group.map(mostOf));
    group.forEach((tax, index) => amounts.set(tax, parts[index] ?? 0));
  }
  return lines.map((taxes) =>
    taxes.map((tax) => ({
      rate: tax.rate,
      reason: tax.reason,
      taxable: tax.taxable,
      amount: amounts.get(tax) ?? 0,
    })),
  );
};

/** A line's part may not exceed what it would owe alone, rounded up, so its taxable amount serves. */
function mostOf({ rate, taxable }: ExactTax): MinorUnits {
  return rate.flat_amount?.amount ?? taxable;
}

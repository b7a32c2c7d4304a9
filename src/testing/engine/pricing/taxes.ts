import type { MinorUnits } from '../../wire.js';
import type { TaxRate } from '../catalog/tax-rates.js';
import { allocateProportionally } from '../money/allocate.js';
import { WHOLE, divideRounded, percentToParts } from '../money/rounding.js';

/** A line as the tax sees it: what is left after discounts, and the rates on it. */
export interface TaxableLine {
  amount: MinorUnits;
  rates: readonly TaxRate[];
}

/** The tax of one rate on one line. */
export interface LineTax {
  rate: TaxRate;
  amount: MinorUnits;
  /** What the rate was applied to, without the tax itself. */
  taxable: MinorUnits;
}

/** The tax of one rate on one line before rounding, as a fraction. */
interface ExactTax {
  rate: TaxRate;
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

/** Whole 100 % plus the inclusive rates: what an inclusive amount is made of. */
function inclusiveWhole(rates: readonly TaxRate[]): bigint {
  return rates
    .filter((rate) => rate.inclusive)
    .reduce((sum, rate) => sum + percentToParts(rate.percentage), WHOLE);
}

/**
 * Exclusive: base × rate. Inclusive: the rate's share of base − base ÷ (1 + all inclusive rates).
 * Where both meet, the exclusive rates apply to what is left without the inclusive tax.
 */
function exactTaxes(line: TaxableLine): ExactTax[] {
  const whole = inclusiveWhole(line.rates);
  const net = Number(divideRounded(BigInt(line.amount) * WHOLE, whole));
  return line.rates.map((rate) => {
    const parts = percentToParts(rate.percentage);
    return rate.inclusive
      ? { rate, numerator: BigInt(line.amount) * parts, denominator: whole, taxable: net }
      : { rate, numerator: BigInt(net) * parts, denominator: WHOLE, taxable: net };
  });
}

const roundEachLine: Round = (lines) =>
  lines.map((taxes) =>
    taxes.map(({ rate, numerator, denominator, taxable }) => ({
      rate,
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
    // A line's part may not exceed what it would owe alone, rounded up, so its taxable amount serves.
    const parts = allocateProportionally(
      total,
      group.map((tax) => tax.taxable),
    );
    group.forEach((tax, index) => amounts.set(tax, parts[index] ?? 0));
  }
  return lines.map((taxes) =>
    taxes.map((tax) => ({ rate: tax.rate, taxable: tax.taxable, amount: amounts.get(tax) ?? 0 })),
  );
};

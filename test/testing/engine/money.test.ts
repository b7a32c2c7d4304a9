import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allocateInOrder,
  allocateProportionally,
} from '../../../src/testing/engine/money/allocate.js';
import { formatForMessage } from '../../../src/testing/engine/money/currencies.js';
import {
  formatDecimal,
  multiplyRounded,
  parseDecimal,
  wholeMinorUnits,
} from '../../../src/testing/engine/money/decimal.js';
import { divideRounded, percentOf } from '../../../src/testing/engine/money/rounding.js';

const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);

describe('rounding', () => {
  test.each([
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [3n, 2n, 2n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [7n, -2n, -4n],
  ])('%s / %s is %s: half goes away from zero', (top, bottom, expected) => {
    expect(divideRounded(top, bottom)).toBe(expected);
  });

  test('percentages are exact to four decimals', () => {
    expect(percentOf(10_000, 8.875)).toBe(888);
    expect(percentOf(99_999_999, 0.0001)).toBe(100);
    expect(percentOf(1, 50)).toBe(1);
  });

  test('a percentage never exceeds its amount', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.integer({ min: 0, max: 1_000_000 }), (amount, parts) => {
        const part = percentOf(amount, parts / 10_000);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(amount);
      }),
    );
  });
});

describe('allocation', () => {
  const capacities = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 100 });

  test.each([
    ['proportional', allocateProportionally],
    ['in order', allocateInOrder],
  ])('%s: parts add up and fit', (_name, allocate) => {
    fc.assert(
      fc.property(fc.nat(50_000_000), capacities, (amount, lines) => {
        const parts = allocate(amount, lines);
        expect(sum(parts)).toBe(Math.min(amount, sum(lines)));
        parts.forEach((part, i) => {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(lines[i] ?? 0);
        });
      }),
    );
  });

  test('what rounding leaves over goes to the largest remainders, the first of equals', () => {
    expect(allocateProportionally(100, [100, 100, 100])).toEqual([34, 33, 33]);
    expect(allocateProportionally(500, [2400, 1650, 6900])).toEqual([110, 75, 315]);
    expect(allocateInOrder(500, [300, 300, 300])).toEqual([300, 200, 0]);
  });
});

describe('decimals', () => {
  test('twelve decimals are kept exactly and rounded once per line', () => {
    const unit = parseDecimal('0.333333333333');
    expect(unit).toBeDefined();
    expect(multiplyRounded(unit ?? 0n, 3)).toBe(1);
    expect(formatDecimal(unit ?? 0n)).toBe('0.333333333333');
    expect(wholeMinorUnits(unit ?? 0n)).toBeNull();
    expect(wholeMinorUnits(parseDecimal('1099.0') ?? 0n)).toBe(1099);
  });

  test.each(['', '-1', '1.', '.5', '1e3', '0.1234567890123', 'ten'])('%j is none', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});

test.each([
  [50, 'usd', '$0.50'],
  [30, 'gbp', '£0.30'],
  [17_500, 'huf', '175.00 Ft'],
  [50, 'eur', '€0.50'],
  [400, 'hkd', '$4.00'],
  [50, 'jpy', '¥50'],
])(
  '%s %s is written %s, as in the messages of Stripe that were observed',
  (amount, currency, text) => {
    expect(formatForMessage(amount, currency)).toBe(text);
  },
);

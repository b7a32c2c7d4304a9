import { describe, expect, test } from 'vitest';
import type { PriceTier } from '../../../src/testing/engine/catalog/price-amounts.js';
import { roundScaled } from '../../../src/testing/engine/money/decimal.js';
import { createRandom } from '../../../src/testing/engine/random.js';
import { chargeTiers, shareAmongTiers } from '../../../src/testing/engine/pricing/tiers.js';
import type { TiersMode } from '../../../src/testing/engine/pricing/tiers.js';

const tier = (
  up_to: number | null,
  unit: string | null,
  flat: string | null = null,
): PriceTier => ({
  up_to,
  unit_amount: null,
  unit_amount_decimal: unit,
  flat_amount: null,
  flat_amount_decimal: flat,
});

const cost = (tiers: PriceTier[], mode: TiersMode, quantity: number) =>
  roundScaled(chargeTiers(tiers, mode, quantity).reduce((sum, { exact }) => sum + exact, 0n));

describe('what a tiered price costs', () => {
  // 5 at 7.00, 5 at 6.50, the rest at 6.00; entering the second band costs 10.00 once.
  const seats = [tier(5, '700'), tier(10, '650', '1000'), tier(null, '600')];

  test.each<[TiersMode, number, number]>([
    ['graduated', 1, 700],
    ['graduated', 5, 3500],
    ['graduated', 6, 5150],
    ['graduated', 10, 7750],
    ['graduated', 12, 8950],
    ['volume', 1, 700],
    ['volume', 5, 3500],
    ['volume', 6, 4900],
    ['volume', 10, 7500],
    ['volume', 11, 6600],
    ['volume', 12, 7200],
  ])('%s, %i units: %i', (mode, quantity, expected) => {
    expect(cost(seats, mode, quantity)).toBe(expected);
  });

  test.each<[string, PriceTier[], number, number]>([
    ['a flat amount alone', [tier(3, null, '999'), tier(null, '0')], 3, 999],
    ['half a cent, rounded once', [tier(1, '0.5'), tier(null, '0.5')], 3, 2],
    ['twelve decimals', [tier(null, '0.000000000001')], 999_999, 0],
    ['nothing', [tier(null, '0')], 7, 0],
  ])('graduated: %s', (_name, tiers, quantity, expected) => {
    expect(cost(tiers, 'graduated', quantity)).toBe(expected);
  });
});

test('the shares of the tiers add up to the line, are whole and never negative', () => {
  const random = createRandom(7);
  const upTo = (most: number) => Math.floor(random() * most);
  for (let round = 0; round < 500; round += 1) {
    let end = 0;
    const count = 1 + upTo(5);
    const tiers = Array.from({ length: count }, (_, i) => {
      end += 1 + upTo(20);
      const unit = `${upTo(2000)}.${upTo(1000)}`;
      return tier(i === count - 1 ? null : end, unit, upTo(2) ? String(upTo(500)) : null);
    });
    const mode = upTo(2) ? 'graduated' : 'volume';
    const quantity = 1 + upTo(120);
    const charges = chargeTiers(tiers, mode, quantity);
    const full = cost(tiers, mode, quantity);
    expect(charges.reduce((sum, charge) => sum + charge.quantity, 0)).toBe(quantity);
    // In full, reduced as by proration, and not at all as during a trial.
    for (const total of [full, Math.floor(full / 3), 0]) {
      const shares = shareAmongTiers(charges, total);
      expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(full === 0 ? 0 : total);
    }
  }
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRhythm } from '../../../../src/testing/engine/billing/calendar.js';
import { nextInvoice } from '../../../../src/testing/engine/pricing/next-invoice.js';
import { priceSession } from '../../../../src/testing/engine/pricing/session-amounts.js';
import { createSession } from '../../../../src/testing/engine/sessions/create.js';
import { createWorld } from '../../../../src/testing/engine/world.js';

const account = { id: 'acct_1', businessName: 'Shop', country: 'US', defaultCurrency: 'usd' };

const RHYTHM = fc.oneof(
  fc.record({ interval: fc.constant('day' as const), count: fc.integer({ min: 2, max: 90 }) }),
  fc.record({ interval: fc.constant('week' as const), count: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ interval: fc.constant('month' as const), count: fc.integer({ min: 1, max: 36 }) }),
  fc.record({ interval: fc.constant('year' as const), count: fc.integer({ min: 1, max: 3 }) }),
);

const CASE = fc.record({
  now: fc.integer({ min: 1_700_000_000, max: 2_200_000_000 }),
  rhythm: RHYTHM,
  /** How far into the first natural period the anchor lies. */
  part: fc.double({ min: 0.001, max: 1, noNaN: true }),
  amount: fc.integer({ min: 0, max: 9_000_000 }),
  quantity: fc.integer({ min: 1, max: 9 }),
  currency: fc.constantFrom('usd', 'jpy', 'eur'),
});

test('until any allowed anchor at most a full period is due, and a full one next', () => {
  fc.assert(
    fc.property(CASE, ({ now, rhythm, part, amount, quantity, currency }) => {
      const world = createWorld({ account, now: () => now, seed: 1 });
      const natural = addRhythm(now, rhythm, 1);
      const anchor = Math.max(now + 1, now + Math.floor((natural - now) * part));
      const recurring = { interval: rhythm.interval, interval_count: rhythm.count };
      const session = createSession(world, {
        mode: 'subscription',
        uiMode: 'elements',
        lines: [
          {
            price_data: {
              currency,
              unit_amount: amount,
              recurring,
              product_data: { name: 'Plan' },
            },
            quantity,
          },
        ],
        subscriptionData: { billing_cycle_anchor: anchor },
      });
      const full = amount * quantity;
      const today = priceSession(world, session);
      expect(Number.isInteger(today.subtotal)).toBe(true);
      expect(today.subtotal).toBeGreaterThanOrEqual(0);
      expect(today.subtotal).toBeLessThanOrEqual(full);
      expect(today.total).toBe(today.subtotal + today.appliedBalance);
      expect(nextInvoice(world, session)).toMatchObject({
        total: full,
        billingCycleAnchor: anchor,
      });
      // A whole period is charged as a whole.
      if (anchor === natural && addRhythm(anchor, rhythm, -1) === now) {
        expect(today.subtotal).toBe(full);
      }
    }),
    { numRuns: 150 },
  );
});

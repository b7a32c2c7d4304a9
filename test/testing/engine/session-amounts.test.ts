import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assumptions } from '../../../src/testing/engine/assumptions.js';
import { createCoupon } from '../../../src/testing/engine/catalog/coupons.js';
import { createTaxRate } from '../../../src/testing/engine/catalog/tax-rates.js';
import { nextInvoice } from '../../../src/testing/engine/pricing/next-invoice.js';
import { priceSession } from '../../../src/testing/engine/pricing/session-amounts.js';
import { StripeRefusal } from '../../../src/testing/engine/refusal.js';
import { createSession } from '../../../src/testing/engine/sessions/create.js';
import type { SessionInput } from '../../../src/testing/engine/sessions/create.js';
import { createWorld } from '../../../src/testing/engine/world.js';
import type { World } from '../../../src/testing/engine/world.js';

const NOW = 1_795_176_000;

function openWorld(assumptions: Partial<Assumptions> = {}, seed = 1): World {
  const account = { id: 'acct_1', businessName: 'Shop', country: 'US', defaultCurrency: 'usd' };
  return createWorld({ account, now: () => NOW, seed, assumptions });
}

const oneTime = (unit_amount: number, quantity: number, currency = 'usd') => ({
  price_data: { currency, unit_amount, product_data: { name: 'Thing' } },
  quantity,
});

const monthly = (unit_amount: number) => ({
  price_data: {
    currency: 'usd',
    unit_amount,
    product_data: { name: 'Plan' },
    recurring: { interval: 'month' as const },
  },
  quantity: 1,
});

const PAYMENT = { mode: 'payment', uiMode: 'elements' } as const;
const SUBSCRIPTION = { mode: 'subscription', uiMode: 'elements' } as const;

/** A random cart: what it costs, what is taken off, how it is taxed, where it is rounded. */
const anyCart = fc.record({
  currency: fc.constantFrom('usd', 'eur', 'jpy', 'kwd'),
  lines: fc.array(
    fc.record({
      amount: fc.integer({ min: 10, max: 9_999 }),
      quantity: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  off: fc.oneof(
    fc.constant(null),
    fc.record({ percent_off: fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100) }),
    fc.record({ amount_off: fc.integer({ min: 1, max: 200_000 }) }),
  ),
  rates: fc.array(
    fc.record({
      percentage: fc.integer({ min: 0, max: 300_000 }).map((n) => n / 10_000),
      inclusive: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  shipping: fc.option(fc.nat(5_000), { nil: null }),
  taxRounding: fc.constantFrom('line' as const, 'session' as const),
  discountAllocation: fc.constantFrom('proportional' as const, 'in_order' as const),
});

type Cart = typeof anyCart extends fc.Arbitrary<infer T> ? T : never;

function openCart(cart: Cart) {
  const { currency, taxRounding, discountAllocation } = cart;
  const world = openWorld({ taxRounding, discountAllocation });
  const tax_rates = cart.rates.map(
    (rate, i) => createTaxRate(world, { display_name: `Tax ${i}`, ...rate }).id,
  );
  const input: SessionInput = {
    ...PAYMENT,
    // A multiple of ten, because three-decimal currencies end in 0.
    lines: cart.lines.map((line) => ({
      ...oneTime(line.amount * 10, line.quantity, currency),
      tax_rates,
    })),
    ...(cart.off
      ? { discounts: [{ coupon: createCoupon(world, { ...cart.off, currency }).id }] }
      : {}),
    ...(cart.shipping === null
      ? {}
      : {
          shippingOptions: [
            {
              shipping_rate_data: {
                display_name: 'Post',
                fixed_amount: { amount: cart.shipping, currency },
              },
            },
          ],
        }),
  };
  return { world, input };
}

const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);

describe('properties of every cart', () => {
  test('lines and totals add up, in whole numbers that are never negative', () => {
    let priced = 0;
    fc.assert(
      fc.property(anyCart, (cart) => {
        const { world, input } = openCart(cart);
        let session;
        try {
          session = createSession(world, input);
        } catch (error) {
          // Below the minimum charge or above the maximum: refused, and rightly.
          if (error instanceof StripeRefusal && error.body.code?.startsWith('amount_')) return;
          throw error;
        }
        priced += 1;
        const amounts = priceSession(world, session);
        const { lines } = amounts;
        for (const line of lines) {
          expect(line.total).toBe(line.subtotal - line.discount + line.taxExclusive);
          expect(line.discount).toBe(sum(line.discounts.map((part) => part.amount)));
          expect(line.taxExclusive + line.taxInclusive).toBe(sum(line.taxes.map((t) => t.amount)));
          expect(line.discount).toBeLessThanOrEqual(line.subtotal);
          const all = [
            line.subtotal,
            line.discount,
            line.taxExclusive,
            line.taxInclusive,
            line.total,
          ];
          for (const amount of all) {
            expect(Number.isSafeInteger(amount)).toBe(true);
            expect(amount).toBeGreaterThanOrEqual(0);
          }
        }
        expect(amounts.subtotal).toBe(sum(lines.map((line) => line.subtotal)));
        expect(amounts.discount).toBe(sum(amounts.discounts.map((part) => part.amount)));
        expect(amounts.taxExclusive + amounts.taxInclusive).toBe(
          sum(amounts.taxes.map((tax) => tax.amount)),
        );
        expect(amounts.total).toBe(
          amounts.subtotal - amounts.discount + amounts.taxExclusive + amounts.shipping,
        );
      }),
      { numRuns: 300 },
    );
    expect(priced).toBeGreaterThan(100);
  });

  test('where a discount falls on the lines does not change what is taken off in all', () => {
    fc.assert(
      fc.property(anyCart, (cart) => {
        const discountOf = (discountAllocation: 'proportional' | 'in_order') => {
          const { world, input } = openCart({ ...cart, discountAllocation, rates: [] });
          try {
            return priceSession(world, createSession(world, input)).discount;
          } catch (error) {
            return error instanceof StripeRefusal ? error.body.code : error;
          }
        };
        expect(discountOf('proportional')).toBe(discountOf('in_order'));
      }),
    );
  });

  test('the same seed gives the same session, byte for byte; another seed does not', () => {
    const make = (seed: number) => {
      const session = createSession(openWorld({}, seed), {
        ...PAYMENT,
        lines: [oneTime(1000, 2), oneTime(250, 1)],
      });
      return JSON.stringify(session);
    };
    expect(make(7)).toBe(make(7));
    expect(make(7)).not.toBe(make(8));
  });
});

describe('taxes', () => {
  const taxed = (
    inclusive: boolean,
    percentage: number,
    amounts: number[],
    rounding: 'line' | 'session',
  ) => {
    const world = openWorld({ taxRounding: rounding });
    const rate = createTaxRate(world, { display_name: 'VAT', inclusive, percentage });
    const lines = amounts.map((amount) => ({ ...oneTime(amount, 1), tax_rates: [rate.id] }));
    return priceSession(world, createSession(world, { ...PAYMENT, lines }));
  };

  test('exclusive tax comes on top', () => {
    expect(taxed(false, 8.875, [2400], 'line')).toMatchObject({ taxExclusive: 213, total: 2613 });
  });

  test('inclusive tax is part of the price', () => {
    expect(taxed(true, 19, [2400], 'line')).toMatchObject({
      subtotal: 2400,
      taxInclusive: 383,
      taxExclusive: 0,
      total: 2400,
    });
  });

  test('rounding each line and rounding once differ, and the parts still add up', () => {
    const prices = [105, 105, 105, 105];
    expect(taxed(false, 10, prices, 'line').taxExclusive).toBe(44);
    const once = taxed(false, 10, prices, 'session');
    expect(once.taxExclusive).toBe(42);
    expect(once.lines.map((line) => line.taxExclusive)).toEqual([11, 11, 10, 10]);
  });

  test('a discount lowers the taxed amount, not the shipping', () => {
    const world = openWorld();
    const rate = createTaxRate(world, { display_name: 'Tax', inclusive: false, percentage: 10 });
    const coupon = createCoupon(world, { percent_off: 50 });
    const session = createSession(world, {
      ...PAYMENT,
      lines: [{ ...oneTime(1000, 1), tax_rates: [rate.id] }],
      discounts: [{ coupon: coupon.id }],
      shippingOptions: [
        {
          shipping_rate_data: {
            display_name: 'Post',
            fixed_amount: { amount: 300, currency: 'usd' },
          },
        },
      ],
    });
    expect(priceSession(world, session)).toMatchObject({
      discount: 500,
      taxExclusive: 50,
      shipping: 300,
      total: 850,
    });
  });
});

describe('prices', () => {
  test('a decimal amount is rounded once per line', () => {
    const world = openWorld();
    const session = createSession(world, {
      ...PAYMENT,
      lines: [
        {
          price_data: {
            currency: 'usd',
            unit_amount_decimal: '0.5',
            product_data: { name: 'Call' },
          },
          quantity: 333,
        },
      ],
    });
    expect(priceSession(world, session).subtotal).toBe(167);
  });
});

describe('subscriptions', () => {
  test('during a trial only one-time prices are due; the plan comes next', () => {
    const world = openWorld();
    const session = createSession(world, {
      ...SUBSCRIPTION,
      lines: [monthly(2900), oneTime(1500, 1)],
      trialPeriodDays: 14,
    });
    expect(priceSession(world, session)).toMatchObject({ subtotal: 1500, total: 1500 });
    expect(nextInvoice(world, session)).toMatchObject({
      interval: 'month',
      intervalCount: 1,
      total: 2900,
      billingCycleAnchor: NOW + 14 * 86_400,
    });
  });

  test.each([
    ['once', 0],
    ['forever', 290],
  ] as const)('a coupon for %s takes %s off the next invoice', (duration, discount) => {
    const world = openWorld();
    const coupon = createCoupon(world, { percent_off: 10, duration });
    const session = createSession(world, {
      ...SUBSCRIPTION,
      lines: [monthly(2900)],
      discounts: [{ coupon: coupon.id }],
    });
    expect(priceSession(world, session).discount).toBe(290);
    expect(nextInvoice(world, session)).toMatchObject({ discount, total: 2900 - discount });
  });
});

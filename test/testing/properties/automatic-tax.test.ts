import * as fc from 'fast-check';
import type Stripe from 'stripe';
import { expect, test } from 'vitest';
import { openSimulator } from '../api/open-simulator.js';
import { WITH_AMOUNTS, expectBrowserShows, expectSessionAddsUp } from './adds-up.js';

const RUNS = 60;
/** Longer than it takes, so that a busy machine does not fail it. */
const PATIENCE = 60_000;

/** Places of every kind: several taxes, one, none, a flat fee, too vague, unknown. */
const PLACES = [
  { country: 'US', state: 'NY', postal_code: '10001' },
  { country: 'US', state: 'CO', postal_code: '80202' },
  { country: 'US', state: 'OR', postal_code: '97201' },
  { country: 'US', state: 'CA' },
  { country: 'CA', state: 'QC' },
  { country: 'DE' },
  { country: 'JP' },
  { country: 'AQ' },
] as const;

const behavior = fc.constantFrom('exclusive', 'inclusive', 'unspecified');

const recipe = fc.record({
  currency: fc.constantFrom('usd', 'eur', 'jpy'),
  taxRounding: fc.constantFrom('line', 'session'),
  taxBehavior: fc.constantFrom('exclusive', 'inclusive', 'inferred_by_currency'),
  registrations: fc.constantFrom('everywhere' as const, ['US-NY', 'CA', 'DE'] as const),
  lines: fc.array(
    fc.record({
      unit_amount: fc.integer({ min: 0, max: 50_000 }),
      quantity: fc.integer({ min: 1, max: 9 }),
      tax_behavior: behavior,
      tax_code: fc.constantFrom('txcd_99999999', 'txcd_00000000'),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  percentOff: fc.option(fc.integer({ min: 1, max: 10_000 }).map((parts) => parts / 100)),
  shipping: fc.option(fc.record({ amount: fc.nat({ max: 3000 }), tax_behavior: behavior })),
  taxId: fc.boolean(),
  places: fc.array(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 4 }),
});

type Recipe = typeof recipe extends fc.Arbitrary<infer Value> ? Value : never;

async function createSession(
  stripe: Stripe,
  shop: Recipe,
): Promise<Stripe.Checkout.Session | null> {
  const { currency, percentOff, shipping } = shop;
  const coupon =
    percentOff === null ? null : await stripe.coupons.create({ percent_off: percentOff });
  const made = stripe.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'payment',
    return_url: 'https://example.com/return',
    automatic_tax: { enabled: true },
    tax_id_collection: { enabled: true },
    line_items: shop.lines.map(({ quantity, tax_behavior, tax_code, unit_amount }, i) => ({
      quantity,
      price_data: {
        currency,
        unit_amount,
        tax_behavior,
        product_data: { name: `Article ${i}`, tax_code },
      },
    })),
    ...(coupon && { discounts: [{ coupon: coupon.id }] }),
    ...(shipping && {
      shipping_address_collection: { allowed_countries: ['US', 'CA', 'DE', 'JP', 'AQ'] },
      shipping_options: [
        {
          shipping_rate_data: {
            type: 'fixed_amount',
            display_name: 'Standard',
            tax_behavior: shipping.tax_behavior,
            fixed_amount: { amount: shipping.amount, currency },
          },
        },
      ],
    }),
  });
  return made.catch((error: { code?: string }) => {
    expect(error.code).toBe('amount_too_small');
    return null;
  });
}

test(
  'wherever the buyer goes, lines, shipping and totals add up on the server and in the browser',
  async () => {
    let sold = 0;
    await fc.assert(
      fc.asyncProperty(recipe, async (shop) => {
        const { taxBehavior, registrations, taxRounding } = shop;
        const { simulator, stripe } = openSimulator({
          locale: 'en-US',
          account: { country: 'US', tax: { taxBehavior, registrations } },
          assumptions: { taxRounding },
        });
        const session = await createSession(stripe, shop);
        if (!session) return;
        const loaded = await simulator.stripe
          .initCheckoutElementsSdk({ clientSecret: session.client_secret ?? '' })
          .loadActions();
        if (loaded.type === 'error') throw new Error(loaded.error.message);
        const { actions } = loaded;
        if (shop.taxId) {
          const taxId = { type: 'eu_vat', value: 'DE123456789' } as const;
          await actions.updateTaxIdInfo({ taxId, businessName: 'Rosen GmbH' });
        }
        for (const place of shop.places) {
          const contact = { name: 'Jenny', address: { line1: '1 Main St', ...place } };
          const result = shop.shipping
            ? await actions.updateShippingAddress(contact)
            : await actions.updateBillingAddress(contact);
          // Shipping may be free and the goods too cheap for what is left of them.
          if (result.type === 'error') return;
          const read = await stripe.checkout.sessions.retrieve(session.id, {
            expand: WITH_AMOUNTS,
          });
          expectSessionAddsUp(read);
          expectBrowserShows(actions.getSession(), read);
          const vague = place.country === 'US' && !('postal_code' in place);
          expect(read.automatic_tax.status).toBe(vague ? 'requires_location_inputs' : 'complete');
          const waiting = shop.shipping ? 'requires_shipping_address' : 'requires_billing_address';
          expect(actions.getSession().tax.status).toBe(vague ? waiting : 'ready');
          sold += 1;
        }
      }),
      { numRuns: RUNS },
    );
    expect(sold).toBeGreaterThan(RUNS);
  },
  PATIENCE,
);

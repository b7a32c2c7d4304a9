// @vitest-environment node
import type { StripeCheckoutElementsSdkOptions, StripeCheckoutSession } from '@stripe/stripe-js';
import { describe, expect, it } from 'vitest';
import { loadedActions } from './support/scripted-api.js';
import { createMugSession, createWorld } from './support/world.js';

type World = ReturnType<typeof createWorld>;
type MugSession = Parameters<typeof createMugSession>[1];

async function open(
  world: World,
  overrides: MugSession = {},
  options: Omit<StripeCheckoutElementsSdkOptions, 'clientSecret'> = {},
) {
  const session = await createMugSession(world.server, overrides);
  const { client_secret: clientSecret } = session;
  const sdk = world.simulator.stripe.initCheckoutElementsSdk({ clientSecret, ...options });
  return { session, actions: await loadedActions(sdk) };
}

const firstLine = (session: StripeCheckoutSession) => session.lineItems[0];

describe('prices in the browser', () => {
  it('shows how a tiered line comes to its price', async () => {
    const world = createWorld();
    const price = await world.server.prices.create({
      currency: 'usd',
      product_data: { name: 'Seat' },
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      tiers: [
        { up_to: 2, unit_amount: 1000 },
        { up_to: 'inf', unit_amount: 800, flat_amount: 100 },
      ],
    });
    const { actions } = await open(world, { line_items: [{ price: price.id, quantity: 3 }] });
    expect(firstLine(actions.getSession())).toMatchObject({
      unitAmount: { amount: '$8.00' },
      subtotal: { minorUnitsAmount: 2900 },
      pricing: {
        tiersMode: 'graduated',
        recurringTiers: null,
        tiers: [
          { upTo: 2, quantity: 2, total: { amount: '$20.00' }, flatAmount: null },
          { upTo: null, quantity: 1, total: { amount: '$9.00' }, flatAmount: { amount: '$1.00' } },
        ],
      },
    });
  });

  it('shows packages, and units below a cent', async () => {
    const world = createWorld();
    const price = await world.server.prices.create({
      currency: 'usd',
      product_data: { name: 'Calls' },
      unit_amount: 125,
      transform_quantity: { divide_by: 100, round: 'up' },
    });
    const { actions } = await open(world, { line_items: [{ price: price.id, quantity: 101 }] });
    expect(firstLine(actions.getSession())).toMatchObject({
      subtotal: { amount: '$2.50' },
      transformQuantity: { divideBy: 100, round: 'up', packageCount: 2 },
      unitAmountDecimal: null,
    });
  });
});

describe('optional items in the browser', () => {
  it('are added and taken away', async () => {
    const world = createWorld();
    const lid = await world.server.prices.create({
      currency: 'usd',
      unit_amount: 300,
      product_data: { name: 'Lid' },
    });
    const { actions } = await open(world, { optional_items: [{ price: lid.id, quantity: 1 }] });
    const isSelected = () => actions.getSession().optionalItems?.map((item) => item.isSelected);
    expect(isSelected()).toEqual([false]);
    const added = await actions.addOptionalLineItem(lid.id);
    expect(added).toMatchObject({
      type: 'success',
      session: { total: { total: { amount: '$15.50' } }, lineItems: [{}, { isRemovable: true }] },
    });
    expect(isSelected()).toEqual([true]);
    await actions.removeOptionalLineItem(lid.id);
    expect(isSelected()).toEqual([false]);
    expect(await actions.addOptionalLineItem('price_x')).toMatchObject({
      type: 'error',
      error: { code: null },
    });
  });

  it('stay when a promotion code needs them', async () => {
    const world = createWorld();
    const lid = await world.server.prices.create({
      currency: 'usd',
      unit_amount: 300,
      product_data: { name: 'Lid' },
    });
    const coupon = await world.server.coupons.create({ percent_off: 10 });
    await world.server.promotionCodes.create({
      code: 'BIG',
      promotion: { type: 'coupon', coupon: coupon.id },
      restrictions: { minimum_amount: 1500, minimum_amount_currency: 'usd' },
    });
    const { actions } = await open(world, {
      allow_promotion_codes: true,
      optional_items: [{ price: lid.id, quantity: 1 }],
    });
    await actions.addOptionalLineItem(lid.id);
    await actions.applyPromotionCode('BIG');
    expect(await actions.removeOptionalLineItem(lid.id)).toMatchObject({
      type: 'error',
      error: {
        code: 'promotionCodeAmountInsufficient',
        promotionCodeAmountInsufficient: {
          minimumAmount: 1500,
          minimumAmountCurrency: 'usd',
        },
      },
    });
  });

  it('stay when a coupon applies to nothing else', async () => {
    const world = createWorld();
    const lid = await world.server.prices.create({
      currency: 'usd',
      unit_amount: 300,
      product_data: { name: 'Lid' },
    });
    const coupon = await world.server.coupons.create({
      percent_off: 10,
      applies_to: { products: [String(lid.product)] },
    });
    await world.server.promotionCodes.create({
      code: 'LIDS',
      promotion: { type: 'coupon', coupon: coupon.id },
    });
    const { actions } = await open(world, {
      allow_promotion_codes: true,
      optional_items: [{ price: lid.id, quantity: 1 }],
    });
    await actions.addOptionalLineItem(lid.id);
    await actions.applyPromotionCode('LIDS');
    expect(await actions.removeOptionalLineItem(lid.id)).toMatchObject({
      type: 'error',
      error: { code: 'couponAppliesToNothing' },
    });
  });
});

describe('Adaptive Pricing in the browser', () => {
  const inJapan = {
    customer_email: 'ada+location_JP@example.com',
    adaptive_pricing: { enabled: true },
  };

  it('shows the buyer’s currency to a page that is ready for it, and pays in it', async () => {
    const world = createWorld();
    const options = { adaptivePricing: { allowed: true } };
    const { actions, session } = await open(world, inJapan, options);
    expect(actions.getSession()).toMatchObject({
      currency: 'jpy',
      minorUnitsAmountDivisor: 1,
      total: { total: { amount: '¥1,950', minorUnitsAmount: 1950 } },
      currencyOptions: [
        { currency: 'usd', amount: '$12.50' },
        { currency: 'jpy', currencyConversion: { fxRate: 156, sourceCurrency: 'usd' } },
      ],
    });
    const paid = await actions.confirm({ redirect: 'if_required', paymentMethod: 'pm_card_visa' });
    expect(paid.type).toBe('success');
    expect(await world.server.checkout.sessions.retrieve(session.id)).toMatchObject({
      currency: 'usd',
      amount_total: 1250,
      presentment_details: { presentment_amount: 1950, presentment_currency: 'jpy' },
    });
  });

  it('shows the merchant’s to any other', async () => {
    const { actions } = await open(createWorld(), inJapan);
    expect(actions.getSession()).toMatchObject({
      currency: 'usd',
      currencyOptions: null,
      total: { total: { amount: '$12.50' } },
    });
  });
});

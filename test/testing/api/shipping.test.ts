import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { inline, openSimulator, refusalOf } from './open-simulator.js';

type CreateParams = Stripe.Checkout.SessionCreateParams;
type RateParams = Stripe.ShippingRateCreateParams;

const ELEMENTS = {
  ui_mode: 'elements',
  mode: 'payment',
  return_url: 'https://example.com/return',
} as const;

const STANDARD: RateParams = {
  display_name: 'Standard',
  type: 'fixed_amount',
  fixed_amount: { amount: 500, currency: 'usd' },
};

describe('shipping rates', () => {
  test('other currencies: given, changed, shown on request, and listed by', async () => {
    const { stripe } = openSimulator();
    const { id, ...rate } = await stripe.shippingRates.create({
      ...STANDARD,
      fixed_amount: {
        amount: 500,
        currency: 'usd',
        currency_options: { eur: { amount: 450, tax_behavior: 'inclusive' } },
      },
    });
    expect(rate.fixed_amount).toEqual({ amount: 500, currency: 'usd' });
    const updated = await stripe.shippingRates.update(id, {
      fixed_amount: { currency_options: { gbp: { amount: 400 }, eur: { amount: 460 } } },
      expand: ['fixed_amount.currency_options'],
    });
    expect(updated.fixed_amount?.currency_options).toEqual({
      usd: { amount: 500, tax_behavior: 'unspecified' },
      eur: { amount: 460, tax_behavior: 'inclusive' },
      gbp: { amount: 400, tax_behavior: 'unspecified' },
    });
    const listed = async (currency: string) =>
      (await stripe.shippingRates.list({ currency })).data.length;
    expect([await listed('eur'), await listed('jpy')]).toEqual([1, 0]);
    const session = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(2000, { currency: 'eur' })],
      shipping_options: [{ shipping_rate: id }],
      expand: ['shipping_cost.shipping_rate'],
    });
    expect(session).toMatchObject({
      amount_total: 2460,
      shipping_cost: { amount_total: 460, shipping_rate: { id, object: 'shipping_rate' } },
      shipping_options: [{ shipping_amount: 460 }],
    });
  });

  test.each([
    ['hour', 3, 'hour', 6],
    ['business_day', 5, 'week', 1],
    ['day', 7, 'month', 1],
  ] as const)('an estimate of %s %i to %s %i', async (unit, least, longer, most) => {
    const { stripe } = openSimulator();
    const delivery_estimate = {
      minimum: { unit, value: least },
      maximum: { unit: longer, value: most },
    };
    const rate = await stripe.shippingRates.create({ ...STANDARD, delivery_estimate });
    expect(rate.delivery_estimate).toEqual(delivery_estimate);
  });

  test.each<[Partial<RateParams>, string]>([
    [{ fixed_amount: { amount: -1, currency: 'usd' } }, 'fixed_amount[amount]'],
    [{ fixed_amount: { amount: 1, currency: 'dollars' } }, 'fixed_amount[currency]'],
    [
      {
        fixed_amount: {
          amount: 1,
          currency: 'usd',
          currency_options: { eur: { amount: -5 } },
        },
      },
      'fixed_amount[currency_options][eur][amount]',
    ],
    [
      { delivery_estimate: { minimum: { unit: 'day', value: 0 } } },
      'delivery_estimate[minimum][value]',
    ],
    [
      {
        delivery_estimate: {
          minimum: { unit: 'week', value: 2 },
          maximum: { unit: 'day', value: 3 },
        },
      },
      'delivery_estimate[minimum]',
    ],
    [
      { delivery_estimate: { minimum: { unit: 'fortnight', value: 2 } } },
      'delivery_estimate[minimum][unit]',
    ],
  ])('%j is refused for %s', async (params, param) => {
    const { stripe } = openSimulator();
    const made = stripe.shippingRates.create({ ...STANDARD, ...params });
    expect(await refusalOf(made)).toMatchObject({ param });
  });

  test('a tax behaviour is specified once', async () => {
    const { stripe } = openSimulator();
    const { id } = await stripe.shippingRates.create(STANDARD);
    await stripe.shippingRates.update(id, { tax_behavior: 'inclusive' });
    const again = stripe.shippingRates.update(id, { tax_behavior: 'exclusive' });
    expect(await refusalOf(again)).toMatchObject({ param: 'tax_behavior' });
  });
});

describe('the options of a session', () => {
  async function open(params: Partial<CreateParams> = {}) {
    const world = openSimulator();
    const rates: string[] = [];
    for (const amount of [500, 900, 1500]) {
      const rate = await world.stripe.shippingRates.create({
        ...STANDARD,
        fixed_amount: { amount, currency: 'usd' },
      });
      rates.push(rate.id);
    }
    const options = (...wanted: number[]) => wanted.map((i) => ({ shipping_rate: rates[i] ?? '' }));
    const session = await world.stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(2000)],
      shipping_address_collection: { allowed_countries: ['US', 'CA'] },
      shipping_options: options(0, 1),
      ...params,
    });
    const update = (change: Stripe.Checkout.SessionUpdateParams) =>
      world.stripe.checkout.sessions.update(session.id, change);
    return { ...world, rates, options, session, update };
  }

  test('the choice stays while it is offered, and goes to the first when it is not', async () => {
    const { buyer, session, rates, options, update } = await open();
    await buyer(session).post('', { shipping_rate: rates[1] ?? '' });
    expect((await update({ shipping_options: options(2, 1) })).amount_total).toBe(2900);
    expect((await update({ shipping_options: options(2, 0) })).amount_total).toBe(3500);
    const cleared = await update({ shipping_options: '' });
    expect(cleared).toMatchObject({
      amount_total: 2000,
      shipping_cost: null,
      shipping_options: [],
    });
  });

  test('not twice, not in another currency, not archived', async () => {
    const { stripe, options, update, rates } = await open();
    expect(await refusalOf(update({ shipping_options: options(0, 0) }))).toMatchObject({
      param: 'shipping_options',
    });
    const euros = await stripe.shippingRates.create({
      ...STANDARD,
      fixed_amount: { amount: 1, currency: 'eur' },
    });
    await stripe.shippingRates.update(rates[2] ?? '', { active: false });
    for (const shipping_rate of [euros.id, rates[2]]) {
      const wrong = update({ shipping_options: [{ shipping_rate: shipping_rate ?? '' }] });
      expect(await refusalOf(wrong)).toMatchObject({ param: 'shipping_options[0]' });
    }
  });

  test('the merchant and the buyer ship to allowed countries only', async () => {
    const { buyer, session, update } = await open();
    const to = (country: string) => ({
      name: 'Jenny',
      address: { country, line1: '1 Main St', postal_code: '10115' },
    });
    const byServer = update({ collected_information: { shipping_details: to('DE') } });
    expect(await refusalOf(byServer)).toMatchObject({
      param: 'collected_information[shipping_details][address][country]',
    });
    const byBuyer = await buyer(session).post('', { 'shipping_address[address][country]': 'DE' });
    expect(byBuyer.error?.code).toBe('shipping_country_not_allowed');
    const updated = await update({ collected_information: { shipping_details: to('CA') } });
    expect(updated.collected_information?.shipping_details?.address.country).toBe('CA');
  });

  test('where only the server ships, the buyer cannot', async () => {
    const { buyer, session } = await open({
      permissions: { update_shipping_details: 'server_only' },
    });
    const { error } = await buyer(session).post('', { 'shipping_address[address][country]': 'US' });
    expect(error).toMatchObject({ param: 'shipping_address' });
  });

  test('a country that Checkout does not ship to', async () => {
    const { stripe } = openSimulator();
    const refusal = await refusalOf(
      stripe.checkout.sessions.create({
        ...ELEMENTS,
        line_items: [inline(2000)],
        shipping_address_collection: { allowed_countries: ['US', 'KP'] },
      }),
    );
    expect(refusal).toMatchObject({ param: 'shipping_address_collection[allowed_countries][1]' });
    expect(refusal.message).toMatch(/^Invalid allowed_countries\[1\]: must be one of AC, AD, /);
  });
});

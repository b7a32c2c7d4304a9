import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { expectSessionAddsUp, WITH_AMOUNTS } from '../properties/adds-up.js';
import { inline, openSimulator, refusalOf } from './open-simulator.js';

const ELEMENTS = {
  ui_mode: 'elements',
  return_url: 'https://example.com/return',
  expand: WITH_AMOUNTS,
} as const;

const plan = (unit_amount: number): Stripe.Checkout.SessionCreateParams.LineItem => ({
  price_data: {
    currency: 'usd',
    unit_amount,
    product_data: { name: 'Plan' },
    recurring: { interval: 'month' },
  },
  quantity: 1,
});

async function open() {
  const { buyer, stripe } = openSimulator();
  const rate = async (percentage: number, inclusive: boolean) =>
    (await stripe.taxRates.create({ display_name: 'Tax', percentage, inclusive })).id;
  return { buyer, stripe, rate };
}

test('every field of a rate', async () => {
  const { stripe } = openSimulator();
  const rate = await stripe.taxRates.create({
    display_name: 'Sales Tax',
    percentage: 8.8755,
    inclusive: false,
    country: 'US',
    state: 'NY',
    jurisdiction: 'New York',
    description: 'State and city',
    tax_type: 'sales_tax',
  });
  expect(rate).toMatchObject({
    object: 'tax_rate',
    active: true,
    effective_percentage: null,
    flat_amount: null,
    jurisdiction: 'New York',
    jurisdiction_level: null,
    percentage: 8.8755,
    rate_type: 'percentage',
    state: 'NY',
    tax_type: 'sales_tax',
  });
  const updated = await stripe.taxRates.update(rate.id, { jurisdiction: 'NYC', active: false });
  expect(updated).toMatchObject({ jurisdiction: 'NYC', active: false, percentage: 8.8755 });
});

test.each([[-1], [100.5], [8.12345]])('%d percent is no rate', async (percentage) => {
  const { stripe } = openSimulator();
  const made = stripe.taxRates.create({ display_name: 'Tax', percentage, inclusive: false });
  expect(await refusalOf(made)).toMatchObject({ param: 'percentage' });
});

describe('rates on lines', () => {
  test('inclusive and exclusive on one line, another on the next', async () => {
    const { stripe, rate } = await open();
    const [vat, levy, other] = [await rate(19, true), await rate(2, false), await rate(10, false)];
    const session = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      mode: 'payment',
      line_items: [
        inline(11_900, { tax_rates: [vat, levy] }),
        inline(1000, { tax_rates: [other] }),
        inline(500),
      ],
    });
    const [first, second, third] = session.line_items?.data ?? [];
    expect(first?.taxes?.map((tax) => [tax.amount, tax.taxable_amount])).toEqual([
      [1900, 10_000],
      [200, 10_000],
    ]);
    expect(first).toMatchObject({ amount_total: 12_100, amount_tax: 2100 });
    expect(second).toMatchObject({ amount_total: 1100 });
    expect(third?.taxes).toEqual([]);
    expectSessionAddsUp(session);
  });

  test('the default rates of a subscription are for lines without their own', async () => {
    const { buyer, stripe, rate } = await open();
    const [usual, special] = [await rate(10, false), await rate(20, false)];
    const session = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      mode: 'subscription',
      line_items: [plan(1000), { ...plan(2000), tax_rates: [special] }, inline(500)],
      subscription_data: { default_tax_rates: [usual] },
    });
    expect(session.line_items?.data.map((line) => line.amount_tax)).toEqual([100, 400, 50]);
    expectSessionAddsUp(session);
    const { page } = await buyer(session).pay();
    expect(page.status).toBe('complete');
    const { subscription, invoice } = await stripe.checkout.sessions.retrieve(session.id);
    expect(await stripe.subscriptions.retrieve(String(subscription))).toMatchObject({
      automatic_tax: { enabled: false, liability: null },
      default_tax_rates: [{ id: usual }],
    });
    expect(await stripe.invoices.retrieve(String(invoice))).toMatchObject({
      automatic_tax: { enabled: false, status: null },
      default_tax_rates: [{ id: usual }],
      total_excluding_tax: 3500,
    });
  });

  test('archived default rates are refused, and a payment has none', async () => {
    const { stripe, rate } = await open();
    const id = await rate(10, false);
    await stripe.taxRates.update(id, { active: false });
    const subscription_data = { default_tax_rates: [id] };
    const subscribe = stripe.checkout.sessions.create({
      ...ELEMENTS,
      mode: 'subscription',
      line_items: [plan(1000)],
      subscription_data,
    });
    expect(await refusalOf(subscribe)).toMatchObject({
      param: 'subscription_data[default_tax_rates][0]',
    });
    const pay = stripe.checkout.sessions.create({
      ...ELEMENTS,
      mode: 'payment',
      line_items: [inline(1000)],
      subscription_data,
    });
    expect((await refusalOf(pay)).message).toBe(
      'You can not pass `subscription_data` in `payment` mode.',
    );
  });
});

import Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { inline, openSimulator, refusalOf } from './open-simulator.js';
import type { OpenSimulator } from './open-simulator.js';

type PriceParams = Partial<Stripe.PriceCreateParams>;
type SessionParams = Stripe.Checkout.SessionCreateParams;

const ELEMENTS = { ui_mode: 'elements', return_url: 'https://shop.test/return' } as const;
const MONTHLY = { recurring: { interval: 'month' } } as const;
const decimal = (text: string) => Stripe.Decimal.from(text);

const TIERS = {
  billing_scheme: 'tiered',
  tiers: [
    { up_to: 5, unit_amount: 700 },
    { up_to: 10, unit_amount: 650, flat_amount: 1000 },
    { up_to: 'inf', unit_amount_decimal: decimal('0.25') },
  ],
} as const satisfies PriceParams;
const GRADUATED = { ...TIERS, tiers_mode: 'graduated' } as const;
const VOLUME = { ...TIERS, tiers_mode: 'volume' } as const;
const dozens = (round: 'up' | 'down') => ({
  unit_amount: 1000,
  transform_quantity: { divide_by: 12, round },
});

async function priceOf({ stripe }: OpenSimulator, params: PriceParams): Promise<string> {
  const defaults = { currency: 'usd', product_data: { name: 'Thing' } };
  return (await stripe.prices.create({ ...defaults, ...params })).id;
}

async function meteredPrice(world: OpenSimulator, params: PriceParams): Promise<string> {
  const meter = await world.stripe.billing.meters.create({
    display_name: 'Calls',
    event_name: 'call',
    default_aggregation: { formula: 'count' },
  });
  const recurring = { interval: 'month', usage_type: 'metered', meter: meter.id } as const;
  return priceOf(world, { ...params, recurring });
}

/** A session, and what the buyer's page says of it. */
async function open({ stripe, buyer }: OpenSimulator, params: Partial<SessionParams>) {
  const session = await stripe.checkout.sessions.create({
    ...ELEMENTS,
    mode: 'payment',
    expand: ['line_items'],
    ...params,
  });
  const { page } = await buyer(session).post('/init');
  return { session, lines: session.line_items?.data ?? [], page };
}

describe('what a line costs', () => {
  test.each<[string, PriceParams, number, number, object]>([
    ['a decimal price, rounded once', { unit_amount_decimal: decimal('0.5') }, 101, 51, {}],
    [
      'half a unit rounds away from zero',
      { unit_amount_decimal: decimal('33.35') },
      10,
      334,
      { unit_amount: 33, unit_amount_decimal: '33.35' },
    ],
    [
      'twelve decimals',
      { unit_amount_decimal: decimal('0.123456789012') },
      810,
      100,
      { unit_amount: 0, unit_amount_decimal: '0.123456789012' },
    ],
    [
      'dozens, begun ones counted',
      dozens('up'),
      13,
      2000,
      { transform_quantity: { divide_by: 12, round: 'up', package_count: 2 } },
    ],
    [
      'dozens, full ones counted',
      dozens('down'),
      23,
      1000,
      { transform_quantity: { divide_by: 12, round: 'down', package_count: 1 } },
    ],
    ['dozens, exactly', dozens('up'), 24, 2000, {}],
    ['graduated, first band', GRADUATED, 5, 3500, { unit_amount: 700 }],
    [
      'graduated, second band',
      GRADUATED,
      6,
      5150,
      {
        unit_amount: 650,
        pricing: {
          tiers_mode: 'graduated',
          recurring_tiers: null,
          tiers: [
            { up_to: 5, quantity: 5, total: 3500, unit_amount: 700, flat_amount: null },
            { up_to: 10, quantity: 1, total: 1650, flat_amount: 1000 },
            { up_to: null, quantity: 0, total: 0, unit_amount: null, unit_amount_decimal: '0.25' },
          ],
        },
      },
    ],
    ['graduated, decimals rounded with the line', GRADUATED, 12, 7751, {}],
    [
      'volume, second band',
      VOLUME,
      6,
      4900,
      {
        unit_amount: 650,
        pricing: {
          tiers_mode: 'volume',
          tiers: [
            { quantity: 0, total: 0 },
            { quantity: 6, total: 4900 },
            { quantity: 0, total: 0 },
          ],
        },
      },
    ],
  ])('%s', async (_name, params, quantity, subtotal, shown) => {
    const world = openSimulator();
    const price = await priceOf(world, params);
    const { session, lines, page } = await open(world, { line_items: [{ price, quantity }] });
    expect(session.amount_total).toBe(subtotal);
    expect(lines[0]).toMatchObject({ amount_subtotal: subtotal, quantity });
    expect(page.line_items[0]).toMatchObject({ subtotal, quantity, ...shown });
    expect(page.total.total).toBe(subtotal);
  });

  test('the buyer moves from band to band', async () => {
    const world = openSimulator();
    const price = await priceOf(world, GRADUATED);
    const adjustable_quantity = { enabled: true, maximum: 50 };
    const { session, page } = await open(world, {
      line_items: [{ price, quantity: 1, adjustable_quantity }],
    });
    const moved = await world.buyer(session).post('', {
      'updated_line_item_quantity[line_item_id]': page.line_items[0]?.id ?? '',
      'updated_line_item_quantity[quantity]': '6',
    });
    expect(moved.page.line_items[0]).toMatchObject({ subtotal: 5150, unit_amount: 650 });
  });

  test('during a trial the tiers of today cost nothing, those of each period all', async () => {
    const world = openSimulator();
    const price = await priceOf(world, { ...GRADUATED, ...MONTHLY });
    const { page } = await open(world, {
      mode: 'subscription',
      line_items: [{ price, quantity: 6 }],
      subscription_data: { trial_period_days: 7 },
    });
    const totals = (tiers: Array<{ total: number | null }> | null | undefined) =>
      tiers?.map((tier) => tier.total);
    expect(totals(page.line_items[0]?.pricing?.tiers)).toEqual([0, 0, 0]);
    expect(totals(page.line_items[0]?.pricing?.recurring_tiers)).toEqual([3500, 1650, 0]);
    expect(page.recurring?.due_next.total).toBe(5150);
  });
});

describe('metered prices', () => {
  test('have no quantity and cost nothing before they are used', async () => {
    const world = openSimulator();
    const metered = await meteredPrice(world, { unit_amount: 40 });
    const plan = await priceOf(world, { unit_amount: 900, ...MONTHLY });
    const { session, lines, page } = await open(world, {
      mode: 'subscription',
      line_items: [{ price: metered }, { price: plan, quantity: 2 }],
    });
    expect(session.amount_total).toBe(1800);
    expect(lines.map((line) => line.quantity)).toEqual([null, 2]);
    expect(lines[0]).toMatchObject({ amount_subtotal: 0, amount_total: 0 });
    expect(page.line_items[0]).toMatchObject({
      quantity: 0,
      unit_amount: 40,
      subtotal: 0,
      recurring: { usage_type: 'metered' },
    });
    expect(page.recurring?.due_next.total).toBe(1800);
  });

  test('tiers of usage have no totals', async () => {
    const world = openSimulator();
    const price = await meteredPrice(world, GRADUATED);
    const { page } = await open(world, { mode: 'subscription', line_items: [{ price }] });
    expect(page.line_items[0]).toMatchObject({
      unit_amount: 700,
      pricing: { tiers_mode: 'graduated' },
    });
    expect(page.line_items[0]?.pricing?.recurring_tiers?.map((tier) => tier.total)).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('a quantity is refused, for licensed prices its absence is', async () => {
    const world = openSimulator();
    const metered = await meteredPrice(world, { unit_amount: 40 });
    const plan = await priceOf(world, { unit_amount: 900, ...MONTHLY });
    const refuse = (line: Stripe.Checkout.SessionCreateParams.LineItem) =>
      refusalOf(open(world, { mode: 'subscription', line_items: [line] }));
    expect(await refuse({ price: metered, quantity: 1 })).toMatchObject({
      message:
        'Quantity should not be specified where usage_type is `metered`. Remove quantity from `line_items[0]`',
      param: 'line_items[0][quantity]',
    });
    expect(await refuse({ price: plan })).toMatchObject({ code: 'parameter_missing' });
    const bounds = await refuse({ price: metered, adjustable_quantity: { enabled: true } });
    expect(bounds.param).toBe('line_items[0][adjustable_quantity]');
  });

  test('a line can change between a metered and a licensed price', async () => {
    const world = openSimulator();
    const metered = await meteredPrice(world, { unit_amount: 40 });
    const plan = await priceOf(world, { unit_amount: 900, ...MONTHLY });
    const { session, lines } = await open(world, {
      mode: 'subscription',
      line_items: [{ price: plan, quantity: 3 }],
    });
    const id = lines[0]?.id ?? '';
    const change = (line: object) =>
      world.stripe.checkout.sessions.update(session.id, {
        line_items: [{ id, ...line }],
        expand: ['line_items'],
      });
    const now = await change({ price: metered });
    expect(now.line_items?.data[0]).toMatchObject({ id, quantity: null, amount_total: 0 });
    expect((await refusalOf(change({ price: plan }))).code).toBe('parameter_missing');
    expect((await change({ price: plan, quantity: 2 })).amount_total).toBe(1800);
  });
});

describe('amounts that the buyer chooses', () => {
  const custom = (members: object) => ({ custom_unit_amount: { enabled: true, ...members } });

  test('the preset is the amount', async () => {
    const world = openSimulator();
    const price = await priceOf(world, custom({ preset: 2000, minimum: 500 }));
    const { session, page } = await open(world, { line_items: [{ price, quantity: 1 }] });
    expect(session.amount_total).toBe(2000);
    expect(page.line_items[0]).toMatchObject({ unit_amount: 2000, unit_amount_decimal: null });
  });

  test('without a preset it is said that the simulator does not ask', async () => {
    const world = openSimulator();
    const price = await priceOf(world, custom({}));
    const refusal = await refusalOf(open(world, { line_items: [{ price, quantity: 1 }] }));
    expect(refusal).toMatchObject({ code: 'simulator_unsupported', param: 'line_items[0][price]' });
  });

  test('one piece, alone', async () => {
    const world = openSimulator();
    const price = await priceOf(world, custom({ preset: 2000 }));
    for (const line_items of [
      [{ price, quantity: 2 }],
      [{ price, quantity: 1 }, inline(500)],
      [{ price, quantity: 1, adjustable_quantity: { enabled: true } }],
    ]) {
      expect((await refusalOf(open(world, { line_items }))).message).toContain('only line item');
    }
  });
});

describe('a session in one of the currencies of its prices', () => {
  const PRICED = {
    unit_amount: 1000,
    currency_options: { eur: { unit_amount: 900 }, jpy: { unit_amount: 1500 } },
  };

  test.each([
    [undefined, 'usd', 2000],
    ['EUR', 'eur', 1800],
    ['jpy', 'jpy', 3000],
  ])('currency %s', async (currency, expected, total) => {
    const world = openSimulator();
    const price = await priceOf(world, PRICED);
    const { session, lines, page } = await open(world, {
      line_items: [{ price, quantity: 2 }],
      ...(currency === undefined ? {} : { currency }),
    });
    expect(session).toMatchObject({ currency: expected, amount_total: total });
    expect(lines[0]).toMatchObject({
      currency: expected,
      amount_total: total,
      price: { currency: 'usd', unit_amount: 1000 },
    });
    expect(page).toMatchObject({ currency: expected, currency_options: null });
    expect(page.line_items[0]).toMatchObject({ unit_amount: total / 2, subtotal: total });
  });

  test('tiers of the currency', async () => {
    const world = openSimulator();
    const price = await priceOf(world, {
      ...VOLUME,
      currency_options: { eur: { tiers: [{ up_to: 'inf', unit_amount: 100 }] } },
    });
    const { page } = await open(world, { currency: 'eur', line_items: [{ price, quantity: 6 }] });
    expect(page.line_items[0]).toMatchObject({ subtotal: 600, unit_amount: 100 });
    expect(page.line_items[0]?.pricing?.tiers).toHaveLength(1);
  });

  test('a price that does not have the currency is named', async () => {
    const world = openSimulator();
    const price = await priceOf(world, PRICED);
    const refusal = await refusalOf(
      open(world, { currency: 'gbp', line_items: [{ price, quantity: 1 }] }),
    );
    expect(refusal).toMatchObject({
      message:
        "The price specified supports currencies of `usd`, `eur`, `jpy` which doesn't include the expected currency of `gbp`.",
      param: 'line_items[0][price]',
    });
  });

  test('prices of different currencies meet where one has the other as an option', async () => {
    const world = openSimulator();
    const price = await priceOf(world, PRICED);
    const { session } = await open(world, {
      line_items: [inline(500, { currency: 'eur' }), { price, quantity: 1 }],
    });
    expect(session).toMatchObject({ currency: 'eur', amount_total: 1400 });
  });
});

describe('limits', () => {
  const items = (count: number) => Array.from({ length: count }, () => inline(100));
  const plan = (interval: 'month' | 'year' | 'day', interval_count = 1) => ({
    quantity: 1,
    price_data: {
      currency: 'usd',
      unit_amount: 100,
      product_data: { name: 'Plan' },
      recurring: { interval, interval_count },
    },
  });
  const plans = (count: number) => Array.from({ length: count }, () => plan('month'));

  test.each<[string, Partial<SessionParams>]>([
    ['100 lines', { line_items: items(100) }],
    ['20 of each kind', { mode: 'subscription', line_items: [...plans(20), ...items(20)] }],
    ['three years', { mode: 'subscription', line_items: [plan('year', 3)] }],
    ['the most in days', { mode: 'subscription', line_items: [plan('day', 1095)] }],
    ['a high quantity', { line_items: [inline(1, { quantity: 999_999 })] }],
    ['eight digits', { line_items: [inline(99_999_999)] }],
  ])('%s is possible', async (_name, params) => {
    const world = openSimulator();
    expect((await open(world, params)).session.status).toBe('open');
  });

  test.each<[string, Partial<SessionParams>, object]>([
    ['101 lines', { line_items: items(101) }, { param: 'line_items' }],
    ['21 plans', { mode: 'subscription', line_items: plans(21) }, { param: 'line_items' }],
    [
      '21 things beside a plan',
      { mode: 'subscription', line_items: [...plans(1), ...items(21)] },
      { param: 'line_items' },
    ],
    [
      'four years',
      { mode: 'subscription', line_items: [plan('year', 4)] },
      { param: 'line_items[0][price_data][recurring][interval_count]' },
    ],
    [
      'too high a quantity',
      { line_items: [inline(1, { quantity: 1_000_000 })] },
      { param: 'line_items[0][quantity]' },
    ],
    [
      'nine digits in all',
      { line_items: [inline(50_000_000, { quantity: 2 })] },
      { code: 'amount_too_large' },
    ],
  ])('%s is too much', async (_name, params, refusal) => {
    const world = openSimulator();
    expect(await refusalOf(open(world, params))).toMatchObject(refusal);
  });

  test('archived prices and products are not for sale', async () => {
    const world = openSimulator();
    const price = await priceOf(world, { unit_amount: 100 });
    const { product } = await world.stripe.prices.retrieve(price);
    const call = () => refusalOf(open(world, { line_items: [{ price, quantity: 1 }] }));
    await world.stripe.products.update(String(product), { active: false });
    expect((await call()).message).toBe(
      `Price \`${price}\` is not available to be purchased because its product is not active.`,
    );
    await world.stripe.prices.update(price, { active: false });
    expect((await call()).message).toContain('only accepts active prices');
  });
});

import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { inline, openSimulator, refusalOf } from './open-simulator.js';
import type { OpenSimulator } from './open-simulator.js';

type SessionParams = Stripe.Checkout.SessionCreateParams;

async function priceOf({ stripe }: OpenSimulator, name: string, params: object = {}) {
  const price = await stripe.prices.create({
    currency: 'usd',
    unit_amount: 300,
    product_data: { name, unit_label: 'piece' },
    ...params,
  });
  return price;
}

/** A shirt, and socks that can be added. */
async function openShop(more: Partial<SessionParams> = {}, socks: object = {}) {
  const world = openSimulator();
  const price = await priceOf(world, 'Socks');
  const session = await world.stripe.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'payment',
    line_items: [inline(1000)],
    optional_items: [{ price: price.id, quantity: 2, ...socks }],
    ...more,
  });
  const page = world.buyer(session);
  const choose = (selected: boolean, id = price.id) =>
    page.post('', {
      'optional_item[price]': id,
      'optional_item[selected]': String(selected),
    });
  return { ...world, session, page, price, choose };
}

const setQuantity = (line: { id: string } | undefined, quantity: number) => ({
  'updated_line_item_quantity[line_item_id]': line?.id ?? '',
  'updated_line_item_quantity[quantity]': String(quantity),
});

describe('optional items', () => {
  test('are shown, on the server and to the buyer', async () => {
    const { session, page, price } = await openShop(
      {},
      { adjustable_quantity: { enabled: true, maximum: 4 } },
    );
    expect(session.optional_items).toEqual([
      {
        adjustable_quantity: { enabled: true, maximum: 4, minimum: 0 },
        price: price.id,
        quantity: 2,
      },
    ]);
    expect((await page.post('/init')).page.optional_items).toEqual([
      {
        price: price.id,
        name: 'Socks',
        description: null,
        images: [],
        unit_label: 'piece',
        quantity: 2,
        unit_amount: 300,
        unit_amount_decimal: null,
        recurring: null,
        adjustable_quantity: { minimum: 0, maximum: 4 },
        selected: false,
      },
    ]);
  });

  test('a session without any does not mention them', async () => {
    const { stripe, buyer } = openSimulator();
    const session = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      line_items: [inline(1000)],
    });
    expect(session).not.toHaveProperty('optional_items');
    expect((await buyer(session).post('/init')).page.optional_items).toBeNull();
  });

  test('become lines and go again', async () => {
    const { choose, page, price, session, stripe } = await openShop();
    const added = (await choose(true)).page;
    expect(added.total.total).toBe(1600);
    expect(added.optional_items?.[0]?.selected).toBe(true);
    expect(added.line_items[1]).toMatchObject({
      price: price.id,
      quantity: 2,
      subtotal: 600,
      adjustable_quantity: null,
      removable: true,
    });
    expect((await choose(true)).page.line_items).toHaveLength(2);
    const seen = await stripe.checkout.sessions.listLineItems(session.id);
    expect(seen.data.map((line) => line.description)).toEqual(['T-shirt', 'Socks']);
    expect((await choose(false)).page).toMatchObject({
      total: { total: 1000 },
      optional_items: [{ selected: false }],
    });
    expect((await choose(false)).status).toBe(200);
    const unknown = await choose(true, 'price_x');
    expect(unknown.error).toMatchObject({
      code: 'resource_missing',
      param: 'optional_item[price]',
    });
    await choose(true);
    expect((await page.post('', setQuantity(undefined, 1))).status).toBe(400);
  });

  test('can be taken away by quantity 0, whatever the smallest quantity is', async () => {
    const adjustable_quantity = { enabled: true, minimum: 2, maximum: 4 };
    const { choose, page } = await openShop({}, { adjustable_quantity });
    const socks = (await choose(true)).page.line_items[1];
    expect((await page.post('', setQuantity(socks, 1))).status).toBe(400);
    expect((await page.post('', setQuantity(socks, 4))).page.total.total).toBe(2200);
    const gone = (await page.post('', setQuantity(socks, 0))).page;
    expect(gone.optional_items?.[0]?.selected).toBe(false);
    expect(gone.line_items).toHaveLength(1);
  });

  test('the last line stays, also when it was optional', async () => {
    const shirt = inline(1000, { adjustable_quantity: { enabled: true } });
    const { choose, page } = await openShop({ line_items: [shirt] });
    const both = (await choose(true)).page;
    const rest = (await page.post('', setQuantity(both.line_items[0], 0))).page;
    expect(rest.line_items).toMatchObject([{ name: 'Socks', removable: false }]);
    expect((await choose(false)).error?.message).toBe('The last item cannot be removed.');
  });

  test('the server sees them as lines, keeps them, or drops them', async () => {
    const { choose, page, session, stripe } = await openShop();
    await choose(true);
    const { data } = await stripe.checkout.sessions.listLineItems(session.id);
    const ids = data.map(({ id }) => ({ id }));
    await stripe.checkout.sessions.update(session.id, { line_items: ids });
    expect((await page.post('/poll')).page.optional_items?.[0]?.selected).toBe(true);
    await stripe.checkout.sessions.update(session.id, { line_items: ids.slice(0, 1) });
    expect((await page.post('/poll')).page.optional_items?.[0]?.selected).toBe(false);
  });

  test('are paid for', async () => {
    const { choose, page, session, stripe } = await openShop();
    await choose(true);
    expect((await page.pay()).page.status).toBe('complete');
    expect((await stripe.checkout.sessions.retrieve(session.id)).amount_total).toBe(1600);
  });

  test('a plan that can be added', async () => {
    const world = openSimulator();
    const monthly = { recurring: { interval: 'month' } };
    const [plan, extra] = [
      await priceOf(world, 'Plan', monthly),
      await priceOf(world, 'Extra', monthly),
    ];
    const session = await world.stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'subscription',
      line_items: [{ price: plan.id, quantity: 1 }],
      optional_items: [{ price: extra.id, quantity: 1 }],
    });
    const { page } = await world.buyer(session).post('', {
      'optional_item[price]': extra.id,
      'optional_item[selected]': 'true',
    });
    expect(page.optional_items).toMatchObject([
      { recurring: { interval: 'month', interval_count: 1 }, selected: true },
    ]);
    expect(page.recurring?.due_next.total).toBe(600);
  });
});

describe('with promotion codes', () => {
  test('what the code needs cannot be taken away', async () => {
    const { choose, page, price, stripe } = await openShop({ allow_promotion_codes: true });
    const coupon = await stripe.coupons.create({ percent_off: 10 });
    await stripe.promotionCodes.create({
      code: 'BIG',
      promotion: { type: 'coupon', coupon: coupon.id },
      restrictions: { minimum_amount: 1500, minimum_amount_currency: 'usd' },
    });
    const socksOnly = await stripe.coupons.create({
      percent_off: 50,
      applies_to: { products: [String(price.product)] },
    });
    await stripe.promotionCodes.create({
      code: 'SOCKS',
      promotion: { type: 'coupon', coupon: socksOnly.id },
    });
    await choose(true);
    expect((await page.post('', { promotion_code: 'BIG' })).page.total.total).toBe(1440);
    expect((await choose(false)).error?.code).toBe('promotion_code_amount_insufficient');
    await page.post('', { promotion_code: '' });
    expect((await page.post('', { promotion_code: 'SOCKS' })).page.total.total).toBe(1300);
    expect((await choose(false)).error?.code).toBe('coupon_applies_to_nothing');
  });
});

describe('refused', () => {
  test.each<[string, (ids: string[]) => Partial<SessionParams>, string]>([
    [
      'eleven',
      (ids) => ({ optional_items: ids.map((price) => ({ price, quantity: 1 })) }),
      'optional_items',
    ],
    [
      'the same price twice',
      ([price = '']) => ({
        optional_items: [
          { price, quantity: 1 },
          { price, quantity: 1 },
        ],
      }),
      'optional_items[1][price]',
    ],
    [
      'an unknown price',
      () => ({ optional_items: [{ price: 'price_x', quantity: 1 }] }),
      'optional_items[0][price]',
    ],
    [
      'no pieces',
      ([price = '']) => ({ optional_items: [{ price, quantity: 0 }] }),
      'optional_items[0][quantity]',
    ],
    [
      'more than 100 with the lines',
      ([price = '']) => ({
        line_items: Array.from({ length: 100 }, () => inline(100)),
        optional_items: [{ price, quantity: 1 }],
      }),
      'line_items',
    ],
    [
      'another currency',
      ([price = '']) => ({
        line_items: [inline(100, { currency: 'eur' })],
        optional_items: [{ price, quantity: 1 }],
      }),
      'optional_items[0][price]',
    ],
  ])('%s', async (_name, params, param) => {
    const world = openSimulator();
    const prices = await Promise.all(
      Array.from({ length: 11 }, async (_, i) => (await priceOf(world, `Extra ${i}`)).id),
    );
    const call = world.stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      line_items: [inline(1000)],
      ...params(prices),
    });
    expect((await refusalOf(call)).param).toBe(param);
  });

  test('a recurring price in payment mode, or one of another rhythm', async () => {
    const world = openSimulator();
    const yearly = await priceOf(world, 'Yearly', { recurring: { interval: 'year' } });
    const monthly = await priceOf(world, 'Monthly', { recurring: { interval: 'month' } });
    const optional_items = [{ price: yearly.id, quantity: 1 }];
    const create = (params: Partial<SessionParams>) =>
      refusalOf(world.stripe.checkout.sessions.create({ ui_mode: 'elements', ...params }));
    const once = await create({ mode: 'payment', line_items: [inline(1000)], optional_items });
    expect(once.message).toContain('You specified `payment` mode but passed a recurring price.');
    const mixed = await create({
      mode: 'subscription',
      line_items: [{ price: monthly.id, quantity: 1 }],
      optional_items,
    });
    expect(mixed.message).toContain('different billing intervals');
  });

  test('for a page of the merchant, when the account does not have the preview', async () => {
    const world = openSimulator({ assumptions: { optionalItemsInElements: 'refused' } });
    const price = await priceOf(world, 'Socks');
    const params: SessionParams = {
      mode: 'payment',
      line_items: [inline(1000)],
      optional_items: [{ price: price.id, quantity: 1 }],
    };
    const own = world.stripe.checkout.sessions.create({ ...params, ui_mode: 'elements' });
    expect((await refusalOf(own)).param).toBe('optional_items');
    const hosted = await world.stripe.checkout.sessions.create({
      ...params,
      success_url: 'https://shop.test/done',
    });
    expect(hosted.optional_items).toHaveLength(1);
  });
});

import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { expectSessionAddsUp, WITH_AMOUNTS } from '../properties/adds-up.js';
import { NOON_SECONDS, inline, openSimulator, refusalOf } from './open-simulator.js';

type CreateParams = Stripe.Checkout.SessionCreateParams;

const ELEMENTS = {
  ui_mode: 'elements',
  mode: 'payment',
  return_url: 'https://example.com/return',
} as const;

const DAY = 86_400;

/** A shop with one code, and a session that takes codes. */
async function offer(
  coupon: Stripe.CouponCreateParams,
  code: Partial<Stripe.PromotionCodeCreateParams> = {},
  session: Partial<CreateParams> = {},
) {
  const world = openSimulator();
  const { id } = await world.stripe.coupons.create(coupon);
  const promotionCode = await world.stripe.promotionCodes.create({
    promotion: { type: 'coupon', coupon: id },
    code: 'SAVE',
    ...code,
  });
  const create = (more: Partial<CreateParams> = {}) =>
    world.stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(2000)],
      ...session,
      ...more,
    });
  const opened = await create({ allow_promotion_codes: true });
  const apply = (typed = 'SAVE', target = opened) =>
    world.buyer(target).post('', { promotion_code: typed });
  return { ...world, coupon: id, promotionCode, create, session: opened, apply };
}

describe('what a coupon takes off', () => {
  test.each<[Stripe.CouponCreateParams, string, number]>([
    [{ percent_off: 12.5 }, 'usd', 250],
    [{ percent_off: 33.3333 }, 'usd', 667],
    [{ percent_off: 100 }, 'usd', 2000],
    [{ amount_off: 500, currency: 'usd' }, 'usd', 500],
    [{ amount_off: 9000, currency: 'usd' }, 'usd', 2000],
    [
      { amount_off: 500, currency: 'usd', currency_options: { eur: { amount_off: 450 } } },
      'eur',
      450,
    ],
  ])('%j in %s: %i', async (coupon, currency, off) => {
    const { apply, stripe, session } = await offer(
      coupon,
      {},
      { line_items: [inline(2000, { currency })] },
    );
    const { page } = await apply();
    expect(page.total.discount).toBe(off);
    expect(page.discounts).toMatchObject([{ amount: off, promotion_code: 'SAVE' }]);
    const read = await stripe.checkout.sessions.retrieve(session.id, { expand: WITH_AMOUNTS });
    expect(read.total_details?.amount_discount).toBe(off);
    expectSessionAddsUp(read);
  });

  test('a coupon in another currency is no code here', async () => {
    const { apply, create, coupon } = await offer(
      { amount_off: 500, currency: 'usd' },
      {},
      { line_items: [inline(2000, { currency: 'eur' })] },
    );
    expect((await apply()).error).toMatchObject({ code: 'promotion_code_invalid' });
    const refusal = await refusalOf(create({ discounts: [{ coupon }] }));
    expect(refusal.param).toBe('discounts[0][coupon]');
  });

  test('a coupon for one product leaves the others alone', async () => {
    const world = openSimulator();
    const mug = await world.stripe.products.create({ name: 'Mug' });
    const price_data = { currency: 'usd', unit_amount: 3000, product: mug.id };
    const { id } = await world.stripe.coupons.create({
      percent_off: 50,
      applies_to: { products: [mug.id] },
    });
    const create = (line_items: CreateParams['line_items']) =>
      world.stripe.checkout.sessions.create({
        ...ELEMENTS,
        line_items: line_items ?? [],
        discounts: [{ coupon: id }],
        expand: WITH_AMOUNTS,
      });
    const session = await create([inline(2000), { price_data, quantity: 1 }]);
    expect(session.line_items?.data.map((line) => line.amount_discount)).toEqual([0, 1500]);
    expectSessionAddsUp(session);
    expect(await refusalOf(create([inline(2000)]))).toMatchObject({
      code: 'coupon_applies_to_nothing',
    });
  });

  test('currencies are added to an amount, never changed, and shown on request', async () => {
    const { stripe } = openSimulator();
    const { id } = await stripe.coupons.create({ amount_off: 500, currency: 'usd' });
    const updated = await stripe.coupons.update(id, {
      currency_options: { eur: { amount_off: 450 } },
      expand: ['currency_options'],
    });
    expect(updated.currency_options).toEqual({
      usd: { amount_off: 500 },
      eur: { amount_off: 450 },
    });
    expect(await stripe.coupons.retrieve(id)).not.toHaveProperty('currency_options');
    const again = stripe.coupons.update(id, { currency_options: { eur: { amount_off: 1 } } });
    expect(await refusalOf(again)).toMatchObject({ param: 'currency_options[eur]' });
  });

  test.each<[Stripe.CouponCreateParams, string]>([
    [{ percent_off: 0 }, 'percent_off'],
    [{ percent_off: 33.33333 }, 'percent_off'],
    [{ amount_off: 0, currency: 'usd' }, 'amount_off'],
    [{ percent_off: 10, max_redemptions: 0 }, 'max_redemptions'],
    [{ percent_off: 10, redeem_by: NOON_SECONDS - 1 }, 'redeem_by'],
    [{ percent_off: 10, redeem_by: NOON_SECONDS + 6 * 366 * DAY }, 'redeem_by'],
    [{ percent_off: 10, duration: 'once', duration_in_months: 2 }, 'duration_in_months'],
    [{ percent_off: 10, name: 'x'.repeat(41) }, 'name'],
    [{ percent_off: 10, currency_options: { eur: { amount_off: 5 } } }, 'currency_options'],
    [{ percent_off: 10, applies_to: { products: ['prod_x'] } }, 'applies_to[products]'],
  ])('%j is refused for %s', async (params, param) => {
    const { stripe } = openSimulator();
    expect(await refusalOf(stripe.coupons.create(params))).toMatchObject({ param });
  });
});

describe('when a coupon is over', () => {
  test('a deleted coupon is gone, and what it has given stays', async () => {
    const { stripe, coupon, session, apply, create, buyer } = await offer({ percent_off: 10 });
    await apply();
    expect(await stripe.coupons.del(coupon)).toEqual({
      id: coupon,
      object: 'coupon',
      deleted: true,
    });
    expect(await refusalOf(stripe.coupons.retrieve(coupon))).toMatchObject({
      statusCode: 404,
      message: `No such coupon: '${coupon}'`,
    });
    expect((await stripe.coupons.list()).data).toEqual([]);
    expect(await refusalOf(create({ discounts: [{ coupon }] }))).toMatchObject({
      code: 'resource_missing',
      param: 'discounts[0][coupon]',
    });
    expect((await stripe.checkout.sessions.retrieve(session.id)).amount_total).toBe(1800);
    const other = await create({ allow_promotion_codes: true });
    expect((await apply('SAVE', other)).error).toMatchObject({ code: 'promotion_code_invalid' });
    expect((await buyer(session).post('/init')).page.total.discount).toBe(200);
  });

  test.each<[string, Stripe.CouponCreateParams, RegExp]>([
    ['its date', { percent_off: 10, redeem_by: NOON_SECONDS + 60 }, /^Coupon expired: \w+$/],
    ['its uses', { percent_off: 10, max_redemptions: 1 }, /^Coupon \w+ is used up/],
  ])('after %s', async (_what, params, message) => {
    const { simulator, stripe, coupon, create, buyer } = await offer(params);
    const first = await create({ discounts: [{ coupon }] });
    await buyer(first).pay();
    simulator.controls.advanceTime(61);
    expect(await stripe.coupons.retrieve(coupon)).toMatchObject({
      valid: false,
      times_redeemed: 1,
    });
    expect((await refusalOf(create({ discounts: [{ coupon }] }))).message).toMatch(message);
  });
});

describe('promotion codes', () => {
  test.each<[string, Partial<Stripe.PromotionCodeCreateParams>]>([
    ['inactive', { active: false }],
    ['expired', { expires_at: NOON_SECONDS + 1 }],
    ['for somebody else', {}],
    [
      'with a minimum in another currency',
      { restrictions: { minimum_amount: 100, minimum_amount_currency: 'eur' } },
    ],
    [
      'for first orders only, in a session without a customer',
      { restrictions: { first_time_transaction: true } },
    ],
  ])('%s: no code', async (kind, params) => {
    const world = openSimulator();
    const { id } = await world.stripe.coupons.create({ percent_off: 10 });
    const customer = await world.stripe.customers.create({ email: 'else@example.com' });
    const code = await world.stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon: id },
      code: 'SAVE',
      ...params,
      ...(kind === 'for somebody else' && { customer: customer.id }),
    });
    world.simulator.controls.advanceTime(2);
    const session = await world.stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(2000)],
      allow_promotion_codes: true,
    });
    const { error, status } = await world.buyer(session).post('', { promotion_code: 'SAVE' });
    expect({ status, code: error?.code }).toEqual({ status: 400, code: 'promotion_code_invalid' });
    const byServer = world.stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(2000)],
      discounts: [{ promotion_code: code.id }],
    });
    await refusalOf(byServer);
  });

  test('a code of the customer goes before one for everybody', async () => {
    const world = openSimulator();
    const customer = await world.stripe.customers.create({ email: 'jenny@example.com' });
    for (const [percent_off, owner] of [
      [10, undefined],
      [25, customer.id],
    ] as const) {
      const { id } = await world.stripe.coupons.create({ percent_off });
      await world.stripe.promotionCodes.create({
        promotion: { type: 'coupon', coupon: id },
        code: 'HELLO',
        ...(owner && { customer: owner }),
      });
    }
    const session = await world.stripe.checkout.sessions.create({
      ...ELEMENTS,
      customer: customer.id,
      line_items: [inline(2000)],
      allow_promotion_codes: true,
    });
    const { page } = await world.buyer(session).post('', { promotion_code: ' hello ' });
    expect(page.total.discount).toBe(500);
  });

  test('a minimum is told to the browser in numbers', async () => {
    const { apply } = await offer(
      { percent_off: 10 },
      { restrictions: { minimum_amount: 5000, minimum_amount_currency: 'usd' } },
    );
    expect((await apply()).error).toMatchObject({
      code: 'promotion_code_amount_insufficient',
      message: 'This code needs an order of at least $50.00.',
      minimum_amount: 5000,
      minimum_amount_currency: 'usd',
    });
  });

  test('a minimum in more currencies is added later and shown on request', async () => {
    const { stripe, promotionCode, create, apply } = await offer(
      { percent_off: 10 },
      { restrictions: { minimum_amount: 1000, minimum_amount_currency: 'usd' } },
    );
    const updated = await stripe.promotionCodes.update(promotionCode.id, {
      restrictions: { currency_options: { eur: { minimum_amount: 2001 } } },
      expand: ['restrictions.currency_options'],
    });
    expect(updated.restrictions.currency_options).toEqual({
      usd: { minimum_amount: 1000 },
      eur: { minimum_amount: 2001 },
    });
    const plain = await stripe.promotionCodes.retrieve(promotionCode.id);
    expect(plain.restrictions).toEqual({
      first_time_transaction: false,
      minimum_amount: 1000,
      minimum_amount_currency: 'usd',
    });
    const euros = (amount: number) =>
      create({ line_items: [inline(amount, { currency: 'eur' })], allow_promotion_codes: true });
    expect((await apply('SAVE', await euros(2000))).error).toMatchObject({ minimum_amount: 2001 });
    expect((await apply('SAVE', await euros(2001))).page.total.discount).toBe(200);
  });

  test('the first order of a customer, and not the second', async () => {
    const world = openSimulator();
    const customer = await world.stripe.customers.create({ email: 'jenny@example.com' });
    const { id } = await world.stripe.coupons.create({ percent_off: 10 });
    const code = await world.stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon: id },
      code: 'FIRST',
      restrictions: { first_time_transaction: true },
    });
    const create = () =>
      world.stripe.checkout.sessions.create({
        ...ELEMENTS,
        customer: customer.id,
        line_items: [inline(2000)],
        discounts: [{ promotion_code: code.id }],
      });
    const session = await create();
    const pay = await world.buyer(session).pay(undefined, { email: 'jenny@example.com' });
    expect(pay.page.status).toBe('complete');
    expect((await refusalOf(create())).message).toBe(
      'This promotion code cannot be redeemed because the associated customer has prior transactions.',
    );
    expect(await world.stripe.promotionCodes.retrieve(code.id)).toMatchObject({
      times_redeemed: 1,
    });
  });

  test('one code at a time, and what the merchant gave stays', async () => {
    const { stripe, apply, session, coupon, create, buyer } = await offer({ percent_off: 10 });
    const other = await stripe.coupons.create({ percent_off: 20 });
    await stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon: other.id },
      code: 'OTHER',
    });
    await apply();
    expect((await apply('OTHER')).error?.message).toContain('Only one promotion code');
    expect((await apply('save')).page.total.discount).toBe(200);
    await apply('');
    expect((await apply('OTHER')).page.total.discount).toBe(400);
    const given = await create({ discounts: [{ coupon }] });
    expect((await buyer(given).post('', { promotion_code: '' })).page.total.discount).toBe(200);
    expect((await apply('OTHER', given)).error).toMatchObject({ code: 'promotion_code_invalid' });
    expect((await buyer(session).post('/init')).page.discounts).toHaveLength(1);
  });

  test.each<[Partial<Stripe.PromotionCodeCreateParams>, string]>([
    [{ code: 'with space' }, 'code'],
    [{ max_redemptions: 6 }, 'max_redemptions'],
    [{ max_redemptions: 0 }, 'max_redemptions'],
    [{ expires_at: NOON_SECONDS + 2 * DAY }, 'expires_at'],
    [{ expires_at: NOON_SECONDS }, 'expires_at'],
    [{ customer: 'cus_x' }, 'customer'],
    [{ restrictions: { minimum_amount: 100 } }, 'restrictions[minimum_amount]'],
    [
      { restrictions: { minimum_amount: 100, minimum_amount_currency: 'dollars' } },
      'restrictions[minimum_amount_currency]',
    ],
    [{ promotion: { type: 'coupon', coupon: 'nope' } }, 'promotion[coupon]'],
    [{ promotion: { type: 'coupon' } }, 'promotion[coupon]'],
  ])('%j is refused for %s', async (params, param) => {
    const { stripe } = openSimulator();
    const { id } = await stripe.coupons.create({
      percent_off: 10,
      max_redemptions: 5,
      redeem_by: NOON_SECONDS + DAY,
    });
    const made = stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon: id },
      ...params,
    });
    expect(await refusalOf(made)).toMatchObject({ param });
  });
});

describe('words of older and of coming versions', () => {
  const BASIL = { apiVersion: '2025-03-31.basil' };

  test('before clover a promotion code names and shows its coupon', async () => {
    const { stripe } = openSimulator();
    const { id: coupon } = await stripe.coupons.create({ percent_off: 10 });
    const older = { coupon, code: 'OLD' } as unknown as Stripe.PromotionCodeCreateParams;
    const code = await stripe.promotionCodes.create(older, BASIL);
    expect(code).toMatchObject({ coupon: { id: coupon, object: 'coupon', valid: true } });
    expect(code).not.toHaveProperty('promotion');
    expect(await stripe.promotionCodes.retrieve(code.id)).toMatchObject({
      promotion: { type: 'coupon', coupon },
    });
    expect(await refusalOf(stripe.promotionCodes.create(older))).toMatchObject({
      code: 'parameter_unknown',
      param: 'coupon',
    });
  });

  test('a session shows its discounts in the words of the request', async () => {
    const { stripe, coupon, create } = await offer({ percent_off: 10 });
    const { id } = await create({ discounts: [{ coupon }] });
    const read = async (options?: Stripe.RequestOptions) =>
      (
        await stripe.checkout.sessions.retrieve(
          id,
          { expand: ['total_details.breakdown'] },
          options,
        )
      ).total_details?.breakdown?.discounts[0]?.discount;
    expect(await read()).toMatchObject({ source: { type: 'coupon', coupon } });
    expect(await read(BASIL)).toMatchObject({ coupon: { id: coupon, percent_off: 10 } });
  });

  test('discounts of an open session change in previews alone', async () => {
    const { stripe, coupon, create } = await offer({ percent_off: 10 });
    const { id } = await create();
    const update = (discounts: unknown, options?: Stripe.RequestOptions) =>
      stripe.checkout.sessions.update(
        id,
        { discounts } as Stripe.Checkout.SessionUpdateParams,
        options,
      );
    expect(await refusalOf(update([{ coupon }]))).toMatchObject({
      code: 'parameter_unknown',
      param: 'discounts',
    });
    const preview = { apiVersion: '2026-10-28.preview' };
    expect((await update([{ coupon }], preview)).amount_total).toBe(1800);
    const described = await update([{ coupon_data: { percent_off: 25, name: 'Sorry' } }], preview);
    expect(described.amount_total).toBe(1500);
    expect((await update('', preview)).amount_total).toBe(2000);
  });
});

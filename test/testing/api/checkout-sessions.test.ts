import Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { SAMPLE } from './documented-sample.js';
import { NOON_SECONDS, inline, openSimulator, refusalOf } from './open-simulator.js';

type CreateParams = Stripe.Checkout.SessionCreateParams;

const ELEMENTS = { ui_mode: 'elements', mode: 'payment' } as const;
const HOSTED = {
  ui_mode: 'hosted_page',
  mode: 'payment',
  success_url: 'https://x.test/ok',
} as const;

function shipping(
  display_name: string,
  amount: number,
): Stripe.Checkout.SessionCreateParams.ShippingOption {
  return {
    shipping_rate_data: {
      type: 'fixed_amount',
      display_name,
      fixed_amount: { amount, currency: 'usd' },
    },
  };
}

describe('create', () => {
  test('every field of the documented sample, with its nulls and defaults', async () => {
    const { stripe } = openSimulator();
    const product = await stripe.products.create({ name: 'T-shirt' });
    const price = await stripe.prices.create({
      currency: 'usd',
      product: product.id,
      unit_amount: 1099,
    });
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      success_url: 'https://example.com/success',
      line_items: [{ price: price.id, quantity: 2 }],
    });
    const { shipping_details: _moved, ...documented } = SAMPLE;
    expect(session).toMatchObject({
      ...documented,
      client_secret: null,
      created: NOON_SECONDS,
      expires_at: NOON_SECONDS + 86_400,
    });
    expect(session.id).toMatch(/^cs_test_a1\w{56}$/);
    expect(session.url).toBe(`https://checkout.stripe.com/c/pay/${session.id}`);
    const lines = await stripe.checkout.sessions.listLineItems(session.id);
    expect(lines).toMatchObject({
      has_more: false,
      url: `/v1/checkout/sessions/${session.id}/line_items`,
    });
    expect(lines.data).toMatchObject([
      {
        id: expect.stringMatching(/^li_\w{24}$/),
        object: 'item',
        amount_discount: 0,
        amount_subtotal: 2198,
        amount_tax: 0,
        amount_total: 2198,
        currency: 'usd',
        description: 'T-shirt',
        price: { id: price.id, product: product.id, type: 'one_time', unit_amount: 1099 },
        quantity: 2,
      },
    ]);
  });

  test('elements: a client secret and no url', async () => {
    const { stripe } = openSimulator();
    const session = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(1000)],
      return_url: 'https://x.test/return',
      metadata: { order_id: '6735' },
      client_reference_id: 'cart-1',
      locale: 'de',
      name_collection: { business: { enabled: true } },
    });
    expect(session.client_secret).toMatch(new RegExp(`^${session.id}_secret_`));
    expect(session).toMatchObject({
      ui_mode: 'elements',
      url: null,
      success_url: null,
      return_url: 'https://x.test/return',
      metadata: { order_id: '6735' },
      client_reference_id: 'cart-1',
      locale: 'de',
      name_collection: { business: { enabled: true, optional: false } },
    });
  });

  test.each<[string, Partial<CreateParams>, string]>([
    ['after_expiration', { after_expiration: { recovery: { enabled: true } } }, 'after_expiration'],
    ['cancel_url', { cancel_url: 'https://x.test' }, 'cancel_url'],
    ['success_url', { success_url: 'https://x.test' }, 'success_url'],
    ['custom_text', { custom_text: { submit: { message: 'Hi' } } }, 'custom_text'],
    ['submit_type', { submit_type: 'pay' }, 'submit_type'],
    ['redirect_on_completion', { redirect_on_completion: 'never' }, 'redirect_on_completion'],
  ])('elements refuses %s', async (_name, extra, param) => {
    const { stripe } = openSimulator();
    const call = stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(1000)],
      ...extra,
    });
    expect(await refusalOf(call)).toMatchObject({ statusCode: 400, param });
  });

  test.each<[string, CreateParams]>([
    [
      'You may only specify one of these parameters: customer, customer_email.',
      { ...ELEMENTS, line_items: [inline(1000)], customer: 'cus_x', customer_email: 'a@b.co' },
    ],
    [
      'You may only specify one of these parameters: allow_promotion_codes, discounts.',
      {
        ...ELEMENTS,
        line_items: [inline(1000)],
        allow_promotion_codes: false,
        discounts: [{ coupon: 'x' }],
      },
    ],
    [
      'You can not pass `payment_intent_data` in `subscription` mode.',
      {
        ui_mode: 'elements',
        mode: 'subscription',
        line_items: [inline(900)],
        payment_intent_data: { description: 'x' },
      },
    ],
    [
      'You must provide at least one recurring price in `subscription` mode when using prices.',
      { ui_mode: 'elements', mode: 'subscription', line_items: [inline(900)] },
    ],
    [
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
      { ...ELEMENTS, line_items: [inline(1000)], expires_at: NOON_SECONDS + 1799 },
    ],
    [
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
      { ...ELEMENTS, line_items: [inline(1000)], expires_at: NOON_SECONDS + 86_401 },
    ],
    ["No such price: 'price_x'", { ...ELEMENTS, line_items: [{ price: 'price_x', quantity: 1 }] }],
    [
      'Quantity is required. Add `quantity` to `line_items[0]`',
      { ...ELEMENTS, line_items: [{ price: 'price_x' }] },
    ],
    ['Missing required param: line_items.', { ...ELEMENTS }],
    ['Missing required param: success_url.', { mode: 'payment', line_items: [inline(1000)] }],
    ["No such customer: 'cus_x'", { ...ELEMENTS, line_items: [inline(1000)], customer: 'cus_x' }],
  ])('%s', async (message, params) => {
    const { stripe } = openSimulator();
    const refusal = await refusalOf(stripe.checkout.sessions.create(params));
    expect(refusal.message).toBe(message);
    expect(refusal).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
  });

  test('names the line of a price that does not fit', async () => {
    const { stripe } = openSimulator();
    const plan = await stripe.prices.create({
      currency: 'usd',
      unit_amount: 500,
      product_data: { name: 'Plan' },
      recurring: { interval: 'month' },
    });
    const refusal = await refusalOf(
      stripe.checkout.sessions.create({
        ...ELEMENTS,
        line_items: [inline(1000), { price: plan.id, quantity: 1 }],
      }),
    );
    expect(refusal).toMatchObject({
      param: 'line_items[1][price]',
      message:
        'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.',
    });
    const mixed = await refusalOf(
      stripe.checkout.sessions.create({
        ...ELEMENTS,
        line_items: [inline(1000), inline(1000, { currency: 'eur' })],
      }),
    );
    expect(mixed.message).toContain("doesn't include the expected currency of `usd`");
  });

  test.each([
    [49, 'usd', '$0.50 usd'],
    [29, 'gbp', '£0.30 gbp'],
    [17_400, 'huf', '175.00 Ft huf'],
    [49, 'jpy', '¥50 jpy'],
  ])('%s %s is too little to charge', async (amount, currency, least) => {
    const { stripe } = openSimulator();
    const refusal = await refusalOf(
      stripe.checkout.sessions.create({ ...ELEMENTS, line_items: [inline(amount, { currency })] }),
    );
    expect(refusal).toMatchObject({
      code: 'amount_too_small',
      message: `The Checkout Session's total amount due must add up to at least ${least}`,
    });
  });

  test('nothing due at all is fine', async () => {
    const { stripe } = openSimulator();
    const session = await stripe.checkout.sessions.create({ ...ELEMENTS, line_items: [inline(0)] });
    expect(session.amount_total).toBe(0);
  });

  test('limits: 100 lines, 5 shipping options, 1 discount', async () => {
    const { stripe } = openSimulator();
    const create = (extra: Partial<CreateParams>) =>
      stripe.checkout.sessions.create({ ...ELEMENTS, line_items: [inline(1000)], ...extra });
    const lines = Array.from({ length: 101 }, () => inline(100));
    expect(await refusalOf(create({ line_items: lines }))).toMatchObject({ param: 'line_items' });
    expect((await create({ line_items: lines.slice(1) })).amount_total).toBe(10_000);
    const options = Array.from({ length: 6 }, (_, i) => shipping(`S${i}`, i));
    expect(await refusalOf(create({ shipping_options: options }))).toMatchObject({
      param: 'shipping_options',
    });
    const { id: coupon } = await stripe.coupons.create({ percent_off: 10 });
    const two = await refusalOf(create({ discounts: [{ coupon }, { coupon }] }));
    expect(two.param).toBe('discounts');
  });

  test('what is not simulated says so, instead of being ignored', async () => {
    const { stripe } = openSimulator();
    const refusal = await refusalOf(
      stripe.checkout.sessions.create({
        ...ELEMENTS,
        line_items: [inline(1000)],
        automatic_tax: { enabled: true, liability: { type: 'account', account: 'acct_1' } },
      }),
    );
    expect(refusal).toMatchObject({
      code: 'simulator_unsupported',
      param: 'automatic_tax[liability][type]',
    });
  });

  test('the first shipping option is chosen and counted', async () => {
    const { stripe } = openSimulator();
    const session = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(1000)],
      shipping_options: [shipping('Standard', 500), shipping('Express', 900)],
      expand: ['shipping_cost.shipping_rate', 'shipping_options.shipping_rate'],
    });
    expect(session).toMatchObject({
      amount_subtotal: 1000,
      amount_total: 1500,
      total_details: { amount_shipping: 500 },
      shipping_cost: { amount_total: 500, shipping_rate: { display_name: 'Standard' } },
      shipping_options: [
        { shipping_amount: 500, shipping_rate: { display_name: 'Standard' } },
        { shipping_amount: 900, shipping_rate: { display_name: 'Express' } },
      ],
    });
  });

  test('a subscription with a trial and a fee', async () => {
    const { stripe } = openSimulator();
    const session = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'subscription',
      line_items: [
        {
          price_data: {
            currency: 'usd',
            unit_amount: 2900,
            product_data: { name: 'Plan' },
            recurring: { interval: 'month' },
          },
          quantity: 1,
        },
        inline(1500),
      ],
      subscription_data: { trial_period_days: 14 },
    });
    expect(session).toMatchObject({
      amount_total: 1500,
      customer_creation: 'always',
      invoice_creation: null,
    });
  });
});

describe('discounts', () => {
  test('a coupon from the server, with the whole breakdown on request', async () => {
    const { stripe } = openSimulator();
    const coupon = await stripe.coupons.create({ name: 'Spring', percent_off: 10 });
    const rate = await stripe.taxRates.create({
      display_name: 'Tax',
      inclusive: false,
      percentage: 10,
    });
    const session = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(1000, { tax_rates: [rate.id] }), inline(500)],
      discounts: [{ coupon: coupon.id }],
      expand: [
        'discounts.coupon',
        'line_items.data.discounts',
        'line_items.data.taxes',
        'total_details.breakdown',
      ],
    });
    expect(session).toMatchObject({
      amount_subtotal: 1500,
      amount_total: 1440,
      discounts: [{ coupon: { id: coupon.id, name: 'Spring' }, promotion_code: null }],
      total_details: {
        amount_discount: 150,
        amount_tax: 90,
        breakdown: {
          discounts: [{ amount: 150, discount: { source: { coupon: coupon.id } } }],
          taxes: [{ amount: 90, taxable_amount: 900, rate: { id: rate.id } }],
        },
      },
    });
    expect(session.line_items?.data[0]).toMatchObject({
      amount_discount: 100,
      amount_tax: 90,
      amount_total: 990,
      discounts: [{ amount: 100 }],
      taxes: [{ amount: 90 }],
    });
  });

  test('an expired coupon', async () => {
    const { simulator, stripe } = openSimulator();
    const coupon = await stripe.coupons.create({
      id: 'OLD',
      percent_off: 10,
      redeem_by: NOON_SECONDS + 60,
    });
    simulator.controls.advanceTime(61);
    const refusal = await refusalOf(
      stripe.checkout.sessions.create({
        ...ELEMENTS,
        line_items: [inline(1000)],
        discounts: [{ coupon: coupon.id }],
      }),
    );
    expect(refusal).toMatchObject({
      code: 'coupon_expired',
      message: 'Coupon expired: OLD',
      param: 'discounts[0][coupon]',
    });
  });
});

describe('update', () => {
  test('line items are sent again as a whole: keep, change, add, remove, reorder', async () => {
    const { stripe } = openSimulator();
    const session = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(1000), inline(2000), inline(3000)],
      expand: ['line_items'],
    });
    const [a, b, c] = session.line_items?.data.map((line) => line.id) ?? [];
    const updated = await stripe.checkout.sessions.update(session.id, {
      line_items: [
        { id: c ?? '' },
        { id: a ?? '', quantity: 4, adjustable_quantity: { enabled: true, maximum: 5 } },
        inline(500),
      ],
      expand: ['line_items'],
    });
    const lines = updated.line_items?.data ?? [];
    expect(lines.map((line) => line.amount_total)).toEqual([3000, 4000, 500]);
    expect(lines.map((line) => line.id).slice(0, 2)).toEqual([c, a]);
    expect(lines.map((line) => line.id)).not.toContain(b);
    expect(lines[1]?.adjustable_quantity).toEqual({ enabled: true, maximum: 5, minimum: 0 });
    expect(updated.amount_total).toBe(7500);
  });

  test('unknown and repeated lines are refused, and change nothing', async () => {
    const { stripe } = openSimulator();
    const session = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(1000)],
      expand: ['line_items'],
    });
    const id = session.line_items?.data[0]?.id ?? '';
    const update = (line_items: Stripe.Checkout.SessionUpdateParams.LineItem[]) =>
      stripe.checkout.sessions.update(session.id, { line_items, metadata: { touched: 'yes' } });
    expect(await refusalOf(update([{ id: 'li_x' }]))).toMatchObject({
      param: 'line_items[0][id]',
      code: 'resource_missing',
    });
    expect(await refusalOf(update([{ id }, { id }]))).toMatchObject({ param: 'line_items[1][id]' });
    expect((await stripe.checkout.sessions.retrieve(session.id)).metadata).toEqual({});
  });

  test('metadata: merged, unset one by one, unset at once', async () => {
    const { stripe } = openSimulator();
    const { id } = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(1000)],
      metadata: { a: '1', b: '2' },
    });
    const update = async (metadata: Record<string, string> | '') =>
      (await stripe.checkout.sessions.update(id, { metadata })).metadata;
    expect(await update({ b: '', c: '3' })).toEqual({ a: '1', c: '3' });
    expect(await update('')).toEqual({});
  });

  test('shipping options and details', async () => {
    const { stripe } = openSimulator();
    const { id } = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(1000)],
      shipping_address_collection: { allowed_countries: ['US'] },
      permissions: { update_shipping_details: 'server_only' },
    });
    const updated = await stripe.checkout.sessions.update(id, {
      shipping_options: [shipping('Courier', 700)],
      collected_information: {
        shipping_details: { name: 'Jenny', address: { country: 'US', line1: '1 Main St' } },
      },
    });
    expect(updated).toMatchObject({
      amount_total: 1700,
      permissions: { update_shipping_details: 'server_only' },
      collected_information: {
        shipping_details: {
          name: 'Jenny',
          address: { country: 'US', line1: '1 Main St', city: null },
        },
      },
    });
    const cleared = await stripe.checkout.sessions.update(id, { shipping_options: '' });
    expect(cleared).toMatchObject({
      amount_total: 1000,
      shipping_cost: null,
      shipping_options: [],
    });
  });

  test('an update that breaks the minimum charge is refused', async () => {
    const { stripe } = openSimulator();
    const { id } = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(1000)],
    });
    const call = stripe.checkout.sessions.update(id, { line_items: [inline(10)] });
    expect(await refusalOf(call)).toMatchObject({ code: 'amount_too_small' });
  });

  test('line items of a hosted page, and payment_intent_data before its version', async () => {
    const { stripe } = openSimulator();
    const hosted = await stripe.checkout.sessions.create({ ...HOSTED, line_items: [inline(1000)] });
    const call = stripe.checkout.sessions.update(hosted.id, { line_items: [inline(900)] });
    expect(await refusalOf(call)).toMatchObject({ param: 'line_items' });
    const early = stripe.checkout.sessions.update(
      hosted.id,
      { payment_intent_data: { description: 'x' } },
      { apiVersion: '2026-07-29.dahlia' },
    );
    expect(await refusalOf(early)).toMatchObject({ code: 'parameter_unknown' });
  });
});

describe('expire, retrieve, list', () => {
  test('expires once, and only while open', async () => {
    const { stripe } = openSimulator();
    const { id } = await stripe.checkout.sessions.create({ ...HOSTED, line_items: [inline(1000)] });
    expect(await stripe.checkout.sessions.expire(id)).toMatchObject({
      status: 'expired',
      url: null,
    });
    const again = await refusalOf(stripe.checkout.sessions.expire(id));
    expect(again.message).toBe(
      'Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of `expired`.',
    );
    const update = stripe.checkout.sessions.update(id, { metadata: { a: '1' } });
    expect((await refusalOf(update)).message).toBe('The session is no longer active.');
  });

  test('expires by itself when its time has come', async () => {
    const { simulator, stripe } = openSimulator();
    const { id } = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(1000)],
      expires_at: NOON_SECONDS + 1800,
    });
    simulator.controls.advanceTime(1799);
    expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('open');
    simulator.controls.advanceTime(1);
    expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('expired');
    const events = await stripe.events.list({ type: 'checkout.session.expired' });
    expect(events.data).toHaveLength(1);
    expect(events.data[0]).toMatchObject({
      created: NOON_SECONDS + 1800,
      data: { object: { id, status: 'expired' } },
      request: { id: null },
    });
  });

  test('an unknown session', async () => {
    const { stripe } = openSimulator();
    const refusal = await refusalOf(stripe.checkout.sessions.retrieve('cs_test_x'));
    expect(refusal).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      message: 'No such checkout.session: cs_test_x',
    });
    expect(refusal.param).toBeUndefined();
  });

  test('lists by status, customer, e-mail and payment intent', async () => {
    const { stripe, buyer } = openSimulator();
    const customer = await stripe.customers.create({ email: 'known@example.com' });
    const make = (extra: Partial<CreateParams>) =>
      stripe.checkout.sessions.create({ ...ELEMENTS, line_items: [inline(1000)], ...extra });
    const guest = await make({});
    const known = await make({ customer: customer.id });
    await buyer(guest).pay();
    const ids = async (params: Stripe.Checkout.SessionListParams) =>
      (await stripe.checkout.sessions.list(params)).data.map((session) => session.id);
    expect(await ids({})).toEqual([known.id, guest.id]);
    expect(await ids({ status: 'complete' })).toEqual([guest.id]);
    expect(await ids({ customer: customer.id })).toEqual([known.id]);
    expect(await ids({ customer_details: { email: 'Jenny@example.com' } })).toEqual([guest.id]);
    const paid = await stripe.checkout.sessions.retrieve(guest.id, { expand: ['payment_intent'] });
    const intent = paid.payment_intent as Stripe.PaymentIntent;
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 1000 });
    expect(await ids({ payment_intent: intent.id })).toEqual([guest.id]);
    expect((await stripe.paymentIntents.list()).data).toHaveLength(1);
    expect((await stripe.paymentIntents.retrieve(intent.id)).latest_charge).toMatch(/^ch_/);
  });
});

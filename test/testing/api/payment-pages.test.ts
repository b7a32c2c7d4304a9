import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type Stripe from 'stripe';
import { card, inline, openSimulator } from './open-simulator.js';
import type { OpenSimulator } from './open-simulator.js';

type CreateParams = Stripe.Checkout.SessionCreateParams;

const ADJUSTABLE = { adjustable_quantity: { enabled: true, minimum: 0, maximum: 5 } };

async function openPage(params: Partial<CreateParams> = {}, open: OpenSimulator = openSimulator()) {
  const session = await open.stripe.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'payment',
    line_items: [inline(2000, ADJUSTABLE), inline(500, ADJUSTABLE)],
    allow_promotion_codes: true,
    ...params,
  });
  return { ...open, session, page: open.buyer(session) };
}

async function addCode(
  { stripe }: OpenSimulator,
  code: string,
  coupon: Stripe.CouponCreateParams,
  more: Partial<Stripe.PromotionCodeCreateParams> = {},
) {
  const { id } = await stripe.coupons.create(coupon);
  return stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: id }, code, ...more });
}

describe('access', () => {
  test('needs the right client secret, and a page of the merchant', async () => {
    const { stripe, buyer, session } = await openPage();
    const wrong = await buyer({ ...session, client_secret: `${session.id}_secret_x` }).post(
      '/init',
    );
    expect(wrong).toMatchObject({ status: 404, error: { code: 'resource_missing' } });
    const embedded = await stripe.checkout.sessions.create({
      ui_mode: 'embedded_page',
      mode: 'payment',
      return_url: 'https://x.test',
      line_items: [inline(1000)],
    });
    const refused = await buyer(embedded).post('/init');
    expect(refused.error?.message).toMatch(/^Invalid ui_mode/);
  });

  test('one change at a time', async () => {
    const { page } = await openPage();
    const both = await page.post('', { customer_email: 'a@b.co', phone_number: '1' });
    expect(both.status).toBe(400);
    expect((await page.post('')).error?.code).toBe('parameter_missing');
  });
});

describe('quantities', () => {
  test('change, limits, removal, and the last line stays', async () => {
    const { page } = await openPage();
    const { page: before } = await page.post('/init');
    const [first, second] = before.line_items;
    const set = (id: string | undefined, quantity: number) =>
      page.post('', {
        'updated_line_item_quantity[line_item_id]': id ?? '',
        'updated_line_item_quantity[quantity]': String(quantity),
      });
    expect((await set(first?.id, 3)).page.total.total).toBe(6500);
    expect((await set(first?.id, 6)).error?.message).toBe('The quantity must be between 0 and 5.');
    const removed = await set(first?.id, 0);
    expect(removed.page.line_items.map((line) => line.id)).toEqual([second?.id]);
    expect(removed.page.line_items[0]?.removable).toBe(false);
    expect((await set(second?.id, 0)).error?.message).toBe('The last item cannot be removed.');
    expect((await set('li_x', 1)).error?.code).toBe('resource_missing');
  });

  test('a fixed quantity stays', async () => {
    const { page } = await openPage({ line_items: [inline(2000)] });
    const { page: before } = await page.post('/init');
    const answer = await page.post('', {
      'updated_line_item_quantity[line_item_id]': before.line_items[0]?.id ?? '',
      'updated_line_item_quantity[quantity]': '2',
    });
    expect(answer.status).toBe(400);
  });

  test('whatever the buyer does, the page and the REST session show the same total', async () => {
    const open = openSimulator();
    await addCode(open, 'TEN', { percent_off: 10 });
    const step = fc.oneof(
      fc.record({ line: fc.nat(1), quantity: fc.integer({ min: -1, max: 7 }) }),
      fc.constantFrom('TEN', ''),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { page, stripe, session } = await openPage({}, open);
        for (const wish of steps) {
          const { page: now } = await page.post('/poll');
          if (typeof wish === 'string') await page.post('', { promotion_code: wish });
          else {
            await page.post('', {
              'updated_line_item_quantity[line_item_id]': now.line_items[wish.line]?.id ?? 'li_x',
              'updated_line_item_quantity[quantity]': String(wish.quantity),
            });
          }
        }
        const { page: last } = await page.post('/poll');
        const rest = await stripe.checkout.sessions.retrieve(session.id, {
          expand: ['line_items'],
        });
        expect(rest.amount_total).toBe(last.total.total);
        expect(rest.total_details?.amount_discount).toBe(last.total.discount);
        const totals = last.line_items.map((line) => line.total);
        expect(totals.reduce((a, b) => a + b, 0)).toBe(last.total.total);
        expect(rest.line_items?.data.map((line) => line.amount_total)).toEqual(totals);
        expect(last.line_items.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });
});

describe('promotion codes', () => {
  test('apply whatever the case, remove, one at a time', async () => {
    const open = openSimulator();
    await addCode(open, 'WELCOME10', { name: 'Welcome', percent_off: 10 });
    await addCode(open, 'TAKE5', { amount_off: 500, currency: 'usd' });
    const { page } = await openPage({}, open);
    const applied = await page.post('', { promotion_code: ' welcome10 ' });
    expect(applied.page).toMatchObject({
      discounts: [
        {
          amount: 250,
          display_name: 'Welcome',
          promotion_code: 'WELCOME10',
          percent_off: 10,
          recurring: null,
        },
      ],
      total: { subtotal: 2500, discount: 250, total: 2250 },
    });
    expect((await page.post('', { promotion_code: 'TAKE5' })).status).toBe(400);
    expect((await page.post('', { promotion_code: '' })).page.total.total).toBe(2500);
    expect((await page.post('', { promotion_code: 'TAKE5' })).page.total.total).toBe(2000);
  });

  test.each<[string, string, (open: OpenSimulator) => Promise<unknown>]>([
    ['unknown', 'promotion_code_invalid', async () => {}],
    [
      'switched off',
      'promotion_code_invalid',
      (open) => addCode(open, 'CODE', { percent_off: 10 }, { active: false }),
    ],
    [
      'expired',
      'promotion_code_invalid',
      async (open) => {
        await addCode(open, 'CODE', { percent_off: 10 });
        open.simulator.controls.expirePromotionCode('CODE');
      },
    ],
    [
      'used up',
      'promotion_code_invalid',
      async (open) => {
        await addCode(open, 'CODE', { percent_off: 10 }, { max_redemptions: 1 });
        open.simulator.controls.redeemPromotionCode('code');
      },
    ],
    [
      'in another currency',
      'promotion_code_invalid',
      (open) => addCode(open, 'CODE', { amount_off: 100, currency: 'eur' }),
    ],
    [
      'for first-time buyers, and nobody is known',
      'promotion_code_invalid',
      (open) =>
        addCode(
          open,
          'CODE',
          { percent_off: 10 },
          { restrictions: { first_time_transaction: true } },
        ),
    ],
    [
      'for larger orders',
      'promotion_code_amount_insufficient',
      (open) =>
        addCode(
          open,
          'CODE',
          { percent_off: 10 },
          { restrictions: { minimum_amount: 10_000, minimum_amount_currency: 'usd' } },
        ),
    ],
    [
      'for something else',
      'coupon_applies_to_nothing',
      async (open) => {
        const { id } = await open.stripe.products.create({ name: 'Other' });
        await addCode(open, 'CODE', { percent_off: 10, applies_to: { products: [id] } });
      },
    ],
  ])('a code that is %s: %s', async (_name, code, prepare) => {
    const open = openSimulator();
    await prepare(open);
    const { page } = await openPage({}, open);
    const answer = await page.post('', { promotion_code: 'CODE' });
    expect(answer).toMatchObject({ status: 400, error: { code } });
    expect((await page.post('/poll')).page.discounts).toEqual([]);
  });

  test('a quantity that would break the minimum is refused while the code is applied', async () => {
    const open = openSimulator();
    const restrictions = { minimum_amount: 2500, minimum_amount_currency: 'usd' };
    await addCode(open, 'MIN', { percent_off: 10 }, { restrictions });
    const { page } = await openPage({}, open);
    const { page: applied } = await page.post('', { promotion_code: 'MIN' });
    const answer = await page.post('', {
      'updated_line_item_quantity[line_item_id]': applied.line_items[1]?.id ?? '',
      'updated_line_item_quantity[quantity]': '0',
    });
    expect(answer.error?.code).toBe('promotion_code_amount_insufficient');
  });

  test('what the merchant gave cannot be removed', async () => {
    const open = openSimulator();
    const { id } = await open.stripe.coupons.create({ percent_off: 10 });
    const { allow_promotion_codes: _none, ...params } = {
      allow_promotion_codes: undefined,
      discounts: [{ coupon: id }],
    };
    const session = await open.stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      line_items: [inline(2000)],
      ...params,
    });
    const { page } = await open.buyer(session).post('', { promotion_code: '' });
    expect(page.total.discount).toBe(200);
  });

  test('a redemption is counted when the session completes, and a race is lost politely', async () => {
    const open = openSimulator();
    const code = await addCode(open, 'ONCE', { percent_off: 10 }, { max_redemptions: 1 });
    const first = await openPage({}, open);
    const second = await openPage({}, open);
    await first.page.post('', { promotion_code: 'ONCE' });
    await second.page.post('', { promotion_code: 'ONCE' });
    expect((await first.page.pay()).page.status).toBe('complete');
    expect((await open.stripe.promotionCodes.retrieve(code.id)).times_redeemed).toBe(1);
    expect((await second.page.pay()).error?.code).toBe('promotion_code_invalid');
  });
});

describe("the buyer's details", () => {
  test.each([
    ['jenny', 'email_incomplete'],
    ['jenny@', 'email_incomplete'],
    ['jenny@example', 'email_incomplete'],
    ['jenny rosen@example.com', 'email_invalid'],
    ['a@b@example.com', 'email_invalid'],
  ])('e-mail %s: %s', async (customer_email, code) => {
    const { page } = await openPage();
    expect((await page.post('', { customer_email })).error?.code).toBe(code);
  });

  test('e-mail, phone, names and addresses are kept and cleared', async () => {
    const { page } = await openPage({
      shipping_address_collection: { allowed_countries: ['US'] },
      name_collection: { individual: { enabled: true } },
    });
    await page.post('', { customer_email: 'jenny@example.com' });
    await page.post('', { phone_number: '+15555550123' });
    await page.post('', { individual_name: 'Jenny Rosen' });
    const there = {
      'shipping_address[name]': 'Jenny',
      'shipping_address[address][country]': 'US',
      'shipping_address[address][line1]': '1 Main St',
      'shipping_address[address][line2]': '',
    };
    const { page: full } = await page.post('', there);
    expect(full).toMatchObject({
      email: 'jenny@example.com',
      phone_number: '+15555550123',
      individual_name: 'Jenny Rosen',
      shipping_address: { name: 'Jenny', address: { country: 'US', line2: null, city: null } },
      collection: { individual_name: 'required', shipping_address: { allowed_countries: ['US'] } },
    });
    const abroad = await page.post('', { ...there, 'shipping_address[address][country]': 'FR' });
    expect(abroad.error?.code).toBe('shipping_country_not_allowed');
    expect((await page.post('', { shipping_address: '' })).page.shipping_address).toBeNull();
    expect((await page.post('', { customer_email: '' })).page.email).toBeNull();
  });

  test("the merchant's e-mail stands", async () => {
    const { page } = await openPage({ customer_email: 'fixed@example.com' });
    const { page: now } = await page.post('/init');
    expect(now).toMatchObject({
      email: 'fixed@example.com',
      email_fixed: true,
      collection: { email: false },
    });
    expect((await page.post('', { customer_email: 'other@example.com' })).status).toBe(400);
  });

  test('shipping option', async () => {
    const option = (display_name: string, amount: number) => ({
      shipping_rate_data: {
        type: 'fixed_amount' as const,
        display_name,
        fixed_amount: { amount, currency: 'usd' },
      },
    });
    const { page } = await openPage({ shipping_options: [option('A', 0), option('B', 900)] });
    const { page: before } = await page.post('/init');
    expect(before.shipping?.option.display_name).toBe('A');
    const { page: after } = await page.post('', {
      shipping_rate: before.shipping_options[1]?.id ?? '',
    });
    expect(after.total).toMatchObject({ shipping_rate: 900, total: 3400 });
    expect((await page.post('', { shipping_rate: 'shr_x' })).status).toBe(400);
  });
});

describe('confirm', () => {
  test('a good card pays once', async () => {
    const { page, simulator, session, stripe } = await openPage();
    const paid = await page.pay();
    expect(paid.page).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      submission_attempt: { state: 'complete' },
      last_payment_error: null,
    });
    expect(await page.pay()).toMatchObject({
      status: 400,
      error: { code: 'checkout_not_active_session', message: 'The session is no longer active.' },
    });
    expect(simulator.controls.payments(session.id)).toMatchObject([
      { amount: 2500, currency: 'usd', paymentMethod: { brand: 'visa', last4: '4242' } },
    ]);
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      customer: null,
      customer_details: { email: 'jenny@example.com' },
      payment_intent: expect.stringMatching(/^pi_/),
    });
  });

  test.each([
    ['4000000000000002', 'card_declined', 'generic_decline', 'Your card was declined.'],
    [
      '4000000000009995',
      'card_declined',
      'insufficient_funds',
      'Your card has insufficient funds.',
    ],
    ['4000000000009987', 'card_declined', 'lost_card', 'Your card was declined.'],
    ['4000000000000069', 'expired_card', null, 'Your card has expired.'],
    ['4000000000000127', 'incorrect_cvc', null, "Your card's security code is incorrect."],
    [
      '4000000000000119',
      'processing_error',
      null,
      'An error occurred while processing your card. Try again in a little bit.',
    ],
    ['4242424242424241', 'incorrect_number', null, 'Your card number is incorrect.'],
    ['4111111111111111', 'card_declined', 'test_mode_live_card', /non test \(live\) card/],
  ])(
    'card %s: %s %s, and another card may be tried',
    async (number, code, decline_code, message) => {
      const { page, simulator, session, stripe } = await openPage();
      const failed = await page.pay(number);
      expect(failed).toMatchObject({
        status: 200,
        page: {
          status: 'open',
          submission_attempt: { state: 'failed', error: { code, decline_code } },
        },
      });
      expect(failed.page.last_payment_error?.message).toMatch(message);
      const { payment_intent: first } = await stripe.checkout.sessions.retrieve(session.id);
      expect(await stripe.paymentIntents.retrieve(String(first))).toMatchObject({
        status: 'requires_payment_method',
        last_payment_error: { code },
      });
      expect((await page.pay()).page).toMatchObject({
        status: 'complete',
        last_payment_error: null,
      });
      const { payment_intent: second } = await stripe.checkout.sessions.retrieve(session.id);
      expect(second).toBe(first);
      expect(simulator.controls.payments()).toHaveLength(1);
    },
  );

  test.each([
    ['13/2034', '123', 'invalid_expiry_month'],
    ['12/2025', '123', 'invalid_expiry_year'],
    ['10/2026', '123', 'invalid_expiry_month'],
    ['12/34', '12', 'invalid_cvc'],
  ])('expiry %s and code %s: %s', async (expiry, cvc, code) => {
    const { page } = await openPage();
    const failed = await page.pay('4242424242424242', card('4242424242424242', expiry, cvc));
    expect(failed.page.submission_attempt?.error?.code).toBe(code);
  });

  test('3-D Secure: asked, then paid, refused by the buyer, or declined by the bank', async () => {
    const pays = await openPage();
    expect((await pays.page.pay('4000000000003220')).page).toMatchObject({
      status: 'open',
      submission_attempt: { state: 'requires_action', next_action: { type: 'three_d_secure' } },
    });
    expect(pays.simulator.controls.payments()).toEqual([]);
    const done = await pays.page.post('/authenticate', { outcome: 'succeeded' });
    expect(done.page.status).toBe('complete');
    expect((await pays.page.post('/authenticate', { outcome: 'succeeded' })).status).toBe(400);
    expect(pays.simulator.controls.payments()).toHaveLength(1);

    const refuses = await openPage();
    await refuses.page.pay('4000000000003220');
    const failed = await refuses.page.post('/authenticate', { outcome: 'failed' });
    expect(failed.page.submission_attempt).toMatchObject({
      state: 'failed',
      error: { code: 'payment_intent_authentication_failure' },
    });

    const declined = await openPage();
    await declined.page.pay('4000008400001629');
    const answer = await declined.page.post('/authenticate', { outcome: 'succeeded' });
    expect(answer.page.submission_attempt?.error?.decline_code).toBe('generic_decline');
  });

  test('a total that changes while the bank is asked is not charged', async () => {
    const { page, stripe, session, simulator } = await openPage();
    await page.pay('4000000000003220');
    await stripe.checkout.sessions.update(session.id, { line_items: [inline(9900)] });
    const answer = await page.post('/authenticate', { outcome: 'succeeded' });
    expect(answer.status).toBe(400);
    expect(simulator.controls.payments()).toEqual([]);
  });

  test('a total that the buyer did not see is refused', async () => {
    const { page, simulator } = await openPage();
    const answer = await page.pay('4242424242424242', { expected_amount: '2499' });
    expect(answer.error?.code).toBe('checkout_amount_mismatch');
    expect(simulator.controls.payments()).toEqual([]);
  });

  test('missing details are named', async () => {
    const { page } = await openPage({ phone_number_collection: { enabled: true } });
    const params = { expected_amount: '2500', ...card('4242424242424242') };
    expect((await page.post('/confirm', params)).error?.param).toBe('email');
    const email = { email: 'jenny@example.com' };
    expect((await page.post('/confirm', { ...params, ...email })).error?.param).toBe(
      'phone_number',
    );
    const noCard = { expected_amount: '2500', ...email, phone_number: '1' };
    expect((await page.post('/confirm', noCard)).error?.param).toBe('payment_method');
  });

  test('nothing due: complete without a card or a PaymentIntent', async () => {
    const { page, stripe, session, simulator } = await openPage({ line_items: [inline(0)] });
    const answer = await page.post('/confirm', { expected_amount: '0', email: 'j@example.com' });
    expect(answer.page).toMatchObject({
      status: 'complete',
      payment_status: 'no_payment_required',
    });
    const rest = await stripe.checkout.sessions.retrieve(session.id);
    expect(rest.payment_intent).toBeNull();
    expect(simulator.controls.payments()).toEqual([]);
  });

  test("a subscription: customer made, credit used, Stripe's ids filled", async () => {
    const open = openSimulator();
    const customer = await open.stripe.customers.create({ email: 'a@b.co', balance: -1000 });
    const { page, stripe, session, simulator } = await openPage(
      {
        mode: 'subscription',
        customer: customer.id,
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
        ],
      },
      open,
    );
    const { page: before } = await page.post('/init');
    expect(before.total).toMatchObject({ subtotal: 2900, applied_balance: -1000, total: 1900 });
    expect(before.recurring?.due_next.total).toBe(2900);
    const { expected_amount, ...params } = { expected_amount: '1900', ...card('4242424242424242') };
    const paid = await page.post('/confirm', { expected_amount, ...params });
    expect(paid.page.total).toEqual(before.total);
    expect((await stripe.customers.retrieve(customer.id)) as Stripe.Customer).toMatchObject({
      balance: 0,
    });
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      payment_intent: null,
      subscription: expect.stringMatching(/^sub_/),
      invoice: expect.stringMatching(/^in_/),
      amount_total: 1900,
    });
    expect(simulator.controls.payments()).toMatchObject([{ amount: 1900, customer: customer.id }]);
  });
});

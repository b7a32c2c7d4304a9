import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { card, inline, openSimulator, refusalOf } from './open-simulator.js';
import type { OpenSimulator } from './open-simulator.js';

type CreateParams = Stripe.Checkout.SessionCreateParams;

const VISA = card('4242424242424242');

async function open() {
  const opened = openSimulator();
  const customer = await opened.stripe.customers.create({ email: 'jenny@example.com' });
  const create = (params: Partial<CreateParams> = {}) =>
    opened.stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      line_items: [inline(2000)],
      customer: customer.id,
      ...params,
    });
  return { ...opened, customer: customer.id, create };
}

const confirm = (
  opened: OpenSimulator,
  session: Stripe.Checkout.Session,
  params: Record<string, string>,
) => opened.buyer(session).post('/confirm', { expected_amount: '2000', ...params });

const SAVING: Partial<CreateParams> = {
  saved_payment_method_options: { payment_method_save: 'enabled' },
};

describe('payment methods', () => {
  test('attached, listed, changed and detached', async () => {
    const { stripe, customer } = await open();
    const visa = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    expect(visa).toMatchObject({
      id: expect.stringMatching(/^pm_\w{24}$/),
      type: 'card',
      customer,
      allow_redisplay: 'unspecified',
      card: { brand: 'visa', last4: '4242', funding: 'credit', checks: { cvc_check: 'pass' } },
    });
    const debit = await stripe.paymentMethods.create({
      type: 'us_bank_account',
      us_bank_account: { account_number: '000123456789', routing_number: '110000000' },
      billing_details: { name: 'Jenny Rosen' },
    });
    expect(debit).toMatchObject({
      customer: null,
      us_bank_account: { last4: '6789', routing_number: '110000000', account_type: 'checking' },
      billing_details: { name: 'Jenny Rosen', email: null },
    });
    await stripe.paymentMethods.attach(debit.id, { customer });
    const idsOf = (list: Stripe.ApiList<Stripe.PaymentMethod>) => list.data.map(({ id }) => id);
    expect(idsOf(await stripe.paymentMethods.list({ customer }))).toEqual([debit.id, visa.id]);
    expect(idsOf(await stripe.paymentMethods.list({ customer, type: 'card' }))).toEqual([visa.id]);
    expect(idsOf(await stripe.customers.listPaymentMethods(customer, { limit: 1 }))).toEqual([
      debit.id,
    ]);
    const changed = await stripe.paymentMethods.update(visa.id, {
      allow_redisplay: 'always',
      billing_details: { email: 'new@example.com' },
      metadata: { order: '1' },
      card: { exp_year: 2040 },
    });
    expect(changed).toMatchObject({
      allow_redisplay: 'always',
      billing_details: { email: 'new@example.com' },
      metadata: { order: '1' },
      card: { exp_year: 2040, exp_month: 12 },
    });
    expect(await stripe.customers.retrievePaymentMethod(customer, visa.id)).toEqual(changed);
    expect(await stripe.paymentMethods.detach(visa.id)).toMatchObject({ customer: null });
    expect(await refusalOf(stripe.paymentMethods.detach(visa.id))).toMatchObject({
      code: 'payment_method_unexpected_state',
    });
    expect(
      await refusalOf(stripe.customers.retrievePaymentMethod(customer, visa.id)),
    ).toMatchObject({
      code: 'resource_missing',
    });
  });

  test('of a customer who is deleted belong to nobody', async () => {
    const { stripe, customer } = await open();
    const { id } = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    await stripe.customers.del(customer);
    expect((await stripe.paymentMethods.retrieve(id)).customer).toBeNull();
  });

  test('made of a token or of a test number, whose number is told to nobody', async () => {
    const { stripe } = await open();
    const fromToken = await stripe.paymentMethods.create({
      type: 'card',
      card: { token: 'tok_mastercard' },
    });
    expect(fromToken.card).toMatchObject({ brand: 'mastercard', last4: '4444' });
    const typed = await stripe.paymentMethods.create({
      type: 'card',
      card: { number: '378282246310005', exp_month: 3, exp_year: 2031, cvc: '1234' },
    });
    expect(typed.card).toMatchObject({ brand: 'amex', last4: '0005', exp_month: 3 });
    expect(JSON.stringify(typed)).not.toContain('378282246310005');
  });

  test('what cannot be attached is refused', async () => {
    const { stripe, customer } = await open();
    const attach = (id: string, owner = customer) =>
      refusalOf(stripe.paymentMethods.attach(id, { customer: owner }));
    expect(await attach('pm_none')).toMatchObject({ code: 'resource_missing' });
    expect(await attach('pm_card_visa', 'cus_none')).toMatchObject({ param: 'customer' });
    expect(await attach('pm_card_visa_chargeDeclined')).toMatchObject({
      type: 'StripeCardError',
      code: 'card_declined',
    });
    const other = await stripe.customers.create({});
    const { id } = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    expect(await attach(id, other.id)).toMatchObject({ code: 'payment_method_unexpected_state' });
  });
});

describe('a payment method that belongs to nobody', () => {
  const AGAIN = /may not be used again/;

  test('pays once, whoever buys', async () => {
    const opened = openSimulator();
    const { stripe, simulator } = opened;
    const { id } = await stripe.paymentMethods.create({
      type: 'card',
      card: { token: 'tok_visa' },
    });
    const pay = async () => {
      const session = await stripe.checkout.sessions.create({
        ui_mode: 'elements',
        mode: 'payment',
        customer_email: 'jenny@example.com',
        line_items: [inline(2000)],
      });
      return confirm(opened, session, { payment_method: id });
    };
    expect((await pay()).page.status).toBe('complete');
    expect(simulator.controls.payments()).toMatchObject([{ paymentMethod: { id } }]);
    expect((await pay()).error?.message).toMatch(AGAIN);
    const customer = await stripe.customers.create({});
    const attached = stripe.paymentMethods.attach(id, { customer: customer.id });
    expect((await refusalOf(attached)).message).toMatch(AGAIN);
  });

  test('is of no use once it was detached', async () => {
    const opened = await open();
    const { stripe, customer, create } = opened;
    const { id } = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    await stripe.paymentMethods.detach(id);
    const refused = await confirm(opened, await create(), { payment_method: id });
    expect(refused.error?.message).toMatch(AGAIN);
    const attached = stripe.paymentMethods.attach(id, { customer });
    expect((await refusalOf(attached)).message).toMatch(AGAIN);
  });
});

describe('a returning customer', () => {
  test('is shown cards that may be shown, newest first', async () => {
    const opened = await open();
    const { stripe, customer, create } = opened;
    for (const [id, allow_redisplay] of [
      ['pm_card_visa', 'always'],
      ['pm_card_mastercard', 'limited'],
      ['pm_card_amex', 'always'],
    ] as const) {
      const method = await stripe.paymentMethods.attach(id, { customer });
      await stripe.paymentMethods.update(method.id, { allow_redisplay });
    }
    const shown = async (params: Partial<CreateParams> = {}) => {
      const { page } = await opened.buyer(await create(params)).post('/init');
      return page.saved_payment_methods?.map(({ card: { brand } }) => brand) ?? null;
    };
    expect(await shown()).toEqual(['amex', 'visa']);
    expect(
      await shown({ saved_payment_method_options: { allow_redisplay_filters: ['limited'] } }),
    ).toEqual(['mastercard']);
    expect(await shown({ customer: undefined })).toBeNull();
    expect(await shown({ allowed_payment_method_types: ['us_bank_account'] })).toEqual([]);
  });

  test('pays with a saved card, and with nobody else’s', async () => {
    const opened = await open();
    const { stripe, customer, create, simulator } = opened;
    const own = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    const stranger = await stripe.customers.create({});
    const foreign = await stripe.paymentMethods.attach('pm_card_visa', { customer: stranger.id });
    const session = await create();
    const refused = await confirm(opened, session, { payment_method: foreign.id });
    expect(refused).toMatchObject({
      status: 400,
      error: { code: 'resource_missing', param: 'payment_method' },
    });
    const { page } = await confirm(opened, session, { payment_method: own.id });
    expect(page.status).toBe('complete');
    expect(simulator.controls.payments()).toMatchObject([
      { customer, paymentMethod: { id: own.id, last4: '4242' } },
    ]);
  });

  test('a saved card whose charges fail is declined', async () => {
    const opened = await open();
    const { stripe, customer, create } = opened;
    const { id } = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
    const { page } = await confirm(opened, await create(), { payment_method: id });
    expect(page).toMatchObject({ status: 'open', submission_attempt: { state: 'failed' } });
  });

  test('removes a card where the merchant allows it', async () => {
    const opened = await open();
    const { stripe, customer, create } = opened;
    const { id } = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    await stripe.paymentMethods.update(id, { allow_redisplay: 'always' });
    const remove = async (params: Partial<CreateParams>) =>
      opened.buyer(await create(params)).post('', { remove_payment_method: id });
    expect((await remove({})).status).toBe(400);
    const { page } = await remove({
      saved_payment_method_options: { payment_method_remove: 'enabled' },
    });
    expect(page.saved_payment_methods).toEqual([]);
    expect((await stripe.paymentMethods.retrieve(id)).customer).toBeNull();
  });
});

describe('keeping a payment method', () => {
  const KEPT: Array<[string, Partial<CreateParams>, Record<string, string>, string | null]> = [
    ['nothing was agreed', {}, {}, null],
    ['the buyer wishes it', SAVING, { save_payment_method: 'true' }, 'always'],
    ['the buyer does not wish it', SAVING, { save_payment_method: 'false' }, null],
    [
      'the merchant charges again',
      { payment_intent_data: { setup_future_usage: 'off_session' } },
      {},
      'limited',
    ],
    [
      'the merchant charges cards again',
      { payment_method_options: { card: { setup_future_usage: 'on_session' } } },
      {},
      'limited',
    ],
    [
      'both',
      { ...SAVING, payment_intent_data: { setup_future_usage: 'off_session' } },
      { save_payment_method: 'true' },
      'always',
    ],
  ];
  test.each(KEPT)('%s', async (_what, params, given, redisplay) => {
    const opened = await open();
    const session = await opened.create(params);
    await confirm(opened, session, { ...VISA, ...given });
    const { data } = await opened.stripe.paymentMethods.list({ customer: opened.customer });
    expect(data.map((method) => method.allow_redisplay)).toEqual(
      redisplay === null ? [] : [redisplay],
    );
  });

  test('cannot be wished where it is not offered', async () => {
    const opened = await open();
    const session = await opened.create();
    const { page } = await opened.buyer(session).post('/init');
    expect(page.saved_payment_method_rules).toEqual({ save: false, remove: false });
    const refused = await confirm(opened, session, { ...VISA, save_payment_method: 'true' });
    expect(refused).toMatchObject({ status: 400, error: { param: 'save_payment_method' } });
  });

  test('customer_creation: always makes the customer who keeps it', async () => {
    const opened = await open();
    const session = await opened.create({
      customer: undefined,
      customer_creation: 'always',
      payment_intent_data: { setup_future_usage: 'off_session' },
    });
    await confirm(opened, session, { ...VISA, email: 'new@example.com' });
    const { customer, payment_intent } = await opened.stripe.checkout.sessions.retrieve(
      session.id,
      { expand: ['payment_intent.payment_method', 'customer'] },
    );
    expect(customer).toMatchObject({ email: 'new@example.com' });
    const id = (customer as Stripe.Customer).id;
    expect(payment_intent).toMatchObject({ customer: id, payment_method: { customer: id } });
  });

  test('a bank that asked once for this card does not ask again', async () => {
    const opened = await open();
    const first = await opened.create({
      ...SAVING,
      payment_intent_data: { setup_future_usage: 'off_session' },
    });
    const asked = await confirm(opened, first, card('4000002500003155'));
    expect(asked.page.submission_attempt?.state).toBe('requires_action');
    await opened.buyer(first).post('/authenticate', { outcome: 'succeeded' });
    const [saved] = (await opened.stripe.paymentMethods.list({ customer: opened.customer })).data;
    const again = await confirm(opened, await opened.create(), { payment_method: saved?.id ?? '' });
    expect(again.page.status).toBe('complete');
  });
});

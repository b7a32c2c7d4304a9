import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { NOON_SECONDS, card, inline, openSimulator, refusalOf } from './open-simulator.js';
import type { OpenSimulator } from './open-simulator.js';

type CreateParams = Stripe.Checkout.SessionCreateParams;

const create = ({ stripe }: OpenSimulator, params: Partial<CreateParams> = {}) =>
  stripe.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'payment',
    line_items: [inline(2000)],
    ...params,
  });

const intentOf = async ({ stripe }: OpenSimulator, { id }: { id: string }) => {
  const { payment_intent } = await stripe.checkout.sessions.retrieve(id, {
    expand: ['payment_intent.latest_charge', 'payment_intent.payment_method'],
  });
  return payment_intent as Stripe.PaymentIntent;
};

describe('the PaymentIntent of a session', () => {
  test('shows what payment_intent_data said, and what was collected', async () => {
    const open = openSimulator();
    const session = await create(open, {
      shipping_address_collection: { allowed_countries: ['US'] },
      payment_intent_data: {
        description: 'Shirts',
        receipt_email: 'books@example.com',
        metadata: { order: '7' },
        statement_descriptor_suffix: 'SHIRT',
        transfer_group: 'group',
      },
      payment_method_options: { card: { request_extended_authorization: 'if_available' } },
    });
    expect(session.payment_method_options).toEqual({
      card: {
        request_three_d_secure: 'automatic',
        request_extended_authorization: 'if_available',
      },
    });
    await open.buyer(session).pay('4242424242424242', {
      'shipping_address[name]': 'Jenny Rosen',
      'shipping_address[address][country]': 'US',
      'shipping_address[address][line1]': '1 Main St',
    });
    expect(await intentOf(open, session)).toMatchObject({
      amount: 2000,
      amount_received: 2000,
      capture_method: 'automatic_async',
      currency: 'usd',
      description: 'Shirts',
      metadata: { order: '7' },
      receipt_email: 'books@example.com',
      shipping: { name: 'Jenny Rosen', address: { country: 'US', line1: '1 Main St', city: null } },
      statement_descriptor_suffix: 'SHIRT',
      status: 'succeeded',
      transfer_group: 'group',
      payment_method: { billing_details: { email: 'jenny@example.com' } },
      latest_charge: {
        object: 'charge',
        amount: 2000,
        amount_captured: 2000,
        captured: true,
        paid: true,
        receipt_email: 'books@example.com',
        receipt_url: null,
        status: 'succeeded',
        outcome: { type: 'authorized', network_status: 'approved_by_network' },
        payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
        billing_details: { email: 'jenny@example.com' },
      },
    });
  });

  test('says who pays: what the session has collected', async () => {
    const open = openSimulator();
    const session = await create(open, { phone_number_collection: { enabled: true } });
    await open.buyer(session).pay('4242424242424242', {
      phone_number: '+15555550100',
      'billing_address[name]': 'Jenny Rosen',
      'billing_address[address][country]': 'DE',
      'billing_address[address][city]': 'Berlin',
    });
    const { payment_method, latest_charge } = await intentOf(open, session);
    const who = {
      address: { country: 'DE', city: 'Berlin', line1: null },
      email: 'jenny@example.com',
      name: 'Jenny Rosen',
      phone: '+15555550100',
    };
    expect(payment_method).toMatchObject({ billing_details: who });
    expect(latest_charge).toMatchObject({ billing_details: who });
  });

  test('every try leaves a charge, and only one of them is paid', async () => {
    const open = openSimulator();
    const { stripe } = open;
    const session = await create(open);
    await open.buyer(session).pay('4000000000009995');
    const failed = await intentOf(open, session);
    expect(failed).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'card_declined', decline_code: 'insufficient_funds' },
      latest_charge: {
        status: 'failed',
        paid: false,
        failure_code: 'card_declined',
        outcome: { type: 'issuer_declined', reason: 'insufficient_funds' },
      },
    });
    await open.buyer(session).pay();
    const { data } = await stripe.charges.list({ payment_intent: failed.id });
    expect(data.map(({ status }) => status)).toEqual(['succeeded', 'failed']);
    const [paid] = data;
    expect(await stripe.charges.retrieve(paid?.id ?? '')).toEqual(paid);
    expect((await intentOf(open, session)).id).toBe(failed.id);
  });

  test.each([
    ['application_fee_amount', 100],
    ['on_behalf_of', 'acct_1'],
    ['transfer_data', { destination: 'acct_1' }],
  ])('says aloud that Connect is not simulated: %s', async (name, value) => {
    const refusal = await refusalOf(
      create(openSimulator(), { payment_intent_data: { [name]: value } }),
    );
    expect(refusal).toMatchObject({
      code: 'simulator_unsupported',
      param: `payment_intent_data[${name}]`,
    });
  });

  test('is cancelled when its session expires', async () => {
    const open = openSimulator();
    const session = await create(open);
    await open.buyer(session).pay('4000000000000002');
    await open.stripe.checkout.sessions.expire(session.id);
    expect(await intentOf(open, session)).toMatchObject({
      status: 'canceled',
      canceled_at: NOON_SECONDS,
    });
  });

  test('is listed by customer and time', async () => {
    const open = openSimulator();
    const { stripe } = open;
    const { id: customer } = await stripe.customers.create({ email: 'j@example.com' });
    const session = await create(open, { customer });
    await open.buyer(session).post('/confirm', {
      expected_amount: '2000',
      ...card('4242424242424242'),
    });
    const count = async (filter: Stripe.PaymentIntentListParams) =>
      (await stripe.paymentIntents.list(filter)).data.length;
    expect(await count({ customer })).toBe(1);
    expect(await count({ customer: 'cus_none' })).toBe(0);
    expect(await count({ created: { gte: NOON_SECONDS } })).toBe(1);
    expect(await count({ created: { gt: NOON_SECONDS } })).toBe(0);
  });
});

describe('manual capture', () => {
  const MANUAL = { payment_intent_data: { capture_method: 'manual' } } as const;

  test('reserves, and takes what the merchant asks for', async () => {
    const open = openSimulator();
    const { stripe, simulator } = open;
    const session = await create(open, MANUAL);
    const { page } = await open.buyer(session).pay();
    expect(page).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    const { id } = await intentOf(open, session);
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({
      status: 'requires_capture',
      amount_capturable: 2000,
      amount_received: 0,
    });
    expect(simulator.controls.payments()).toEqual([]);
    expect(
      await refusalOf(stripe.paymentIntents.capture(id, { amount_to_capture: 2001 })),
    ).toMatchObject({ param: 'amount_to_capture' });
    expect(await stripe.paymentIntents.capture(id, { amount_to_capture: 1500 })).toMatchObject({
      status: 'succeeded',
      amount: 2000,
      amount_received: 1500,
      amount_capturable: 0,
    });
    expect(simulator.controls.payments()).toMatchObject([{ amount: 1500, sessionId: session.id }]);
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      payment_status: 'paid',
    });
    expect(await refusalOf(stripe.paymentIntents.capture(id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });

  test('pays the invoice, once it is captured', async () => {
    const open = openSimulator();
    const { stripe } = open;
    const session = await create(open, { ...MANUAL, invoice_creation: { enabled: true } });
    await open.buyer(session).pay();
    const { invoice, payment_intent } = await stripe.checkout.sessions.retrieve(session.id);
    const statusOf = async () => (await stripe.invoices.retrieve(String(invoice))).status;
    expect(await statusOf()).toBe('open');
    await stripe.paymentIntents.capture(String(payment_intent));
    expect(await statusOf()).toBe('paid');
  });

  test('can be given up; of an open session it cannot', async () => {
    const open = openSimulator();
    const { stripe } = open;
    const session = await create(open, MANUAL);
    await open.buyer(session).pay('4000000000000002');
    const { id } = await intentOf(open, session);
    expect(await refusalOf(stripe.paymentIntents.cancel(id))).toMatchObject({
      message: expect.stringContaining('Expire the Checkout Session'),
    });
    await open.buyer(session).pay();
    const cancelled = await stripe.paymentIntents.cancel(id, {
      cancellation_reason: 'requested_by_customer',
    });
    expect(cancelled).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'requested_by_customer',
      amount_capturable: 0,
    });
  });

  test('of cards alone', async () => {
    const open = openSimulator();
    const session = await create(open, {
      payment_method_options: { card: { capture_method: 'manual' } },
    });
    await open.buyer(session).pay();
    expect(await intentOf(open, session)).toMatchObject({ status: 'requires_capture' });
  });
});

describe('payment_method_options', () => {
  test('request_three_d_secure makes the bank ask', async () => {
    const open = openSimulator();
    const session = await create(open, {
      payment_method_options: { card: { request_three_d_secure: 'any' } },
    });
    const { page } = await open.buyer(session).pay();
    expect(page.submission_attempt).toMatchObject({
      state: 'requires_action',
      next_action: { type: 'three_d_secure' },
    });
  });

  test('what is not simulated or not known is refused', async () => {
    const open = openSimulator();
    const inParts = create(open, {
      payment_method_options: { card: { installments: { enabled: true } } },
    });
    expect(await refusalOf(inParts)).toMatchObject({
      code: 'simulator_unsupported',
      param: 'payment_method_options[card][installments][enabled]',
    });
    const unknown = create(open, {
      payment_method_options: { card: { colour: 'red' } } as object,
    });
    expect(await refusalOf(unknown)).toMatchObject({
      code: 'parameter_unknown',
      param: 'payment_method_options[card][colour]',
    });
  });
});

describe('approval', () => {
  test('the payment waits until the merchant approves it', async () => {
    const open = openSimulator();
    const { controls } = open.simulator;
    const session = await create(open);
    controls.requireApproval(session.id);
    const { page } = await open.buyer(session).pay();
    expect(page.submission_attempt).toEqual({
      state: 'requires_approval',
      error: null,
      next_action: null,
    });
    expect(controls.payments()).toEqual([]);
    const answered = await open.buyer(session).post('/authenticate', { outcome: 'succeeded' });
    expect(answered.status).toBe(400);
    controls.approvePayment(session.id);
    expect((await open.buyer(session).post('/poll')).page).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
    });
    expect(controls.payments()).toHaveLength(1);
  });

  test('then the bank may still ask, or decline', async () => {
    const open = openSimulator();
    const { controls } = open.simulator;
    const after = async (number: string) => {
      const session = await create(open);
      controls.requireApproval(session.id);
      await open.buyer(session).pay(number);
      controls.approvePayment(session.id);
      return (await open.buyer(session).post('/poll')).page.submission_attempt?.state;
    };
    expect(await after('4000000000003220')).toBe('requires_action');
    expect(await after('4000000000000002')).toBe('failed');
  });

  test('there must be a payment that waits', async () => {
    const open = openSimulator();
    const session = await create(open);
    expect(() => open.simulator.controls.approvePayment(session.id)).toThrow(/waits for approval/);
  });
});

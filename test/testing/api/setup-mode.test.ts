import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { NOON_SECONDS, card, inline, openSimulator, refusalOf } from './open-simulator.js';

const SETUP = { ui_mode: 'elements', mode: 'setup', currency: 'usd' } as const;
const GIVEN = { expected_amount: '0', email: 'jenny@example.com' };

describe('setup mode', () => {
  test('a new session has its SetupIntent, no lines and nothing to pay', async () => {
    const { stripe } = openSimulator();
    const session = await stripe.checkout.sessions.create({
      ...SETUP,
      setup_intent_data: { description: 'For the club', metadata: { club: '7' } },
      expand: ['setup_intent', 'line_items'],
    });
    expect(session).toMatchObject({
      mode: 'setup',
      currency: 'usd',
      status: 'open',
      payment_status: 'no_payment_required',
      payment_intent: null,
      payment_method_types: ['card'],
      line_items: { data: [] },
      setup_intent: {
        object: 'setup_intent',
        status: 'requires_payment_method',
        description: 'For the club',
        metadata: { club: '7' },
        usage: 'off_session',
        payment_method: null,
        created: NOON_SECONDS,
      },
    });
  });

  test('without a currency there are no amounts; then the types must be named', async () => {
    const { stripe } = openSimulator();
    const session = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'setup',
      allowed_payment_method_types: ['card', 'sepa_debit'],
    });
    expect(session).toMatchObject({
      amount_subtotal: null,
      amount_total: null,
      currency: null,
      payment_method_types: ['card', 'sepa_debit'],
    });
    const refusal = await refusalOf(
      stripe.checkout.sessions.create({ ui_mode: 'elements', mode: 'setup' }),
    );
    expect(refusal).toMatchObject({ code: 'parameter_missing', param: 'currency' });
  });

  test.each([
    ['zero', 0],
    ['null', null],
  ] as const)('with a currency the amounts are %s, as assumed', async (setupAmounts, amount) => {
    const { stripe } = openSimulator({ assumptions: { setupAmounts } });
    expect(await stripe.checkout.sessions.create(SETUP)).toMatchObject({
      currency: 'usd',
      amount_subtotal: amount,
      amount_total: amount,
    });
  });

  const REFUSED: Array<Partial<Stripe.Checkout.SessionCreateParams>> = [
    { line_items: [inline(2000)] },
    { payment_intent_data: { description: 'x' } },
    { subscription_data: { description: 'x' } },
    { allow_promotion_codes: true },
    { phone_number_collection: { enabled: true } },
    { saved_payment_method_options: { payment_method_save: 'enabled' } },
    { payment_method_collection: 'always' },
  ];
  test.each(REFUSED)('refuses what belongs to payments: %o', async (params) => {
    const { stripe } = openSimulator();
    const [param = ''] = Object.keys(params);
    expect(await refusalOf(stripe.checkout.sessions.create({ ...SETUP, ...params }))).toMatchObject(
      { param, message: `You can not pass \`${param}\` in \`setup\` mode.` },
    );
  });

  test.each(['payment', 'subscription'] as const)(
    '%s mode takes no setup_intent_data',
    async (mode) => {
      const { stripe } = openSimulator();
      const refusal = await refusalOf(
        stripe.checkout.sessions.create({
          ui_mode: 'elements',
          mode,
          line_items: [inline(2000)],
          setup_intent_data: { description: 'x' },
        }),
      );
      expect(refusal).toMatchObject({ param: 'setup_intent_data' });
    },
  );

  test('the card is set up, and kept for the customer', async () => {
    const open = openSimulator();
    const { simulator, stripe } = open;
    const { id: customer } = await stripe.customers.create({ email: 'jenny@example.com' });
    const session = await stripe.checkout.sessions.create({ ...SETUP, customer });
    const { page } = await open.buyer(session).post('/init');
    expect(page).toMatchObject({
      mode: 'setup',
      currency: 'usd',
      line_items: [],
      total: { total: 0 },
      collection: { payment_method: true },
    });
    const done = await open
      .buyer(session)
      .post('/confirm', { expected_amount: '0', ...card('4242424242424242') });
    expect(done.page).toMatchObject({ status: 'complete', payment_status: 'no_payment_required' });
    const complete = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ['setup_intent.payment_method'],
    });
    expect(complete).toMatchObject({
      customer,
      setup_intent: {
        status: 'succeeded',
        customer,
        payment_method: {
          object: 'payment_method',
          customer,
          allow_redisplay: 'limited',
          type: 'card',
          card: { brand: 'visa', last4: '4242', exp_month: 12, exp_year: 2034 },
        },
      },
    });
    const intents = await stripe.setupIntents.list({ customer });
    expect(intents.data).toHaveLength(1);
    expect((await stripe.setupIntents.list({ payment_method: 'pm_none' })).data).toEqual([]);
    expect(simulator.controls.payments()).toEqual([]);
  });

  test('a guest’s card belongs to nobody; a customer is made when asked for', async () => {
    const open = openSimulator();
    const { stripe } = open;
    const guest = await stripe.checkout.sessions.create(SETUP);
    await open.buyer(guest).post('/confirm', { ...GIVEN, ...card('4242424242424242') });
    const asGuest = await stripe.checkout.sessions.retrieve(guest.id, {
      expand: ['setup_intent.payment_method'],
    });
    expect(asGuest).toMatchObject({
      customer: null,
      setup_intent: { payment_method: { customer: null } },
    });
    const always = await stripe.checkout.sessions.create({ ...SETUP, customer_creation: 'always' });
    await open.buyer(always).post('/confirm', { ...GIVEN, ...card('4242424242424242') });
    const { customer } = await stripe.checkout.sessions.retrieve(always.id);
    expect(customer).toMatch(/^cus_/);
    const { data } = await stripe.customers.listPaymentMethods(String(customer));
    expect(data).toMatchObject([{ type: 'card', customer }]);
  });

  test.each([
    ['declined', '4000000000000002', 'failed'],
    ['attaches, though its charges fail', '4000000000000341', 'complete'],
    ['a bank that asks', '4000002500003155', 'requires_action'],
  ])('%s', async (_what, number, state) => {
    const open = openSimulator();
    const session = await open.stripe.checkout.sessions.create(SETUP);
    const buyer = open.buyer(session);
    const { page } = await buyer.post('/confirm', { ...GIVEN, ...card(number) });
    expect(page.submission_attempt?.state).toBe(state);
    const intent = await open.stripe.setupIntents.retrieve(String(session.setup_intent));
    if (state === 'failed') {
      expect(page.last_payment_error).toEqual({ message: 'Your card was declined.' });
      expect(intent).toMatchObject({
        status: 'requires_payment_method',
        last_setup_error: { code: 'card_declined', decline_code: 'generic_decline' },
      });
    } else if (state === 'complete') expect(intent.status).toBe('succeeded');
    else {
      expect(intent).toMatchObject({
        status: 'requires_action',
        next_action: { type: 'use_stripe_sdk' },
      });
      const asked = await buyer.post('/authenticate', { outcome: 'succeeded' });
      expect(asked.page.status).toBe('complete');
    }
  });

  test('an expired session gives its SetupIntent up', async () => {
    const { stripe } = openSimulator();
    const session = await stripe.checkout.sessions.create(SETUP);
    await stripe.checkout.sessions.expire(session.id);
    expect(await stripe.setupIntents.retrieve(String(session.setup_intent))).toMatchObject({
      status: 'canceled',
    });
  });
});

import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { NOON_SECONDS, inline, openSimulator, refusalOf } from './open-simulator.js';
import type { OpenSimulator } from './open-simulator.js';

const RETURN_URL = 'https://shop.test/done?id={CHECKOUT_SESSION_ID}';

type CreateParams = Stripe.Checkout.SessionCreateParams;

/** A session for 20.00 that can be paid by one type of method. */
function sessionBy(
  open: OpenSimulator,
  type: string,
  currency: string,
  more: Partial<CreateParams> = {},
) {
  return open.stripe.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'payment',
    line_items: [inline(20_00, { currency })],
    allowed_payment_method_types: [type],
    return_url: RETURN_URL,
    ...more,
  });
}

const BY_BANK: Record<string, Record<string, string>> = {
  us_bank_account: {
    'payment_method_data[us_bank_account][account_number]': '000123456789',
    'payment_method_data[us_bank_account][routing_number]': '110000000',
  },
  sepa_debit: { 'payment_method_data[sepa_debit][iban]': 'DE89 3704 0044 0532 0130 00' },
  bacs_debit: {
    'payment_method_data[bacs_debit][account_number]': '00012345',
    'payment_method_data[bacs_debit][sort_code]': '10-88-00',
  },
  au_becs_debit: {
    'payment_method_data[au_becs_debit][account_number]': '000123456',
    'payment_method_data[au_becs_debit][bsb_number]': '000-000',
  },
  acss_debit: {
    'payment_method_data[acss_debit][account_number]': '000123456789',
    'payment_method_data[acss_debit][institution_number]': '000',
    'payment_method_data[acss_debit][transit_number]': '11000',
  },
};

async function confirm(
  open: OpenSimulator,
  session: Stripe.Checkout.Session,
  parameters: Record<string, string>,
) {
  const buyer = open.buyer(session);
  const { page } = await buyer.post('/init');
  return buyer.post('/confirm', {
    expected_amount: String(page.total.total),
    email: 'jenny@example.com',
    return_url: `https://shop.test/done?id=${session.id}`,
    ...parameters,
  });
}

const by = (type: string) => ({ 'payment_method_data[type]': type, ...BY_BANK[type] });

describe('types of payment method', () => {
  test('unknown names are refused as by Stripe, those of Stripe alone as not simulated', async () => {
    const open = openSimulator();
    expect(await refusalOf(sessionBy(open, 'cowrie', 'usd'))).toMatchObject({
      type: 'StripeInvalidRequestError',
      param: 'allowed_payment_method_types[0]',
      message: expect.stringContaining('must be one of acss_debit'),
    });
    expect(await refusalOf(sessionBy(open, 'boleto', 'usd'))).toMatchObject({
      code: 'simulator_unsupported',
      param: 'allowed_payment_method_types[0]',
    });
  });

  test('a session lists what fits its currency, its mode and the filters', async () => {
    const open = openSimulator({
      account: { paymentMethodTypes: ['card', 'ideal', 'sepa_debit', 'klarna', 'us_bank_account'] },
    });
    const typesOf = async (params: Partial<CreateParams>) => {
      const session = await open.stripe.checkout.sessions.create({
        ui_mode: 'elements',
        mode: 'payment',
        line_items: [inline(2000, { currency: 'eur' })],
        return_url: RETURN_URL,
        ...params,
      });
      return session.payment_method_types;
    };
    expect(await typesOf({})).toEqual(['card', 'ideal', 'sepa_debit', 'klarna']);
    expect(await typesOf({ line_items: [inline(2000)] })).toEqual([
      'card',
      'klarna',
      'us_bank_account',
    ]);
    expect(await typesOf({ excluded_payment_method_types: ['klarna', 'card'] })).toEqual([
      'ideal',
      'sepa_debit',
    ]);
    expect(await typesOf({ allowed_payment_method_types: ['ideal', 'paypal'] })).toEqual(['ideal']);
    expect(await typesOf({ payment_intent_data: { capture_method: 'manual' } })).toEqual([
      'card',
      'klarna',
    ]);
    expect(await typesOf({ mode: 'setup', line_items: undefined, currency: 'eur' })).toEqual([
      'card',
      'sepa_debit',
      'klarna',
    ]);
    expect(await refusalOf(typesOf({ allowed_payment_method_types: ['paypal'] }))).toMatchObject({
      param: 'allowed_payment_method_types',
    });
  });

  test('the account may be assumed to offer everything that fits', async () => {
    const { stripe } = openSimulator({ assumptions: { dynamicPaymentMethods: 'all' } });
    const { payment_method_types } = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'subscription',
      line_items: [
        inline(0, {
          price_data: {
            currency: 'gbp',
            unit_amount: 2000,
            product_data: { name: 'Club' },
            recurring: { interval: 'month' },
          },
        }),
      ],
      return_url: RETURN_URL,
    });
    expect(payment_method_types).toEqual([
      'card',
      'link',
      'bacs_debit',
      'klarna',
      'paypal',
      'amazon_pay',
      'revolut_pay',
    ]);
  });

  test('the older parameter lists exactly what it says, and must fit as a whole', async () => {
    const { stripe } = openSimulator({ train: 'dahlia' });
    const create = (types: string[]) =>
      stripe.checkout.sessions.create(
        {
          ui_mode: 'elements',
          mode: 'payment',
          line_items: [inline(2000)],
          return_url: RETURN_URL,
          payment_method_types: types,
        } as CreateParams,
        { apiVersion: '2026-07-29.dahlia' },
      );
    expect((await create(['us_bank_account', 'card'])).payment_method_types).toEqual([
      'us_bank_account',
      'card',
    ]);
    expect(await refusalOf(create(['card', 'ideal']))).toMatchObject({
      param: 'payment_method_types[1]',
    });
  });

  test('what cannot be paid for its amount is not offered', async () => {
    const open = openSimulator();
    const session = await sessionBy(open, 'card', 'usd', {
      allowed_payment_method_types: ['card', 'affirm'],
      line_items: [inline(4000, { adjustable_quantity: { enabled: true } })],
    });
    const { post } = open.buyer(session);
    expect((await post('/init')).page.payment_method_types).toEqual(['card']);
    const [line] = (await post('/init')).page.line_items;
    const dearer = await post('', {
      'updated_line_item_quantity[line_item_id]': line?.id ?? '',
      'updated_line_item_quantity[quantity]': '2',
    });
    expect(dearer.page.payment_method_types).toEqual(['card', 'affirm']);
  });

  test('a redirect needs an address to come back to', async () => {
    const open = openSimulator();
    const refusal = await refusalOf(sessionBy(open, 'ideal', 'eur', { return_url: undefined }));
    expect(refusal).toMatchObject({ param: 'return_url', code: 'parameter_missing' });
  });
});

describe('delayed payments', () => {
  test.each([
    ['us_bank_account', 'usd'],
    ['sepa_debit', 'eur'],
    ['bacs_debit', 'gbp'],
    ['au_becs_debit', 'aud'],
    ['acss_debit', 'cad'],
  ])('%s: complete and unpaid, then paid once the bank has told', async (type, currency) => {
    const open = openSimulator();
    const { simulator, stripe } = open;
    const session = await sessionBy(open, type, currency);
    expect(session.payment_method_types).toEqual([type]);
    const { page } = await confirm(open, session, by(type));
    expect(page).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    const waiting = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ['payment_intent.payment_method', 'payment_intent.latest_charge'],
    });
    expect(waiting.payment_intent).toMatchObject({
      status: 'processing',
      amount_received: 0,
      payment_method: { type, [type]: { fingerprint: expect.any(String) } },
      latest_charge: { status: 'pending', paid: false, payment_method_details: { type } },
    });
    expect(simulator.controls.payments()).toEqual([]);
    simulator.controls.settleDelayedPayment(session.id, 'succeeded');
    const settled = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ['payment_intent'],
    });
    expect(settled).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      payment_intent: { status: 'succeeded', amount_received: 2000 },
    });
    expect(simulator.controls.payments(session.id)).toMatchObject([
      { amount: 2000, currency, paymentMethod: { type } },
    ]);
  });

  test('a test account that fails does so when its time has come', async () => {
    const open = openSimulator();
    const { simulator, stripe } = open;
    const session = await sessionBy(open, 'sepa_debit', 'eur');
    const { page } = await confirm(open, session, {
      ...by('sepa_debit'),
      'payment_method_data[sepa_debit][iban]': 'DE78370400440532013004',
    });
    expect(page.payment_status).toBe('unpaid');
    simulator.controls.advanceTime(179);
    expect(
      (await stripe.events.list({ type: 'checkout.session.async_payment_failed' })).data,
    ).toEqual([]);
    simulator.controls.advanceTime(1);
    const { data } = await stripe.events.list({ type: 'checkout.session.async_payment_failed' });
    expect(data).toMatchObject([
      {
        created: NOON_SECONDS + 180,
        data: { object: { id: session.id, status: 'complete', payment_status: 'unpaid' } },
      },
    ]);
    const intent = await stripe.paymentIntents.retrieve(
      String((await stripe.checkout.sessions.retrieve(session.id)).payment_intent),
    );
    expect(intent).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: {
        code: 'generic_could_not_process',
        payment_method: { sepa_debit: { country: 'DE', last4: '3004' } },
      },
    });
  });

  test('a subscription is paid later too, and keeps the account', async () => {
    const open = openSimulator();
    const { stripe, simulator } = open;
    const session = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'subscription',
      allowed_payment_method_types: ['us_bank_account'],
      line_items: [
        {
          price_data: {
            currency: 'usd',
            unit_amount: 2000,
            product_data: { name: 'Club' },
            recurring: { interval: 'month' },
          },
          quantity: 1,
        },
      ],
    });
    const { page } = await confirm(open, session, by('us_bank_account'));
    expect(page).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    const { customer } = await stripe.checkout.sessions.retrieve(session.id);
    const { data } = await stripe.customers.listPaymentMethods(String(customer));
    expect(data).toMatchObject([{ type: 'us_bank_account', customer }]);
    const read = () =>
      stripe.checkout.sessions.retrieve(session.id, {
        expand: ['invoice', 'subscription.default_payment_method'],
      });
    expect(await read()).toMatchObject({
      invoice: { status: 'open', amount_paid: 0 },
      subscription: { default_payment_method: { id: data[0]?.id, type: 'us_bank_account' } },
    });
    simulator.controls.advanceTime(4 * 24 * 3600);
    expect(await read()).toMatchObject({
      payment_status: 'paid',
      invoice: { status: 'paid', amount_paid: 2000 },
      subscription: { status: 'active' },
    });
  });

  test('how long a bank takes is an assumption, and one of them never tells', async () => {
    const open = openSimulator({ assumptions: { delayedPaymentSeconds: 60 } });
    const statusAfter = async (account: string) => {
      const session = await sessionBy(open, 'us_bank_account', 'usd');
      await confirm(open, session, {
        ...by('us_bank_account'),
        'payment_method_data[us_bank_account][account_number]': account,
      });
      open.simulator.controls.advanceTime(60);
      return (await open.stripe.checkout.sessions.retrieve(session.id)).payment_status;
    };
    expect(await statusAfter('000123456789')).toBe('paid');
    expect(await statusAfter('000000000009')).toBe('unpaid');
  });

  test('what is wrong with an account is refused, and nothing is settled twice', async () => {
    const open = openSimulator();
    const session = await sessionBy(open, 'sepa_debit', 'eur');
    const wrong = await confirm(open, session, {
      ...by('sepa_debit'),
      'payment_method_data[sepa_debit][iban]': 'nonsense',
    });
    expect(wrong).toMatchObject({
      status: 400,
      error: {
        code: 'invalid_bank_account_iban',
        param: 'payment_method_data[sepa_debit][iban]',
      },
    });
    const { controls } = open.simulator;
    await confirm(open, session, by('sepa_debit'));
    controls.settleDelayedPayment(session.id, 'failed');
    expect(() => controls.settleDelayedPayment(session.id, 'succeeded')).toThrow(
      /no delayed payment/,
    );
  });
});

describe('redirect methods', () => {
  const REDIRECTS: Array<[type: string, currency: string]> = [
    ['ideal', 'eur'],
    ['bancontact', 'eur'],
    ['eps', 'eur'],
    ['p24', 'pln'],
    ['klarna', 'usd'],
    ['afterpay_clearpay', 'gbp'],
    ['paypal', 'usd'],
    ['amazon_pay', 'usd'],
    ['revolut_pay', 'gbp'],
    ['alipay', 'cny'],
    ['wechat_pay', 'cny'],
    ['cashapp', 'usd'],
  ];

  test.each(REDIRECTS)(
    '%s: the buyer goes to another page and comes back',
    async (type, currency) => {
      const open = openSimulator();
      const { simulator, stripe } = open;
      const session = await sessionBy(open, type, currency);
      const { page } = await confirm(open, session, by(type));
      const action = page.submission_attempt?.next_action;
      expect(page.submission_attempt).toMatchObject({ state: 'requires_action' });
      expect(page.status).toBe('open');
      const url = action?.type === 'redirect_to_url' ? action.url : '';
      const { payment_intent } = await stripe.checkout.sessions.retrieve(session.id, {
        expand: ['payment_intent'],
      });
      expect(payment_intent).toMatchObject({
        status: 'requires_action',
        next_action: { type: 'redirect_to_url', redirect_to_url: { url } },
      });
      const shown = await simulator.fetch(url);
      expect(shown.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await shown.text()).toContain('Authorize test payment');
      const answered = await simulator.fetch(url, { method: 'POST', body: 'outcome=succeeded' });
      expect(answered.status).toBe(303);
      expect(answered.headers.get('location')).toBe(
        `https://shop.test/done?id=${session.id}&redirect_status=succeeded`,
      );
      expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
        status: 'complete',
        payment_status: 'paid',
      });
      expect((await simulator.fetch(url)).status).toBe(404);
    },
  );

  test('a failure leaves the session open, and the buyer pays another way', async () => {
    const open = openSimulator();
    const { simulator } = open;
    const session = await sessionBy(open, 'paypal', 'usd', {
      allowed_payment_method_types: ['card', 'paypal'],
    });
    await confirm(open, session, by('paypal'));
    expect(simulator.controls.completeRedirect(session.id, 'failed')).toBe(
      `https://shop.test/done?id=${session.id}&redirect_status=failed`,
    );
    const { page } = await open.buyer(session).post('/poll');
    expect(page).toMatchObject({
      status: 'open',
      last_payment_error: { message: expect.stringContaining('unable to authenticate') },
      submission_attempt: { state: 'failed' },
    });
    expect((await open.buyer(session).pay()).page.status).toBe('complete');
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  test('the page escapes what merchants and buyers wrote, and is at the host that was asked', async () => {
    const open = openSimulator({ account: { businessName: '<b>Mugs & "more"</b>' } });
    const session = await sessionBy(open, 'paypal', 'usd');
    const response = await open.simulator.fetch(
      `http://127.0.0.1:4242/v1/payment_pages/${session.id}/confirm`,
      {
        method: 'POST',
        headers: { authorization: 'Bearer pk_test_1' },
        body: new URLSearchParams({
          client_secret: session.client_secret ?? '',
          expected_amount: '2000',
          email: 'a@example.com',
          ...by('paypal'),
        }),
      },
    );
    const { url } = (await response.json()).submission_attempt.next_action;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4242\/payment_methods\/test_payment\?/);
    const html = await (await open.simulator.fetch(url)).text();
    expect(html).toContain('&lt;b&gt;Mugs &amp; &quot;more&quot;&lt;/b&gt;');
    expect(html).not.toContain('<b>Mugs');
  });

  test('an attempt that another one replaced cannot be answered any more', async () => {
    const open = openSimulator();
    const session = await sessionBy(open, 'paypal', 'usd');
    const first = await confirm(open, session, by('paypal'));
    const second = await confirm(open, session, by('paypal'));
    const urlOf = ({ page }: typeof first) =>
      (page.submission_attempt?.next_action as { url: string } | null)?.url ?? '';
    expect(urlOf(first)).not.toBe(urlOf(second));
    const body = 'outcome=succeeded';
    expect((await open.simulator.fetch(urlOf(first), { method: 'POST', body })).status).toBe(404);
    expect((await open.simulator.fetch(urlOf(second), { method: 'POST', body })).status).toBe(303);
    expect(open.simulator.controls.payments()).toHaveLength(1);
  });
});

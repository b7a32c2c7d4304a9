import type { StripeCheckoutLoadActionsSuccess, StripeCheckoutSession } from '@stripe/stripe-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Train } from '../../../src/testing/trains.js';
import type { PaymentPage } from '../../../src/testing/wire.js';
import { lineItem, paymentPage } from './support/payment-page.js';
import { loadedActions, scriptApi, scriptedStripe, SECRET } from './support/scripted-api.js';

const start = (api: ReturnType<typeof scriptApi>, train: Train = 'endive') =>
  scriptedStripe(api, { train }).initCheckoutElementsSdk({ clientSecret: SECRET });

function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('loading', () => {
  it('resolves with the same actions each time, from one call', async () => {
    const api = scriptApi();
    const sdk = start(api);
    const [first, second] = await Promise.all([sdk.loadActions(), sdk.loadActions()]);
    expect(first).toBe(second);
    expect(first.type).toBe('success');
    expect(api.calls.map(({ suffix }) => suffix)).toEqual(['/init']);
    expect(api.calls[0]?.parameters).toEqual({ client_secret: SECRET });
  });

  it('takes a promise of a secret', async () => {
    const api = scriptApi();
    const stripe = scriptedStripe(api);
    const sdk = stripe.initCheckoutElementsSdk({ clientSecret: Promise.resolve(SECRET) });
    expect((await loadedActions(sdk)).getSession().id).toBe('cs_test_a1');
  });

  it.each([
    ['nonsense', /^Invalid client secret\./],
    ['cs_test_a1', /id of a Checkout Session/],
    ['pi_123_secret_x', /secret of a PaymentIntent/],
    ['seti_123_secret_x', /secret of a SetupIntent/],
  ])('says what is wrong with the secret %s', async (clientSecret, message) => {
    const api = scriptApi();
    const sdk = scriptedStripe(api).initCheckoutElementsSdk({ clientSecret });
    expect(await sdk.loadActions()).toEqual({
      type: 'error',
      error: { message: expect.stringMatching(message), code: null },
    });
    expect(api.calls).toEqual([]);
  });

  it('turns a refusal, a broken connection and a rejected promise into errors', async () => {
    const refusal = {
      status: 404,
      error: { message: 'No such session.', code: 'resource_missing' },
    };
    const refused = await start(scriptApi({ '/init': [refusal] })).loadActions();
    expect(refused).toEqual({ type: 'error', error: { message: 'No such session.', code: null } });

    const lost = await start(scriptApi({ '/init': ['lost'] })).loadActions();
    expect(lost).toMatchObject({
      type: 'error',
      error: { message: /could not reach/, code: null },
    });

    const stripe = scriptedStripe(scriptApi());
    const rejected = stripe.initCheckoutElementsSdk({
      clientSecret: Promise.reject(new Error('The shop is closed.')),
    });
    expect(await rejected.loadActions()).toMatchObject({
      error: { message: 'The shop is closed.' },
    });
  });

  it('does not wait forever for an API that never answers', async () => {
    vi.useFakeTimers();
    const sdk = start(scriptApi({ '/init': [() => new Promise(() => {})] }));
    const loaded = sdk.loadActions();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await loaded).toMatchObject({ type: 'error', error: { code: null } });
  });

  it('works again with a new start', async () => {
    const api = scriptApi({ '/init': ['lost'] });
    expect((await start(api).loadActions()).type).toBe('error');
    expect((await start(api).loadActions()).type).toBe('success');
  });

  it('throws an IntegrationError for a secret of the wrong type', () => {
    const stripe = scriptedStripe(scriptApi());
    // @ts-expect-error a page without types may pass anything
    expect(() => stripe.initCheckoutElementsSdk({ clientSecret: undefined })).toThrow(
      expect.objectContaining({ name: 'IntegrationError' }),
    );
  });

  it('sends default values that the session does not have yet', async () => {
    const api = scriptApi({ '/init': [paymentPage({ phone_number: '+1' })] });
    const sdk = scriptedStripe(api).initCheckoutElementsSdk({
      clientSecret: SECRET,
      defaultValues: { email: 'ada@example.com', phoneNumber: '+2' },
    });
    await sdk.loadActions();
    expect(api.sent('').map(({ parameters }) => parameters.customer_email)).toEqual([
      'ada@example.com',
    ]);
  });
});

describe('the session', () => {
  it('is one live object, delivered again with each change', async () => {
    const api = scriptApi({
      '': [paymentPage({ email: 'ada@example.com', line_items: [lineItem({ quantity: 2 })] })],
    });
    const sdk = start(api);
    const delivered: StripeCheckoutSession[] = [];
    sdk.on('change', (session) => delivered.push(session));
    const actions = await loadedActions(sdk);
    const kept = actions.getSession();
    const keptLine = kept.lineItems[0];
    const result = await actions.updateEmail('ada@example.com');

    expect(result).toEqual({ type: 'success', session: kept });
    expect(delivered.at(-1)).toBe(kept);
    expect(kept.email).toBe('ada@example.com');
    expect(keptLine?.quantity).toBe(2);
  });

  it('tells the handlers before the action resolves', async () => {
    const sdk = start(scriptApi(), 'dahlia');
    const log: string[] = [];
    const actions = await loadedActions(sdk);
    sdk.on('change', () => log.push('change'));
    await actions.updateEmail('a@b.co').then(() => log.push('resolved'));
    expect(log).toEqual(['change', 'resolved']);
  });

  it('sends updates in the order in which they were asked for', async () => {
    const gate = deferred<void>();
    const slow = async (): Promise<PaymentPage> => {
      await gate.promise;
      return paymentPage({ email: 'first@example.com' });
    };
    const api = scriptApi({ '': [slow, paymentPage({ email: 'second@example.com' })] });
    const actions = await loadedActions(start(api));
    const seen: Array<string | null> = [];
    const first = actions
      .updateEmail('first@example.com')
      .then(() => seen.push(actions.getSession().email));
    const second = actions
      .updateEmail('second@example.com')
      .then(() => seen.push(actions.getSession().email));
    await vi.waitFor(() => expect(api.sent('')).toHaveLength(1));
    gate.resolve();
    await Promise.all([first, second]);
    expect(seen).toEqual(['first@example.com', 'second@example.com']);
  });

  it.each([
    ['endive', [false, true]],
    ['dahlia', [true]],
  ] as const)('shows canConfirm while updates are pending, in %s', async (train, expected) => {
    const free = { ...paymentPage().collection, payment_method: false };
    const page = paymentPage({ collection: free });
    const sdk = start(scriptApi({ '/init': [page], '': [page] }), train);
    const actions = await loadedActions(sdk);
    expect(actions.getSession().canConfirm).toBe(true);
    const told: boolean[] = [];
    sdk.on('change', ({ canConfirm }) => told.push(canConfirm));
    await actions.updateEmail('a@b.co');
    expect(told).toEqual(expected);
    expect(actions.getSession().canConfirm).toBe(true);
  });

  it('keeps telling the other handlers when one throws', async () => {
    const sdk = start(scriptApi());
    const actions = await loadedActions(sdk);
    const surfaced = deferred<unknown>();
    const original = globalThis.queueMicrotask;
    vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) =>
      original(() => {
        try {
          task();
        } catch (error) {
          surfaced.resolve(error);
        }
      }),
    );
    const heard = vi.fn();
    sdk.on('change', () => {
      throw new Error('a bug of the page');
    });
    sdk.on('change', heard);
    expect((await actions.updateEmail('a@b.co')).type).toBe('success');
    expect(heard).toHaveBeenCalled();
    expect(await surfaced.promise).toEqual(new Error('a bug of the page'));
    vi.restoreAllMocks();
  });
});

describe('refused updates', () => {
  const refuse = (code: string, more: object = {}) => ({
    status: 400,
    error: { type: 'invalid_request_error', message: `Refused: ${code}`, code, ...more },
  });

  it.each([
    ['endive', 'promotion_code_invalid', 'invalidCode'],
    ['endive', 'promotion_code_amount_insufficient', 'promotionCodeAmountInsufficient'],
    ['dahlia', 'promotion_code_amount_insufficient', null],
    ['clover', 'anything_else', null],
  ] as const)('of applyPromotionCode: %s, %s is %s', async (train, refusal, code) => {
    const actions = await loadedActions(start(scriptApi({ '': [refuse(refusal)] }), train));
    expect(await actions.applyPromotionCode(' SAVE ')).toEqual({
      type: 'error',
      error: { message: `Refused: ${refusal}`, code },
    });
  });

  it('of updateEmail and updateTaxIdInfo have their own codes', async () => {
    const api = scriptApi({
      '': [refuse('email_incomplete'), refuse('email_invalid'), refuse('tax_id_invalid')],
    });
    const actions = await loadedActions(start(api));
    expect(await actions.updateEmail('a')).toMatchObject({ error: { code: 'incompleteEmail' } });
    expect(await actions.updateEmail('a@')).toMatchObject({ error: { code: 'invalidEmail' } });
    const info = { taxId: { type: 'eu_vat', value: 'x' }, businessName: 'Ada' } as const;
    expect(await actions.updateTaxIdInfo(info)).toMatchObject({ error: { code: 'invalidTaxId' } });
  });

  it('of removeOptionalLineItem bring the minimum', async () => {
    const details = { minimum_amount: 2000, minimum_amount_currency: 'usd' };
    const api = scriptApi({ '': [refuse('promotion_code_amount_insufficient', details)] });
    const actions = await loadedActions(start(api));
    expect(await actions.removeOptionalLineItem('price_1')).toMatchObject({
      error: {
        code: 'promotionCodeAmountInsufficient',
        promotionCodeAmountInsufficient: { minimumAmount: 2000, minimumAmountCurrency: 'usd' },
      },
    });
  });

  it('because the session is over show that it is', async () => {
    const api = scriptApi({
      '': [refuse('checkout_not_active_session')],
      '/poll': [paymentPage({ status: 'expired' })],
    });
    const actions = await loadedActions(start(api));
    expect((await actions.updateEmail('a@b.co')).type).toBe('error');
    expect(actions.getSession().status).toEqual({ type: 'expired' });
  });

  it('because the connection broke leave the session as it was', async () => {
    const actions = await loadedActions(start(scriptApi({ '': ['lost'] })));
    expect(await actions.applyPromotionCode('SAVE')).toMatchObject({
      type: 'error',
      error: { code: null, message: /could not reach/ },
    });
    expect(actions.getSession().discountAmounts).toEqual([]);
  });
});

describe('arguments of the wrong type', () => {
  // A page without types may pass anything.
  it.each<[action: keyof StripeCheckoutLoadActionsSuccess, given: unknown]>([
    ['applyPromotionCode', 5],
    ['updateEmail', undefined],
    ['updateEmail', { email: 'ada@example.com' }],
    ['updatePhoneNumber', 44],
    ['updateIndividualName', undefined],
    ['updateBusinessName', ['Analytical Engines']],
    ['updateShippingAddress', { address: {} }],
    ['updateShippingAddress', { name: 5, address: { country: 'GB' } }],
    ['updateBillingAddress', { address: { country: 'GB', line1: 12 } }],
    ['updateBillingAddress', undefined],
    ['updateTaxIdInfo', 'GB123'],
    ['updateTaxIdInfo', { taxId: { type: 'gb_vat' }, businessName: 5 }],
    ['updateTaxIdInfo', { taxId: { type: 'gb_vat', number: 'GB123' }, businessName: '' }],
    ['updateShippingOption', null],
    ['updateLineItemQuantity', { lineItem: 'li_1', quantity: 1.5 }],
    ['updateLineItemQuantity', { lineItem: 'li_1', quantity: '2' }],
    ['updateLineItemQuantity', { id: 'li_1', quantity: 2 }],
    ['addOptionalLineItem', { price: 'price_1' }],
    ['removeOptionalLineItem', undefined],
    ['runServerUpdate', 'later'],
    ['confirm', 'now'],
    ['confirm', { returnURL: 'https://shop.example' }],
    ['confirm', { redirect: 'never' }],
    ['confirm', { savePaymentMethod: 'yes' }],
    ['confirm', { billingAddress: { line1: '12 Oxford Street' } }],
    ['confirm', { onRequiresApproval: true }],
    ['confirm', { paymentFormConfirmEvent: {} }],
  ])('reject with an IntegrationError and are never sent: %s(%j)', async (action, given) => {
    const api = scriptApi();
    const actions = await loadedActions(start(api));
    const call = actions[action] as (given: unknown) => unknown;
    await expect(call(given)).rejects.toMatchObject({ name: 'IntegrationError' });
    expect(api.calls).toHaveLength(1);
  });

  it('warn of members of an address that Stripe does not have', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const actions = await loadedActions(start(scriptApi()));
    const address = { country: 'GB', postcode: 'SW1Y 4JH' };
    await actions.updateBillingAddress({ address });
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringMatching(
        /^Unrecognized updateBillingAddress\(\) parameter: address.postcode is/,
      ),
    ]);
    warn.mockRestore();
  });
});

describe('the order of updates', () => {
  it('holds over server updates and confirmations, whatever fails between', async () => {
    const order: string[] = [];
    const tell =
      (what: string, page = paymentPage()) =>
      async () => {
        order.push(what);
        return page;
      };
    const actions = await loadedActions(
      start(
        scriptApi({
          '': [tell('quantity'), async () => (order.push('refused'), 'lost')],
          '/poll': [tell('first poll'), tell('second poll')],
          '/confirm': [tell('confirm', paymentPage({ status: 'complete' }))],
          '/init': [
            paymentPage({ collection: { ...paymentPage().collection, payment_method: false } }),
          ],
        }),
      ),
    );
    void actions.getSession().total.total.amount;
    const results = await Promise.all([
      actions.runServerUpdate(async () => order.push('first function')),
      actions.updateLineItemQuantity({ lineItem: 'li_1', quantity: 2 }),
      actions.updateShippingOption('shr_1'),
      actions.runServerUpdate(async () => order.push('second function')),
      actions.confirm({ redirect: 'if_required', paymentMethod: 'pm_1' }),
    ]);
    expect(order).toEqual([
      'first function',
      'first poll',
      'quantity',
      'refused',
      'second function',
      'second poll',
      'confirm',
    ]);
    expect(results.map(({ type }) => type)).toEqual([
      'success',
      'success',
      'error',
      'success',
      'success',
    ]);
  });

  it('lets the next update run after a server update that was rejected', async () => {
    const actions = await loadedActions(start(scriptApi()));
    const failing = actions.runServerUpdate(() => Promise.reject(new Error('The shop is closed.')));
    const next = actions.removePromotionCode();
    await expect(failing).rejects.toThrow('The shop is closed.');
    expect((await next).type).toBe('success');
  });
});

describe('an address that the session has already', () => {
  it('is not sent again', async () => {
    const address = {
      country: 'GB',
      line1: 'X',
      line2: null,
      city: null,
      postal_code: null,
      state: null,
    };
    const api = scriptApi({
      '/init': [paymentPage({ shipping_address: { name: 'Ada', address } })],
    });
    const actions = await loadedActions(start(api));
    const same = await actions.updateShippingAddress({
      name: 'Ada',
      address: { country: 'GB', line1: 'X' },
    });
    expect(same.type).toBe('success');
    expect(api.sent('')).toHaveLength(0);
    await actions.updateShippingAddress({ name: 'Ada', address: { country: 'FR' } });
    expect(api.sent('')[0]?.parameters).toMatchObject({
      'shipping_address[name]': 'Ada',
      'shipping_address[address][country]': 'FR',
      'shipping_address[address][line1]': '',
    });
  });
});

describe('runServerUpdate', () => {
  it('runs the function, then reads the session again', async () => {
    const api = scriptApi({ '/poll': [paymentPage({ email: 'new@example.com' })] });
    const actions = await loadedActions(start(api));
    const log: string[] = [];
    const result = await actions.runServerUpdate(async () =>
      log.push(`ran before ${api.sent('/poll').length} polls`),
    );
    expect(log).toEqual(['ran before 0 polls']);
    expect(result).toMatchObject({ type: 'success', session: { email: 'new@example.com' } });
  });

  it('rejects with what the function rejects with', async () => {
    const api = scriptApi();
    const actions = await loadedActions(start(api));
    const boom = new Error('boom');
    await expect(actions.runServerUpdate(() => Promise.reject(boom))).rejects.toBe(boom);
    expect(api.sent('/poll')).toHaveLength(0);
    expect((await actions.updateEmail('a@b.co')).type).toBe('success');
  });

  it('rejects after 20 seconds', async () => {
    const actions = await loadedActions(start(scriptApi()));
    vi.useFakeTimers();
    const outcome = vi.fn();
    actions.runServerUpdate(() => new Promise(() => {})).catch(outcome);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toHaveBeenCalledWith(
      expect.objectContaining({ message: expect.stringContaining('longer than 20 seconds') }),
    );
  });

  it('is an error result when the session cannot be read', async () => {
    const actions = await loadedActions(start(scriptApi({ '/poll': ['lost'] })));
    expect(await actions.runServerUpdate(async () => {})).toMatchObject({
      type: 'error',
      error: { code: null },
    });
  });
});

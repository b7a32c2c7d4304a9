import type { StripeCheckoutSession } from '@stripe/stripe-js';
import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageSubmissionAttempt, PaymentPage } from '../../../src/testing/wire.js';
import { paymentPage } from './support/payment-page.js';
import { loadedActions, scriptApi, scriptedStripe, SECRET } from './support/scripted-api.js';

// Typing in jsdom is slow on a busy machine, and no test here is about time.
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const attempt = (rest: Partial<PageSubmissionAttempt>): PageSubmissionAttempt => ({
  state: 'complete',
  error: null,
  next_action: null,
  ...rest,
});

const paid = (): PaymentPage =>
  paymentPage({ status: 'complete', payment_status: 'paid', submission_attempt: attempt({}) });

const declined = (): PaymentPage =>
  paymentPage({
    last_payment_error: { message: 'Your card was declined.' },
    submission_attempt: attempt({
      state: 'failed',
      error: {
        message: 'Your card was declined.',
        code: 'card_declined',
        decline_code: 'insufficient_funds',
      },
    }),
  });

const threeDSecure = (): PaymentPage =>
  paymentPage({
    submission_attempt: attempt({
      state: 'requires_action',
      next_action: { type: 'three_d_secure' },
    }),
  });

const PAY = { paymentMethod: 'pm_1', redirect: 'if_required' } as const;

async function begin(api: ReturnType<typeof scriptApi>, options: { read?: boolean } = {}) {
  const navigate = vi.fn();
  const sdk = scriptedStripe(api, { navigate }).initCheckoutElementsSdk({ clientSecret: SECRET });
  const actions = await loadedActions(sdk);
  if (options.read !== false) void actions.getSession().total.total.amount;
  return { sdk, actions, navigate };
}

describe('the read rule', () => {
  const reads: Array<[string, boolean, (session: StripeCheckoutSession) => unknown]> = [
    ['nothing', false, () => null],
    ['the total as an object', false, ({ total }) => total.total],
    ['the subtotal', false, ({ total }) => total.subtotal.amount],
    ['a spread session', false, (session) => ({ ...session })],
    ['the raw total alone', false, ({ total }) => total.total.minorUnitsAmount],
    ['the formatted total', true, ({ total }) => total.total.amount],
    [
      'the raw total with currency and divisor',
      true,
      ({ total, currency, minorUnitsAmountDivisor }) => [
        total.total.minorUnitsAmount,
        currency,
        minorUnitsAmountDivisor,
      ],
    ],
    ['a copy of everything', true, (session) => structuredClone(session)],
  ];
  it.each(reads)('after reading %s: %s', async (_, allowed, read) => {
    const api = scriptApi({ '/confirm': [paid()] });
    const { actions } = await begin(api, { read: false });
    read(actions.getSession());
    const confirming = actions.confirm(PAY);
    if (allowed) expect((await confirming).type).toBe('success');
    else await expect(confirming).rejects.toMatchObject({ name: 'IntegrationError' });
    expect(api.sent('/confirm')).toHaveLength(allowed ? 1 : 0);
  });
});

describe('confirm', () => {
  it('sends what the buyer saw and gave', async () => {
    const api = scriptApi({ '/confirm': [paid()] });
    const { actions } = await begin(api);
    await actions.confirm({
      ...PAY,
      returnUrl: 'https://shop.example/done/{CHECKOUT_SESSION_ID}',
      savePaymentMethod: true,
      email: 'ada@example.com',
      phoneNumber: '+44',
      shippingAddress: { name: 'Ada', address: { country: 'GB' } },
    });
    expect(api.sent('/confirm')[0]?.parameters).toMatchObject({
      payment_method: 'pm_1',
      expected_amount: '1250',
      save_payment_method: 'true',
      return_url: 'https://shop.example/done/cs_test_a1',
      email: 'ada@example.com',
      phone_number: '+44',
      'shipping_address[address][country]': 'GB',
    });
  });

  it('completes, tells, then resolves, and stays with if_required', async () => {
    const { sdk, actions, navigate } = await begin(scriptApi({ '/confirm': [paid()] }));
    const log: unknown[] = [];
    sdk.on('change', ({ status }) => log.push(status.type));
    const result = await actions.confirm(PAY).finally(() => log.push('resolved'));
    expect(result).toMatchObject({
      type: 'success',
      session: { status: { type: 'complete', paymentStatus: 'paid' }, canConfirm: false },
    });
    expect(log).toEqual(['complete', 'resolved']);
    expect(navigate).not.toHaveBeenCalled();
  });

  it('goes to the return page by default, and never resolves', async () => {
    const { actions, navigate } = await begin(scriptApi({ '/confirm': [paid()] }));
    const settled = vi.fn();
    void actions.confirm({ paymentMethod: 'pm_1' }).finally(settled);
    await waitFor(() =>
      expect(navigate).toHaveBeenCalledWith('https://shop.example/return?id=cs_test_a1'),
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(settled).not.toHaveBeenCalled();
  });

  it('needs somewhere to return to', async () => {
    const api = scriptApi({ '/init': [paymentPage({ return_url: null })] });
    const { actions } = await begin(api);
    await expect(actions.confirm({ paymentMethod: 'pm_1' })).rejects.toMatchObject({
      name: 'IntegrationError',
      message: expect.stringContaining('returnUrl'),
    });
  });

  it('needs payment details', async () => {
    const { actions } = await begin(scriptApi());
    await expect(actions.confirm({ redirect: 'if_required' })).rejects.toMatchObject({
      name: 'IntegrationError',
    });
  });

  it('reports a decline as data, and lets the buyer try again', async () => {
    const { actions } = await begin(scriptApi({ '/confirm': [declined(), paid()] }));
    expect(await actions.confirm(PAY)).toEqual({
      type: 'error',
      error: {
        message: 'Your card was declined.',
        code: 'paymentFailed',
        paymentFailed: { declineCode: 'insufficient_funds' },
      },
    });
    expect(actions.getSession().lastPaymentError).toEqual({ message: 'Your card was declined.' });
    expect(actions.getSession().status).toEqual({ type: 'open' });
    expect((await actions.confirm(PAY)).type).toBe('success');
    expect(actions.getSession().lastPaymentError).toBeNull();
  });

  it('refuses a second confirmation while one runs', async () => {
    const api = scriptApi({ '/confirm': [paid()] });
    const { actions } = await begin(api);
    const [first, second] = await Promise.all([actions.confirm(PAY), actions.confirm(PAY)]);
    expect(first.type).toBe('success');
    expect(second).toMatchObject({ type: 'error', error: { code: null } });
    expect(api.sent('/confirm')).toHaveLength(1);
  });

  it('waits for updates, and sends the total that they made', async () => {
    const cheaper = paymentPage({ total: { ...paymentPage().total, total: 1000 } });
    const api = scriptApi({ '': [cheaper], '/confirm': [paid()] });
    const { actions } = await begin(api);
    const update = actions.applyPromotionCode('SAVE');
    const confirming = actions.confirm(PAY);
    await Promise.all([update, confirming]);
    expect(api.calls.map(({ suffix }) => suffix)).toEqual(['/init', '', '/confirm']);
    expect(api.sent('/confirm')[0]?.parameters.expected_amount).toBe('1000');
  });

  it('does not send an incomplete card, and says what is missing', async () => {
    const api = scriptApi();
    const { sdk, actions } = await begin(api);
    sdk.createPaymentElement().mount(document.body.appendChild(document.createElement('div')));
    await screen.findByLabelText('Card number');
    expect(await actions.confirm({ redirect: 'if_required' })).toEqual({
      type: 'error',
      error: { message: 'Your card number is incomplete.', code: null },
    });
    expect(screen.getByLabelText('Card number')).toBeInvalid();
    expect(api.sent('/confirm')).toHaveLength(0);
  });

  it('sends the card of the Payment Element', async () => {
    const api = scriptApi({ '/confirm': [paid()] });
    const { sdk, actions } = await begin(api);
    sdk.createPaymentElement().mount(document.body.appendChild(document.createElement('div')));
    await userEvent.type(await screen.findByLabelText('Card number'), '4242424242424242');
    await userEvent.type(screen.getByLabelText('Expiration date'), '1234');
    await userEvent.type(screen.getByLabelText('Security code'), '123');
    await userEvent.type(screen.getByLabelText('ZIP code'), '94107');
    expect((await actions.confirm({ redirect: 'if_required' })).type).toBe('success');
    expect(api.sent('/confirm')[0]?.parameters).toMatchObject({
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': '4242424242424242',
      'payment_method_data[card][exp_month]': '12',
      'payment_method_data[card][exp_year]': '2034',
      'payment_method_data[card][cvc]': '123',
      'payment_method_data[billing_details][address][country]': 'US',
      'payment_method_data[billing_details][address][postal_code]': '94107',
    });
  });

  it('waits for approval and asks again', async () => {
    const approval = paymentPage({ submission_attempt: attempt({ state: 'requires_approval' }) });
    const api = scriptApi({ '/confirm': [approval], '/poll': [paid()] });
    const { actions } = await begin(api);
    const onRequiresApproval = vi.fn(async () => {});
    expect((await actions.confirm({ ...PAY, onRequiresApproval })).type).toBe('success');
    expect(onRequiresApproval).toHaveBeenCalledTimes(1);
  });

  it('leaves for a redirect method even with if_required', async () => {
    const redirect = paymentPage({
      submission_attempt: attempt({
        state: 'requires_action',
        next_action: { type: 'redirect_to_url', url: 'https://bank.example/' },
      }),
    });
    const { actions, navigate } = await begin(scriptApi({ '/confirm': [redirect] }));
    void actions.confirm(PAY);
    await waitFor(() => expect(navigate).toHaveBeenCalledWith('https://bank.example/'));
  });

  it('lets a buyer who comes back to the page that was left confirm again', async () => {
    const { actions, navigate } = await begin(scriptApi({ '/confirm': [paid()] }));
    void actions.confirm({ paymentMethod: 'pm_1' });
    await waitFor(() => expect(navigate).toHaveBeenCalled());
    const show = (persisted: boolean) =>
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    const busy = { type: 'error', error: { message: expect.stringMatching(/in progress/) } };
    show(false);
    expect(await actions.confirm(PAY)).toMatchObject(busy);
    show(true);
    expect(await actions.confirm(PAY)).not.toMatchObject(busy);
  });
});

describe('3-D Secure', () => {
  async function authenticate(
    answer: (user: typeof userEvent) => Promise<unknown>,
    outcome: PaymentPage,
  ) {
    const api = scriptApi({ '/confirm': [threeDSecure()], '/authenticate': [outcome] });
    const { actions } = await begin(api);
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    const confirming = actions.confirm(PAY);
    const dialog = await screen.findByRole('dialog', { name: '3D Secure 2 Test Page' });
    expect(dialog).toHaveAccessibleDescription(/\$12\.50/);
    expect(screen.getByRole('button', { name: 'Complete' })).toHaveFocus();
    await answer(userEvent);
    const result = await confirming;
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveFocus();
    return { result, sent: api.sent('/authenticate')[0]?.parameters.outcome };
  }

  it('succeeds by the button Complete', async () => {
    const { result, sent } = await authenticate(
      (user) => user.click(screen.getByRole('button', { name: 'Complete' })),
      paid(),
    );
    expect([result.type, sent]).toEqual(['success', 'succeeded']);
  });

  it('fails by the button Fail', async () => {
    const { result, sent } = await authenticate(
      (user) => user.click(screen.getByRole('button', { name: 'Fail' })),
      declined(),
    );
    expect([result.type, sent]).toEqual(['error', 'failed']);
  });

  it('fails by Escape', async () => {
    const { sent } = await authenticate((user) => user.keyboard('{Escape}'), declined());
    expect(sent).toBe('failed');
  });

  it('keeps the focus within', async () => {
    await authenticate(async (user) => {
      const [fail, complete] = ['Fail', 'Complete'].map((name) =>
        screen.getByRole('button', { name }),
      );
      await user.tab();
      expect(fail).toHaveFocus();
      await user.tab();
      expect(complete).toHaveFocus();
      await user.tab({ shift: true });
      expect(fail).toHaveFocus();
      await user.tab({ shift: true });
      expect(complete).toHaveFocus();
      await user.keyboard('{Enter}');
    }, paid());
  });
});

describe('a broken connection during confirm', () => {
  async function confirmOver(answers: Parameters<typeof scriptApi>[0]) {
    const api = scriptApi(answers);
    const { actions } = await begin(api);
    vi.useFakeTimers();
    const confirming = actions.confirm(PAY);
    await vi.advanceTimersByTimeAsync(60_000);
    return { result: await confirming, api };
  }

  it('never reports a payment that went through as failed', async () => {
    const { result } = await confirmOver({
      '/confirm': ['lost'],
      '/poll': ['lost', 'lost', paid()],
    });
    expect(result.type).toBe('success');
  });

  it('reports a decline that got lost', async () => {
    const { result } = await confirmOver({ '/confirm': ['lost'], '/poll': [declined()] });
    expect(result).toMatchObject({ type: 'error', error: { code: 'paymentFailed' } });
  });

  it('waits for an answer that is still on its way', async () => {
    const { result } = await confirmOver({
      '/confirm': ['lost'],
      '/poll': [paymentPage(), paid()],
    });
    expect(result.type).toBe('success');
  });

  it('is an error once it is clear that nothing arrived', async () => {
    const { result, api } = await confirmOver({ '/confirm': ['lost'] });
    expect(result).toMatchObject({
      type: 'error',
      error: { code: null, message: /could not reach/ },
    });
    expect(api.sent('/confirm')).toHaveLength(1);
  });

  it('does not claim to know when nothing can be found out', async () => {
    const lost = Array.from({ length: 9 }, () => 'lost' as const);
    const { result } = await confirmOver({ '/confirm': ['lost'], '/poll': lost });
    expect(result).toMatchObject({ type: 'error', error: { message: /could not find out/ } });
  });

  it('treats a fault of the server like a lost answer', async () => {
    const fault = { status: 500, error: { message: 'Internal error' } };
    const { result } = await confirmOver({ '/confirm': [fault], '/poll': [paid()] });
    expect(result.type).toBe('success');
  });

  it('finds a payment that an earlier attempt made', async () => {
    const over = {
      status: 400,
      error: { code: 'checkout_not_active_session', message: 'Not active.' },
    };
    const { result } = await confirmOver({ '/confirm': [over], '/poll': [paid()] });
    expect(result.type).toBe('success');
  });

  it('shows the new total when the one that the buyer saw is out of date', async () => {
    const mismatch = {
      status: 400,
      error: { code: 'checkout_amount_mismatch', message: 'The total changed.' },
    };
    const dearer = paymentPage({ total: { ...paymentPage().total, total: 2000 } });
    const api = scriptApi({ '/confirm': [mismatch], '/poll': [dearer] });
    const { actions } = await begin(api);
    expect(await actions.confirm(PAY)).toMatchObject({
      error: { message: 'The total changed.', code: null },
    });
    expect(actions.getSession().total.total.amount).toBe('$20.00');
  });
});

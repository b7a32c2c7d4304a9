import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import type { StripePaymentElementChangeEvent } from '@stripe/stripe-js';
import type Stripe from 'stripe';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { leaveInMemory } from '../../../src/testing/stripe-js/leave-in-memory.js';
import { createMugSession, createWorld, openCheckout } from './support/world.js';

// Typing in jsdom is slow on a busy machine, and no test here is about time.
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => document.body.replaceChildren());

type CreateParams = Partial<Stripe.Checkout.SessionCreateParams>;

async function begin(params: CreateParams | ((server: Stripe) => Promise<CreateParams>)) {
  const navigate = vi.fn();
  const world = createWorld({ navigate });
  const overrides = typeof params === 'function' ? await params(world.server) : params;
  const session = await createMugSession(world.server, overrides);
  const opened = await openCheckout(world, session.client_secret);
  const element = opened.sdk.createPaymentElement();
  const changes: StripePaymentElementChangeEvent[] = [];
  element.on('change', (event) => changes.push(event));
  element.mount(document.body.appendChild(document.createElement('div')));
  await waitFor(() => expect(document.querySelector('.p-Panel')).not.toBeNull());
  return { ...world, ...opened, session, element, changes, navigate };
}

/** The amount of a mug in another currency. */
const mugIn = (currency: string): CreateParams => ({
  line_items: [
    { price_data: { currency, unit_amount: 1250, product_data: { name: 'Mug' } }, quantity: 1 },
  ],
});

/** A customer who has a saved card that may be shown. */
const returning = (params: CreateParams) => async (server: Stripe) => {
  const { id: customer } = await server.customers.create({ email: 'ada@example.com' });
  const { id } = await server.paymentMethods.attach('pm_card_visa', { customer });
  await server.paymentMethods.update(id, { allow_redisplay: 'always' });
  return { customer, customer_email: undefined, ...params };
};

describe('bank debits', () => {
  it('ask for the account, and leave the session complete and unpaid', async () => {
    const { actions, changes, simulator, session, server } = await begin({
      allowed_payment_method_types: ['us_bank_account'],
    });
    expect(screen.getByText(/authorize Checkstand to debit your account/)).toBeVisible();
    await userEvent.type(screen.getByLabelText('Full name'), 'Ada Lovelace');
    await userEvent.type(screen.getByLabelText('Routing number'), '110000000');
    expect(actions.getSession().canConfirm).toBe(false);
    await userEvent.type(screen.getByLabelText('Account number'), '000111111113');
    expect(changes.at(-1)).toMatchObject({ complete: true, value: { type: 'us_bank_account' } });
    expect(actions.getSession().canConfirm).toBe(true);
    expect(await actions.confirm({ redirect: 'if_required' })).toMatchObject({
      type: 'success',
      session: { status: { type: 'complete', paymentStatus: 'unpaid' } },
    });
    simulator.controls.advanceTime(4 * 24 * 3600);
    const { payment_intent } = await server.checkout.sessions.retrieve(session.id, {
      expand: ['payment_intent.latest_charge'],
    });
    expect(payment_intent).toMatchObject({
      latest_charge: {
        failure_code: 'account_closed',
        billing_details: { name: 'Ada Lovelace' },
      },
    });
  });

  it.each([
    ['DE89', 'Your IBAN is incomplete.'],
    ['DE88370400440532013000', 'Your IBAN is invalid.'],
  ])('check an IBAN: %s', async (iban, message) => {
    const { actions } = await begin({
      ...mugIn('eur'),
      allowed_payment_method_types: ['sepa_debit'],
    });
    await userEvent.type(screen.getByLabelText('Full name'), 'Ada Lovelace');
    await userEvent.type(screen.getByLabelText('IBAN'), iban);
    expect(await actions.validateElements()).toMatchObject({
      type: 'error',
      error: { validation_errors: [{ message, element: 'payment' }] },
    });
    expect(screen.getByLabelText('IBAN')).toHaveAccessibleDescription(message);
  });
});

describe('redirect methods', () => {
  it('send the buyer to another page; a failure there is shown on the way back', async () => {
    const { actions, navigate, simulator, session, sdk } = await begin({
      ...mugIn('eur'),
      allowed_payment_method_types: ['ideal'],
    });
    void actions.confirm();
    await waitFor(() => expect(navigate).toHaveBeenCalledTimes(1));
    const [url] = navigate.mock.calls[0] ?? [];
    const answer = await simulator.fetch(url, { method: 'POST', body: 'outcome=failed' });
    expect(answer.headers.get('location')).toBe(
      `https://shop.example/return?id=${session.id}&redirect_status=failed`,
    );
    expect(sdk.getPaymentElement()).not.toBeNull();
    const back = await openCheckout({ simulator, server: {} as Stripe }, session.client_secret);
    expect(back.actions.getSession()).toMatchObject({
      status: { type: 'open' },
      lastPaymentError: { message: expect.stringContaining('unable to authenticate') },
    });
  });

  it('are asked about in a dialog when the simulator lives in the page', async () => {
    const { actions, navigate, simulator } = await begin({
      allowed_payment_method_types: ['paypal'],
    });
    void actions.confirm();
    await waitFor(() => expect(navigate).toHaveBeenCalled());
    const assign = vi.fn();
    const leave = leaveInMemory(simulator.fetch, assign);
    leave(String(navigate.mock.calls[0]?.[0]));
    await userEvent.click(await screen.findByRole('button', { name: 'Authorize test payment' }));
    await waitFor(() =>
      expect(assign).toHaveBeenCalledWith(expect.stringContaining('redirect_status=succeeded')),
    );
    expect(simulator.controls.payments()).toHaveLength(1);
    leave('https://shop.example/elsewhere');
    expect(assign).toHaveBeenLastCalledWith('https://shop.example/elsewhere');
  });
});

describe('saved cards', () => {
  it('are listed, paid with, and removed where the merchant allows it', async () => {
    const { element, sdk, actions } = await begin(
      returning({ saved_payment_method_options: { payment_method_remove: 'enabled' } }),
    );
    expect(actions.getSession().savedPaymentMethods).toMatchObject([
      { type: 'card', card: { brand: 'visa', last4: '4242' } },
    ]);
    const removed = vi.fn();
    element.on('savedpaymentmethodremove', removed);
    const list = screen.getByRole('group', { name: 'Saved payment methods' });
    await userEvent.click(within(list).getByRole('button', { name: /Remove Visa/ }));
    await waitFor(() =>
      expect(removed).toHaveBeenCalledWith({
        elementType: 'payment',
        success: true,
        payment_method: expect.objectContaining({ type: 'card' }),
      }),
    );
    expect(actions.getSession().savedPaymentMethods).toEqual([]);
    expect(screen.queryByRole('group', { name: 'Saved payment methods' })).toBeNull();
    expect(screen.getByLabelText('Card number')).toBeVisible();
    expect(sdk.getPaymentElement()).toBe(element);
  });

  it('pays with the one that is chosen', async () => {
    const { actions, simulator } = await begin(returning({}));
    const { savedPaymentMethods } = actions.getSession();
    expect(await actions.confirm({ redirect: 'if_required' })).toMatchObject({ type: 'success' });
    expect(simulator.controls.payments()).toMatchObject([
      { paymentMethod: { id: savedPaymentMethods?.[0]?.id } },
    ]);
  });

  it('keeps a new card when the buyer ticks the box, which only an allowing session shows', async () => {
    const { actions, changes, server, session } = await begin(
      returning({ saved_payment_method_options: { payment_method_save: 'enabled' } }),
    );
    await userEvent.click(screen.getByLabelText('New payment method'));
    await userEvent.click(screen.getByLabelText(/Save payment details/));
    expect(changes.at(-1)?.value).toMatchObject({ type: 'card', savePaymentMethod: true });
    await userEvent.type(screen.getByLabelText('Card number'), '5555555555554444');
    await userEvent.type(screen.getByLabelText('Expiration date'), '1234');
    await userEvent.type(screen.getByLabelText('Security code'), '123');
    await userEvent.type(screen.getByLabelText('ZIP code'), '94107');
    expect(await actions.confirm({ redirect: 'if_required' })).toMatchObject({ type: 'success' });
    const { data } = await server.customers.listPaymentMethods(String(session.customer));
    expect(data.map(({ card, allow_redisplay }) => [card?.brand, allow_redisplay])).toEqual([
      ['mastercard', 'always'],
      ['visa', 'always'],
    ]);
  });

  it('are neither shown nor kept when the page does not want it', async () => {
    const world = createWorld({ navigate: vi.fn() });
    const params = await returning({
      saved_payment_method_options: { payment_method_save: 'enabled' },
    })(world.server);
    const session = await createMugSession(world.server, params);
    const sdk = world.simulator.stripe.initCheckoutElementsSdk({
      clientSecret: session.client_secret,
      elementsOptions: { savedPaymentMethod: { enableSave: 'never', enableRedisplay: 'never' } },
    });
    sdk.createPaymentElement().mount(document.body.appendChild(document.createElement('div')));
    expect(await screen.findByLabelText('Card number')).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Saved payment methods' })).toBeNull();
    expect(screen.getByText(/Save payment details/)).not.toBeVisible();
  });
});

describe('approval', () => {
  it('is awaited in onRequiresApproval, after which the bank may still ask', async () => {
    const { actions, simulator, session } = await begin({});
    simulator.controls.requireApproval(session.id);
    const confirming = actions.confirm({
      redirect: 'if_required',
      paymentMethod: 'pm_card_threeDSecure2Required',
      onRequiresApproval: async () => simulator.controls.approvePayment(session.id),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Complete' }));
    expect(await confirming).toMatchObject({ type: 'success' });
  });

  it('fails the confirmation when nobody gives it', async () => {
    const { actions, simulator, session } = await begin({});
    simulator.controls.requireApproval(session.id);
    expect(
      await actions.confirm({ redirect: 'if_required', paymentMethod: 'pm_card_visa' }),
    ).toMatchObject({ type: 'error', error: { message: expect.stringContaining('approval') } });
    expect(simulator.controls.payments()).toEqual([]);
  });
});

describe('setup mode', () => {
  it('keeps a card and charges nothing', async () => {
    const { actions, simulator } = await begin({
      mode: 'setup',
      line_items: undefined,
      currency: 'usd',
    });
    expect(actions.getSession()).toMatchObject({
      currency: 'usd',
      lineItems: [],
      total: { total: { minorUnitsAmount: 0 } },
    });
    expect(screen.getByText(/charge your card for future payments/)).toBeVisible();
    expect(
      await actions.confirm({ redirect: 'if_required', paymentMethod: 'pm_card_visa' }),
    ).toMatchObject({
      type: 'success',
      session: { status: { type: 'complete', paymentStatus: 'no_payment_required' } },
    });
    expect(simulator.controls.payments()).toEqual([]);
  });
});

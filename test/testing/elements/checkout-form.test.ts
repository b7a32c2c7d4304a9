import type { StripeCheckoutFormConfirmEvent } from '@stripe/stripe-js';
import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../support/expect-accessible.js';
import type { Train } from '../../../src/testing/trains.js';
import type { PaymentPage } from '../../../src/testing/wire.js';
import {
  loadedActions,
  scriptApi,
  scriptedStripe,
  SECRET,
} from '../stripe-js/support/scripted-api.js';
import { createMugSession, createWorld } from '../stripe-js/support/world.js';
import { enter } from './support/enter.js';
import { collecting } from './support/mount-element.js';

vi.setConfig({ testTimeout: 30_000 });

afterEach(() => document.body.replaceChildren());

const RATES = [
  { id: 'shr_1', currency: 'usd', display_name: 'Post', amount: 0, delivery_estimate: null },
  { id: 'shr_2', currency: 'usd', display_name: 'Courier', amount: 900, delivery_estimate: null },
];

const rich = (rest: Partial<PaymentPage> = {}) =>
  collecting(
    { email: true, phone_number: true, individual_name: 'required' },
    { ui_mode: 'form', shipping_options: RATES, ...rest },
  );

async function mountForm(
  page = rich(),
  answers: Parameters<typeof scriptApi>[0] = {},
  options: Parameters<ReturnType<typeof openForm>['sdk']['createForm']>[0] = {},
) {
  const { api, sdk } = openForm(page, answers);
  const form = sdk.createForm(options);
  form.mount(document.body.appendChild(document.createElement('div')));
  const loaded = await sdk.loadActions();
  if (loaded.type === 'error') throw new Error(loaded.error.message);
  await screen.findByRole('button', { name: /^Pay \$/ });
  return { api, sdk, form, actions: loaded.actions };
}

function openForm(page: PaymentPage, answers: Parameters<typeof scriptApi>[0]) {
  const api = scriptApi({ '/init': [page], ...answers });
  return { api, sdk: scriptedStripe(api).initCheckoutFormSdk({ clientSecret: SECRET }) };
}

function fill() {
  enter('Email', 'ada@example.com');
  enter('Full name', 'Ada Lovelace');
  enter('Phone number', '+44 20');
  enter('Card number', '4242424242424242');
  enter('Expiration date', '1234');
  enter('Security code', '123');
  enter('ZIP code', '94107');
}

describe('the Checkout Form', () => {
  it('asks for what the session collects, and tells what was given', async () => {
    const { api, form } = await mountForm();
    const changed = vi.fn();
    form.on('change', changed);
    fill();
    const value = await form.getValue();
    expect(value).toMatchObject({
      complete: true,
      empty: false,
      value: {
        customerDetails: { email: 'ada@example.com', name: 'Ada Lovelace', phone: '+44 20' },
        payment: { type: 'card', collapsed: false },
      },
      status: { payment: { complete: true, empty: false } },
    });
    expect(changed.mock.calls.at(-1)?.[0]).toEqual({ elementType: 'checkoutForm', ...value });
    await waitFor(() => expect(api.sent('')).toHaveLength(3));
    expect(api.sent('').map(({ parameters: { client_secret: _, ...sent } }) => sent)).toEqual([
      { customer_email: 'ada@example.com' },
      { individual_name: 'Ada Lovelace' },
      { phone_number: '+44 20' },
    ]);
  });

  it('sends the choice of shipping and a promotion code', async () => {
    const page = rich({ allow_promotion_codes: true });
    const { api } = await mountForm(page, { '': [page, page] });
    await userEvent.click(screen.getByLabelText(/Courier/));
    await userEvent.type(screen.getByLabelText('Promotion code'), 'TEN{Enter}');
    await waitFor(() => expect(api.sent('')).toHaveLength(2));
    expect(api.sent('').map(({ parameters }) => parameters)).toMatchObject([
      { shipping_rate: 'shr_2' },
      { promotion_code: 'TEN' },
    ]);
  });

  it('shows what is missing in place of paying, under one name', async () => {
    const { form, actions } = await mountForm();
    const confirmed = vi.fn();
    form.on('confirm', confirmed);
    await userEvent.click(screen.getByRole('button', { name: 'Pay $12.50' }));
    expect(confirmed).not.toHaveBeenCalled();
    expect(screen.getByText('Your card number is incomplete.')).toBeVisible();
    const result = await actions.validateElements();
    const elements = result.type === 'error' ? result.error.validation_errors : [];
    expect(new Set(elements.map(({ element }) => element))).toEqual(new Set(['checkoutForm']));
  });

  it('fires confirm, with which the page pays', async () => {
    const complete = rich({ status: 'complete', payment_status: 'paid' });
    const { api, form, actions } = await mountForm(rich(), { '/confirm': [complete] });
    const confirmed = new Promise<StripeCheckoutFormConfirmEvent>((resolve) => {
      form.on('confirm', resolve);
    });
    fill();
    await userEvent.click(screen.getByRole('button', { name: 'Pay $12.50' }));
    const event = await confirmed;
    expect(event).toMatchObject({ source: 'checkout-form-pay-button', paymentMethodType: 'card' });
    void actions.getSession().total.total.amount;
    const result = await actions.confirm({ redirect: 'if_required', formConfirmEvent: event });
    expect(result.type).toBe('success');
    expect(api.sent('/confirm')[0]?.parameters).toMatchObject({
      'payment_method_data[card][number]': '4242424242424242',
    });
  });

  it('pays with a wallet of its own', async () => {
    const complete = rich({ status: 'complete', payment_status: 'paid' });
    const { api, form, actions } = await mountForm(rich(), { '/confirm': [complete] });
    const confirmed = new Promise<StripeCheckoutFormConfirmEvent>((resolve) => {
      form.on('confirm', resolve);
    });
    await userEvent.click(screen.getByRole('button', { name: 'Link (simulated)' }));
    const buttons = screen.getAllByRole('button', { name: 'Pay $12.50' });
    await userEvent.click(
      buttons.find((button) => button.closest('[role=dialog]')) ?? document.body,
    );
    const event = await confirmed;
    expect(event.source).toBe('checkout-form-ece');
    void actions.getSession().total.total.amount;
    await actions.confirm({ redirect: 'if_required', formConfirmEvent: event });
    expect(api.sent('/confirm')[0]?.parameters.email).toBe('jenny.rosen@example.com');
  });

  it('leaves out what its options turn off, and has one view', async () => {
    const { form } = await mountForm(
      rich({ allow_promotion_codes: true }),
      {},
      {
        expressCheckout: { paymentMethods: { googlePay: 'never', link: 'never' } },
        features: { promotionCodeCollection: 'never' },
      },
    );
    expect(screen.queryByRole('button', { name: /simulated/ })).toBeNull();
    expect(screen.queryByLabelText('Promotion code')).toBeNull();
    await expect(form.setView(0)).resolves.toBeUndefined();
    await expect(form.setView(1)).rejects.toThrow(/no view 1/);
  });

  it('goes away and comes back whole', async () => {
    const { sdk, form } = await mountForm();
    form.unmount();
    expect(screen.queryByLabelText('Card number')).toBeNull();
    form.mount(document.body);
    expect(screen.getByLabelText('Card number')).toBeVisible();
    form.destroy();
    expect(sdk.getForm()).toBeNull();
  });
});

describe('a session with a form', () => {
  it('is paid through the simulator', async () => {
    const { simulator, server } = createWorld();
    const session = await createMugSession(server, {
      ui_mode: 'form',
      customer_email: undefined,
      phone_number_collection: { enabled: true },
    });
    const sdk = simulator.stripe.initCheckoutFormSdk({ clientSecret: session.client_secret });
    const form = sdk.createForm();
    form.mount(document.body);
    const loaded = await sdk.loadActions();
    if (loaded.type === 'error') throw new Error(loaded.error.message);
    const { actions } = loaded;
    const pay = await screen.findByRole('button', { name: 'Pay $12.50' });
    enter('Email', 'ada@example.com');
    enter('Phone number', '+44 20');
    enter('Card number', '4242424242424242');
    enter('Expiration date', '1234');
    enter('Security code', '123');
    enter('ZIP code', '94107');
    const paid = new Promise<string>((resolve) => {
      form.on('confirm', async (event) => {
        void actions.getSession().total.total.amount;
        const result = await actions.confirm({ redirect: 'if_required', formConfirmEvent: event });
        resolve(result.type);
      });
    });
    await userEvent.click(pay);
    expect(await paid).toBe('success');
    expect(await server.checkout.sessions.retrieve(session.id)).toMatchObject({
      status: 'complete',
      customer_details: { email: 'ada@example.com', phone: '+44 20' },
    });
  });

  it('has nothing that axe can find fault with, nor has a wallet’s sheet', async () => {
    await mountForm(rich({ allow_promotion_codes: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Link (simulated)' }));
    await expectAccessible(document.body);
  });
});

describe("clover's Payment Form", () => {
  it('stands among the other Elements, with the events of that name', async () => {
    const train: Train = 'clover';
    const complete = collecting({}, { status: 'complete', payment_status: 'paid' });
    const api = scriptApi({ '/init': [collecting({})], '/confirm': [complete] });
    const stripe = scriptedStripe(api, { train });
    const sdk = stripe.initCheckoutElementsSdk({ clientSecret: SECRET }) as unknown as {
      createPaymentFormElement: () => {
        mount: (container: HTMLElement) => void;
        on: (type: string, handler: (event: { source: string }) => void) => void;
        getValue: () => Promise<object>;
      };
    };
    const form = sdk.createPaymentFormElement();
    form.mount(document.body);
    const actions = await loadedActions(sdk as unknown as Parameters<typeof loadedActions>[0]);
    await screen.findByRole('button', { name: 'Pay $12.50' });
    const confirmed = new Promise<{ source: string }>((resolve) => {
      form.on('confirm', resolve);
    });
    enter('Email', 'ada@example.com');
    await userEvent.click(screen.getByText('Test cards'));
    await userEvent.click(screen.getByRole('button', { name: /4242/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Pay $12.50' }));
    const event = await confirmed;
    expect(event.source).toBe('payment-form-pay-button');
    const value = await form.getValue();
    expect(value).toMatchObject({ elementType: 'paymentForm', complete: true });
    expect(value).not.toHaveProperty('status');
    void actions.getSession().total.total.amount;
    const options = { redirect: 'if_required', paymentFormConfirmEvent: event } as const;
    expect(await actions.confirm(options)).toMatchObject({ type: 'success' });
  });
});

import { loadStripe as loadEndive } from '../../../node_modules/@stripe/stripe-js/dist/pure.mjs';
import { findByLabelText, fireEvent, getByLabelText, screen, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStripeConstructor } from '../../../src/testing/index.js';
import type { Train } from '../../../src/testing/trains.js';
import { loadStripe as loadClover } from '../../matrix/clover/node_modules/@stripe/stripe-js/dist/pure.mjs';
import { loadStripe as loadDahlia } from '../../matrix/dahlia/node_modules/@stripe/stripe-js/dist/pure.mjs';
import { createMugSession, createWorld } from './support/world.js';

/** What the page uses of Stripe.js, whichever major loaded it. */
interface QuickstartStripe {
  initCheckout: (options: { clientSecret: Promise<string> }) => QuickstartCheckout;
  initCheckoutElementsSdk: QuickstartStripe['initCheckout'];
}

interface QuickstartCheckout {
  on: (event: 'change', handler: (session: QuickstartSession) => void) => void;
  loadActions: () => Promise<
    { type: 'success'; actions: QuickstartActions } | { type: 'error'; error: { message: string } }
  >;
  createPaymentElement: () => { mount: (selector: string) => void };
  createBillingAddressElement: QuickstartCheckout['createPaymentElement'];
}

interface QuickstartSession {
  total: { total: { amount: string } };
}

interface QuickstartActions {
  getSession: () => QuickstartSession;
  updateEmail: (email: string) => Promise<{ type: string; error?: { message: string } }>;
  confirm: () => Promise<{ error?: { message: string } }>;
}

const LOADERS: Array<[Train, (key: string) => Promise<unknown>]> = [
  ['clover', loadClover],
  ['dahlia', loadDahlia],
  ['endive', loadEndive],
];

const MARKUP = `<form id="payment-form">
  <label>Email <input id="email"></label><p id="email-errors"></p>
  <div id="billing-address-element"></div><div id="payment-element"></div>
  <button id="submit">Pay</button><p id="payment-message"></p></form>`;

const node = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

/** A page without a framework, as Stripe's own guides write it. */
async function startPage(train: Train, stripe: QuickstartStripe, clientSecret: Promise<string>) {
  const start = train === 'clover' ? stripe.initCheckout : stripe.initCheckoutElementsSdk;
  const checkout = start({ clientSecret });
  checkout.on('change', (session) => {
    node('#submit').textContent = `Pay ${session.total.total.amount} now`;
  });
  const loaded = await checkout.loadActions();
  if (loaded.type === 'error') throw new Error(loaded.error.message);
  const { actions } = loaded;
  node('#submit').textContent = `Pay ${actions.getSession().total.total.amount} now`;
  node('#email').addEventListener('blur', async ({ target }) => {
    const result = await actions.updateEmail((target as HTMLInputElement).value);
    node('#email-errors').textContent =
      result.type === 'error' ? (result.error?.message ?? '') : '';
  });
  checkout.createPaymentElement().mount('#payment-element');
  checkout.createBillingAddressElement().mount('#billing-address-element');
  node('#payment-form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const { error } = await actions.confirm();
    node('#payment-message').textContent = error?.message ?? '';
  });
}

function enter(within: HTMLElement, label: string, value: string) {
  const field = getByLabelText(within, label);
  fireEvent.input(field, { target: { value } });
  fireEvent.change(field);
}

function leaveEmail(email: string) {
  fireEvent.change(node('#email'), { target: { value: email } });
  fireEvent.blur(node('#email'));
}

afterEach(() => {
  document.body.replaceChildren();
  delete window.Stripe;
  vi.restoreAllMocks();
});

describe.each(LOADERS)('a page without a framework, with the loader of %s', (train, loadStripe) => {
  it('takes an e-mail, an address and a card, and leaves for the return page', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { simulator, server } = createWorld({ train });
    const navigate = vi.fn();
    window.Stripe = createStripeConstructor({ train, fetch: simulator.fetch, navigate });
    const stripe = (await loadStripe('pk_test_sim')) as QuickstartStripe;
    const session = await createMugSession(server, {
      customer_email: undefined,
      billing_address_collection: 'required',
    });
    document.body.innerHTML = MARKUP;
    await startPage(train, stripe, Promise.resolve(session.client_secret));
    const pay = await screen.findByRole('button', { name: 'Pay $12.50 now' });

    leaveEmail('ada@');
    expect(await screen.findByText('Your email is incomplete.')).toBeVisible();
    leaveEmail('ada@example.com');
    await waitFor(() => expect(node('#email-errors')).toBeEmptyDOMElement());

    fireEvent.click(pay);
    await waitFor(() => expect(node('#payment-message')).toHaveTextContent('incomplete'));
    const card = node('#payment-element');
    enter(card, 'Card number', '4242424242424242');
    enter(card, 'Expiration date', '1234');
    enter(card, 'Security code', '123');
    const address = node('#billing-address-element');
    await findByLabelText(address, 'Full name');
    enter(address, 'Full name', 'Ada Lovelace');
    enter(address, 'Address line 1', '354 Oyster Point Blvd');
    enter(address, 'City', 'South San Francisco');
    enter(address, 'ZIP code', '94080');
    enter(address, 'State', 'CA');
    fireEvent.click(pay);
    await waitFor(() =>
      expect(navigate).toHaveBeenCalledWith(`https://shop.example/return?id=${session.id}`),
    );
    expect(simulator.controls.payments(session.id)).toMatchObject([{ amount: 1250 }]);
    expect(warn).not.toHaveBeenCalled();
  });
});

import type { StripePaymentElementChangeEvent } from '@stripe/stripe-js';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { paymentPage } from '../stripe-js/support/payment-page.js';
import {
  loadedActions,
  scriptApi,
  scriptedStripe,
  SECRET,
} from '../stripe-js/support/scripted-api.js';
import type { PaymentPage } from '../../../src/testing/wire.js';

// Typing in jsdom is slow on a busy machine, and no test here is about time.
vi.setConfig({ testTimeout: 30_000 });

const NOW = new Date(2026, 10, 21).getTime();

afterEach(() => document.body.replaceChildren());

async function mountPayment(page: PaymentPage = paymentPage()) {
  const api = scriptApi({ '/init': [page] });
  const sdk = scriptedStripe(api, { now: () => NOW }).initCheckoutElementsSdk({
    clientSecret: SECRET,
  });
  const container = document.body.appendChild(document.createElement('div'));
  const element = sdk.createPaymentElement();
  const changes: StripePaymentElementChangeEvent[] = [];
  element.on('change', (event) => changes.push(event));
  element.mount(container);
  const actions = await loadedActions(sdk);
  await waitFor(() => expect(container.querySelector('input, .p-Text')).not.toBeNull());
  return { api, sdk, element, container, changes, actions, user: userEvent.setup() };
}

const number = () => screen.getByLabelText<HTMLInputElement>('Card number');
const expiration = () => screen.getByLabelText<HTMLInputElement>('Expiration date');
const securityCode = () => screen.getByLabelText<HTMLInputElement>('Security code');
const zip = () => screen.getByLabelText<HTMLInputElement>('ZIP code');
const country = () => screen.getByLabelText<HTMLSelectElement>('Country or region');

describe('typing a card', () => {
  it('writes groups, the slash, and tells when it is complete', async () => {
    const { user, changes, actions, container } = await mountPayment();
    expect(actions.getSession().canConfirm).toBe(false);
    await user.type(number(), '4242424242424242');
    await user.type(expiration(), '1230');
    await user.type(securityCode(), '123');
    expect(changes.at(-1)).toEqual({
      elementType: 'payment',
      empty: false,
      complete: false,
      collapsed: false,
      value: { type: 'card' },
    });
    await user.type(zip(), '94107');
    expect([number().value, expiration().value]).toEqual(['4242 4242 4242 4242', '12 / 30']);
    expect(changes.at(-1)?.complete).toBe(true);
    expect(actions.getSession().canConfirm).toBe(true);
    expect(container).toHaveClass('StripeElement', 'StripeElement--complete');
  });

  it('tells the session when the buyer takes a digit back', async () => {
    const { user, actions, sdk } = await mountPayment();
    await user.type(number(), '4242424242424242');
    await user.type(expiration(), '1230');
    await user.type(securityCode(), '123');
    await user.type(zip(), '94107');
    const told = vi.fn();
    sdk.on('change', ({ canConfirm }) => told(canConfirm));
    await user.type(securityCode(), '{Backspace}');
    expect(told.mock.calls).toEqual([[false]]);
    expect(actions.getSession().canConfirm).toBe(false);
  });

  it('keeps the caret beside the digit that was typed in the middle', async () => {
    const { user } = await mountPayment();
    await user.type(number(), '42424242');
    number().setSelectionRange(2, 2);
    await user.type(number(), '9', { initialSelectionStart: 2, initialSelectionEnd: 2 });
    expect(number().value).toBe('4294 2424 2');
    expect(number().selectionStart).toBe(3);
  });

  it('deletes the digit beside a space', async () => {
    const { user } = await mountPayment();
    await user.type(number(), '42424');
    expect(number().value).toBe('4242 4');
    await user.type(number(), '{Backspace}', { initialSelectionStart: 5, initialSelectionEnd: 5 });
    expect(number().value).toBe('4244');
    expect(number().selectionStart).toBe(3);
  });

  it('lets a buyer delete the whole expiration date', async () => {
    const { user } = await mountPayment();
    await user.type(expiration(), '1230');
    await user.type(expiration(), '{Backspace}{Backspace}{Backspace}{Backspace}');
    expect(expiration().value).toBe('');
  });

  it('takes a pasted number and four digits of an American Express code', async () => {
    const { user } = await mountPayment();
    await user.click(number());
    await user.paste('3782-822463-10005');
    expect(number().value).toBe('3782 822463 10005');
    await user.type(securityCode(), '12345');
    expect(securityCode().value).toBe('1234');
  });

  it('asks for a ZIP code in the United States only', async () => {
    const { user } = await mountPayment();
    expect(zip()).toBeVisible();
    await user.selectOptions(country(), 'DE');
    expect(screen.getByText('ZIP code')).not.toBeVisible();
    await user.selectOptions(country(), 'US');
    expect(zip()).toBeVisible();
  });

  it('leaves the address out when the page asks for it elsewhere', async () => {
    const { sdk } = await mountPayment();
    const billing = sdk.createBillingAddressElement();
    expect(country()).not.toBeVisible();
    billing.destroy();
    expect(country()).toBeVisible();
  });

  it('tells browsers what to fill in', async () => {
    await mountPayment();
    const told = [number(), expiration(), securityCode()].map(({ autocomplete, inputMode }) => [
      autocomplete,
      inputMode,
    ]);
    expect(told).toEqual([
      ['cc-number', 'numeric'],
      ['cc-exp', 'numeric'],
      ['cc-csc', 'numeric'],
    ]);
  });

  it('never lets the page hear what is typed', async () => {
    const { user, container } = await mountPayment();
    const overheard = vi.fn();
    container.addEventListener('input', overheard);
    container.addEventListener('change', overheard);
    await user.type(number(), '42');
    await user.selectOptions(country(), 'DE');
    expect(overheard).not.toHaveBeenCalled();
  });
});

describe('messages', () => {
  it('come when a field is left, tied to it, and go when it is corrected', async () => {
    const { user } = await mountPayment();
    await user.type(expiration(), '12');
    await user.tab();
    expect(expiration()).toBeInvalid();
    expect(expiration()).toHaveAccessibleDescription("Your card's expiration date is incomplete.");
    await user.type(expiration(), '30');
    expect(expiration()).toBeValid();
    expect(expiration()).not.toHaveAccessibleDescription();
  });

  it('come at once for a whole number that is wrong', async () => {
    const { user } = await mountPayment();
    await user.type(number(), '4242424242424241');
    expect(number()).toHaveAccessibleDescription('Your card number is invalid.');
  });

  it('do not come for a field that was only passed through', async () => {
    const { user } = await mountPayment();
    await user.click(number());
    await user.tab();
    expect(number()).toBeValid();
  });

  it('come for every field by validateElements', async () => {
    const { actions } = await mountPayment();
    const messages = [
      'Your card number is incomplete.',
      "Your card's expiration date is incomplete.",
      "Your card's security code is incomplete.",
      'Your ZIP code is incomplete.',
    ];
    expect(await actions.validateElements()).toEqual({
      type: 'error',
      error: {
        code: 'validation_error',
        message: messages[0],
        validation_errors: messages.map((message) => ({ message, element: 'payment' })),
      },
    });
    expect(
      [number(), expiration(), securityCode(), zip()].map((field) => field.ariaInvalid),
    ).toEqual(expect.arrayContaining(['true']));
    for (const field of [number(), expiration(), securityCode(), zip()])
      expect(field).toBeInvalid();
  });
});

describe('other ways to pay', () => {
  const saved = {
    id: 'pm_1',
    type: 'card' as const,
    card: { brand: 'visa', exp_month: 4, exp_year: 2030, last4: '4242' },
    billing_details: { email: null, name: null, phone: null, address: null },
  };

  it('offers saved cards first', async () => {
    const { user, changes, element } = await mountPayment(
      paymentPage({ saved_payment_methods: [saved] }),
    );
    const list = screen.getByRole('group', { name: 'Saved payment methods' });
    expect(within(list).getByLabelText(/Visa •••• 4242/)).toBeChecked();
    expect(number()).not.toBeVisible();
    await user.click(within(list).getByLabelText('New payment method'));
    expect(number()).toBeVisible();
    expect(changes.at(-1)).toMatchObject({ complete: false, value: { type: 'card' } });
    await user.click(within(list).getByLabelText(/4242/));
    expect(changes.at(-1)).toMatchObject({
      complete: true,
      value: { payment_method: { id: 'pm_1' } },
    });
    element.destroy();
  });

  it('shows tabs when there is a choice', async () => {
    const { user, changes } = await mountPayment(
      paymentPage({ payment_method_types: ['card', 'ideal', 'us_bank_account', 'link'] }),
    );
    const names = within(screen.getByRole('group', { name: 'Payment method' }))
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Card', 'iDEAL', 'US bank account']);
    await user.click(screen.getByRole('button', { name: 'iDEAL' }));
    expect(screen.getByText(/you will be redirected/)).toBeVisible();
    expect(changes.at(-1)).toMatchObject({ complete: true, value: { type: 'ideal' } });
    await user.click(screen.getByRole('button', { name: 'US bank account' }));
    expect(changes.at(-1)).toMatchObject({ complete: false, value: { type: 'us_bank_account' } });
  });

  it('asks for nothing when nothing is due', async () => {
    const { actions } = await mountPayment(
      paymentPage({ collection: { ...paymentPage().collection, payment_method: false } }),
    );
    expect(screen.getByText('No payment details are needed.')).toBeVisible();
    expect(screen.getByText('Card number')).not.toBeVisible();
    expect(actions.getSession().canConfirm).toBe(true);
  });

  it('fills in a test card', async () => {
    const { user, changes } = await mountPayment();
    await user.click(screen.getByText('Test cards'));
    await user.click(screen.getByRole('button', { name: /4000 0000 0000 0002/ }));
    expect(number().value).toBe('4000 0000 0000 0002');
    expect(changes.at(-1)?.complete).toBe(true);
  });
});

describe('the life of an element', () => {
  it('fires loaderstart, ready, focus, blur and escape', async () => {
    const sdk = scriptedStripe(scriptApi()).initCheckoutElementsSdk({ clientSecret: SECRET });
    const container = document.body.appendChild(document.createElement('div'));
    const element = sdk.createPaymentElement();
    element.mount(container);
    const events: unknown[] = [];
    const log = (name: string) => (event: object) => events.push([name, event]);
    element.on('loaderstart', log('loaderstart'));
    element.on('ready', log('ready'));
    element.on('focus', log('focus'));
    element.on('blur', log('blur'));
    element.on('escape', log('escape'));
    await waitFor(() => expect(events).toHaveLength(2));
    element.focus();
    expect(number()).toHaveFocus();
    await userEvent.tab();
    fireEvent.keyDown(expiration(), { key: 'Escape' });
    element.blur();
    expect(events).toEqual(
      ['loaderstart', 'ready', 'focus', 'escape', 'blur'].map((name) => [
        name,
        { elementType: 'payment' },
      ]),
    );
  });

  it('hears once() once, and not after off()', async () => {
    const { element } = await mountPayment();
    const once = vi.fn();
    const off = vi.fn();
    element.once('focus', once);
    element.on('focus', off);
    element.off('focus', off);
    element.focus();
    element.blur();
    element.focus();
    expect(once).toHaveBeenCalledTimes(1);
    expect(off).not.toHaveBeenCalled();
  });

  it('fires loaderror when the session does not load', async () => {
    const sdk = scriptedStripe(scriptApi()).initCheckoutElementsSdk({ clientSecret: 'nonsense' });
    const element = sdk.createPaymentElement();
    const failed = vi.fn();
    element.on('loaderror', failed);
    element.mount(document.body.appendChild(document.createElement('div')));
    await waitFor(() => expect(failed).toHaveBeenCalled());
    expect(failed.mock.calls[0]?.[0]).toMatchObject({
      elementType: 'payment',
      error: { message: /Invalid client secret/ },
    });
  });

  it('keeps what was typed from unmount to mount', async () => {
    const { element, user, container } = await mountPayment();
    await user.type(number(), '4242');
    element.unmount();
    expect(container).toBeEmptyDOMElement();
    expect(container).not.toHaveClass('StripeElement');
    element.mount(container);
    expect(number().value).toBe('4242');
  });

  it('is gone after destroy, and another may be created', async () => {
    const { element, sdk, container } = await mountPayment();
    expect(() => sdk.createPaymentElement()).toThrow(
      'Can only create one Element of type payment.',
    );
    expect(sdk.getPaymentElement()).toBe(element);
    element.destroy();
    expect(container).toBeEmptyDOMElement();
    expect(sdk.getPaymentElement()).toBeNull();
    expect(() => element.mount(container)).toThrow(/already been destroyed/);
    sdk.createPaymentElement().mount(container);
    await waitFor(() => expect(number()).toBeVisible());
  });

  it('refuses a selector that matches nothing', async () => {
    const { sdk, element } = await mountPayment();
    expect(() => element.mount('#nowhere')).toThrow(
      expect.objectContaining({
        name: 'IntegrationError',
        message: expect.stringContaining('#nowhere'),
      }),
    );
    expect(sdk.getPaymentElement()).toBe(element);
  });

  it('clears and disables its fields', async () => {
    const { element, user } = await mountPayment();
    await user.type(number(), '4242');
    element.update({ readOnly: true });
    expect(number()).toBeDisabled();
    element.update({ readOnly: false });
    element.clear();
    expect(number()).toHaveValue('');
  });

  it('takes the appearance of the checkout, also when it changes', async () => {
    const { sdk } = await mountPayment();
    const css = () =>
      [...document.querySelectorAll('style')].map((style) => style.textContent).join('\n');
    expect(css()).toContain('--colorPrimary: #0570de;');
    sdk.changeAppearance({
      theme: 'night',
      variables: { colorPrimary: '#ff00ff' },
      rules: {
        '.Input:focus, .Tab': { borderColor: 'red } body { color: red' },
        body: { color: 'red' },
      },
    });
    expect(css()).toContain('--colorPrimary: #ff00ff;');
    expect(css()).toContain('--colorBackground: #30313d;');
    expect(css()).toMatch(
      /\.simulated-element-\d+ \.Input:focus, \.simulated-element-\d+ \.Tab \{border-color: red {2}body {2}color: red;\}/,
    );
    expect(css()).not.toMatch(/^body/m);
  });
});

import type {
  StripeCheckoutElementsSdk,
  StripeExpressCheckoutElementConfirmEvent,
} from '@stripe/stripe-js';
import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../support/expect-accessible.js';
import type { PaymentPage } from '../../../src/testing/wire.js';
import { paymentPage } from '../stripe-js/support/payment-page.js';
import {
  loadedActions,
  scriptApi,
  scriptedStripe,
  SECRET,
} from '../stripe-js/support/scripted-api.js';
import { collecting, mountElement } from './support/mount-element.js';
import type { MountOptions } from './support/mount-element.js';
import { createMugSession, createWorld, openCheckout } from '../stripe-js/support/world.js';

// Typing in jsdom is slow on a busy machine, and no test here is about time.
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => document.body.replaceChildren());

const mount = <Element extends Mountable>(
  create: (sdk: StripeCheckoutElementsSdk) => Element,
  page?: PaymentPage,
  answers?: MountOptions['answers'],
) => mountElement(create, page, answers ? { answers } : {});

interface Mountable {
  mount: (container: HTMLElement) => void;
}

describe('the Address Element', () => {
  it('sends a whole address to the session, once', async () => {
    const { api, element } = await mount((sdk) => sdk.createShippingAddressElement());
    const changed = vi.fn();
    element.on('change', changed);
    await userEvent.type(screen.getByLabelText('Full name'), 'Ada Lovelace');
    await userEvent.type(screen.getByLabelText('Address line 1'), '354 Oyster Point Blvd');
    await userEvent.type(screen.getByLabelText('City'), 'South San Francisco');
    await userEvent.type(screen.getByLabelText('ZIP code'), '94080');
    expect(api.sent('')).toHaveLength(0);
    await userEvent.selectOptions(screen.getByLabelText('State'), 'California');
    await userEvent.tab();
    expect(api.sent('').map(({ parameters }) => parameters)).toEqual([
      {
        client_secret: SECRET,
        'shipping_address[name]': 'Ada Lovelace',
        'shipping_address[address][country]': 'US',
        'shipping_address[address][line1]': '354 Oyster Point Blvd',
        'shipping_address[address][line2]': '',
        'shipping_address[address][city]': 'South San Francisco',
        'shipping_address[address][postal_code]': '94080',
        'shipping_address[address][state]': 'CA',
      },
    ]);
    expect(changed).toHaveBeenLastCalledWith(
      expect.objectContaining({ elementType: 'address', elementMode: 'shipping', complete: true }),
    );
    expect(await element.getValue()).toMatchObject({
      complete: true,
      value: { name: 'Ada Lovelace', address: { state: 'CA', line2: null } },
    });
  });

  it('asks for what the country writes, in countries that the session allows', async () => {
    const page = collecting({ shipping_address: { allowed_countries: ['GB', 'HK', 'CA'] } });
    await mount((sdk) => sdk.createShippingAddressElement(), page);
    const country = screen.getByLabelText<HTMLSelectElement>('Country or region');
    expect([...country.options].map(({ text }) => text)).toEqual([
      'Canada',
      'Hong Kong SAR China',
      'United Kingdom',
    ]);
    expect(screen.getByLabelText('Province')).toBeVisible();
    await userEvent.selectOptions(country, 'GB');
    expect(screen.getByLabelText('Town or city')).toBeVisible();
    expect(screen.getByLabelText('Postal code')).toBeVisible();
    await userEvent.selectOptions(country, 'HK');
    expect(screen.getByLabelText('Area')).toBeVisible();
    expect(screen.queryByLabelText('Postal code')).toBeNull();
  });

  it('begins with the address that the session has', async () => {
    const address = {
      country: 'FR',
      line1: '1 rue de Rivoli',
      line2: null,
      city: 'Paris',
      postal_code: '75001',
      state: null,
    };
    await mount(
      (sdk) => sdk.createBillingAddressElement(),
      paymentPage({ billing_address: { name: 'Ada', address } }),
    );
    expect(screen.getByLabelText('Country or region')).toHaveValue('FR');
    expect(screen.getByLabelText('Postal code')).toHaveValue('75001');
    expect(screen.getByLabelText('Billing address')).toContainElement(
      screen.getByLabelText('Postal code'),
    );
  });

  it('says why the session refused the address', async () => {
    const refusal = {
      status: 400,
      error: { message: 'We do not ship there.', code: 'shipping_country_not_allowed' },
    };
    await mount((sdk) => sdk.createShippingAddressElement(), paymentPage(), { '': [refusal] });
    await userEvent.selectOptions(screen.getByLabelText('Country or region'), 'GB');
    await userEvent.type(screen.getByLabelText('Full name'), 'Ada');
    await userEvent.type(screen.getByLabelText('Address line 1'), '1 High Street');
    await userEvent.type(screen.getByLabelText('Town or city'), 'London');
    await userEvent.type(screen.getByLabelText('Postal code'), 'E1 6AN');
    await userEvent.tab();
    expect(await screen.findByText('We do not ship there.')).toBeVisible();
  });

  it('has a phone number when the page wants one', async () => {
    const { actions } = await mount((sdk) =>
      sdk.createBillingAddressElement({ fields: { phone: 'always' } }),
    );
    expect(screen.getByLabelText('Phone number')).toBeVisible();
    expect(await actions.validateElements()).toMatchObject({
      error: {
        validation_errors: expect.arrayContaining([
          { element: 'billingAddress', message: 'Your phone number is incomplete.' },
        ]),
      },
    });
  });

  it('updates the session of the simulator', async () => {
    const world = createWorld();
    const session = await createMugSession(world.server, {
      shipping_address_collection: { allowed_countries: ['GB'] },
    });
    const { sdk, actions } = await openCheckout(world, session.client_secret);
    sdk
      .createShippingAddressElement()
      .mount(document.body.appendChild(document.createElement('div')));
    await userEvent.type(await screen.findByLabelText('Full name'), 'Ada');
    await userEvent.type(screen.getByLabelText('Address line 1'), '1 High Street');
    await userEvent.type(screen.getByLabelText('Town or city'), 'London');
    await userEvent.type(screen.getByLabelText('Postal code'), 'E1 6AN');
    await userEvent.tab();
    await waitFor(() =>
      expect(actions.getSession().shippingAddress).toMatchObject({
        name: 'Ada',
        address: { country: 'GB', city: 'London' },
      }),
    );
  });
});

describe('the Contact Details Element', () => {
  it('sends the e-mail when the field is left', async () => {
    const { api, element } = await mount((sdk) => sdk.createContactDetailsElement());
    const changed = vi.fn();
    element.on('change', changed);
    await userEvent.type(screen.getByLabelText('Email'), 'ada@example.com');
    expect(api.sent('')).toHaveLength(0);
    await userEvent.tab();
    expect(api.sent('')[0]?.parameters.customer_email).toBe('ada@example.com');
    expect(changed).toHaveBeenLastCalledWith({
      elementType: 'contactDetails',
      empty: false,
      complete: true,
      value: { email: 'ada@example.com' },
    });
  });

  it('does not send an e-mail that is incomplete', async () => {
    const { api } = await mount((sdk) => sdk.createContactDetailsElement());
    await userEvent.type(screen.getByLabelText('Email'), 'ada@');
    await userEvent.tab();
    expect(screen.getByLabelText('Email')).toHaveAccessibleDescription('Your email is incomplete.');
    expect(api.sent('')).toHaveLength(0);
  });

  it('cannot change the e-mail that the server fixed', async () => {
    await mount(
      (sdk) => sdk.createContactDetailsElement(),
      paymentPage({ email: 'ada@example.com', email_fixed: true }),
    );
    expect(screen.getByLabelText('Email')).toBeDisabled();
    expect(screen.getByLabelText('Email')).toHaveValue('ada@example.com');
  });
});

describe('the Express Checkout Element', () => {
  it('tells what is available, and pays with the wallet', async () => {
    const world = createWorld();
    const session = await createMugSession(world.server, { customer_email: undefined });
    const { sdk, actions } = await openCheckout(world, session.client_secret);
    // @ts-expect-error Stripe's types demand options that its documentation calls optional
    const element = sdk.createExpressCheckoutElement({ paymentMethods: { googlePay: 'never' } });
    const ready = vi.fn();
    element.on('ready', ready);
    const confirmed = new Promise<StripeExpressCheckoutElementConfirmEvent>((resolve) => {
      element.on('confirm', resolve);
    });
    element.mount(document.body.appendChild(document.createElement('div')));
    await userEvent.click(await screen.findByRole('button', { name: 'Link (simulated)' }));
    await userEvent.click(screen.getByRole('button', { name: 'Pay $12.50' }));
    expect(ready).toHaveBeenCalledWith({
      elementType: 'expressCheckout',
      availablePaymentMethods: {
        amazonPay: false,
        applePay: false,
        googlePay: false,
        link: true,
        paypal: false,
        klarna: false,
      },
    });
    const event = await confirmed;
    expect(event.expressPaymentType).toBe('link');
    const result = await actions.confirm({
      redirect: 'if_required',
      expressCheckoutConfirmEvent: event,
    });
    expect(result.type).toBe('success');
    expect(actions.getSession().email).toBe(event.billingDetails?.email);
  });
});

describe('the sheet of a wallet', () => {
  it('goes with the page that it belongs to', async () => {
    const world = createWorld();
    const session = await createMugSession(world.server);
    const { sdk } = await openCheckout(world, session.client_secret);
    const element = sdk.createExpressCheckoutElement();
    const cancelled = vi.fn();
    element.on('cancel', cancelled);
    element.mount(document.body.appendChild(document.createElement('div')));
    await userEvent.click(await screen.findByRole('button', { name: 'Link (simulated)' }));
    expect(screen.getByRole('dialog')).toBeVisible();
    element.unmount();
    expect(screen.queryByRole('dialog')).toBeNull();
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce());
  });
});

describe('the Express Checkout Element of a session that hides Link', () => {
  it('has the other wallet', async () => {
    const world = createWorld();
    const session = await createMugSession(world.server, {
      wallet_options: { link: { display: 'never' } },
    });
    const { sdk } = await openCheckout(world, session.client_secret);
    const element = sdk.createExpressCheckoutElement();
    const ready = vi.fn();
    element.on('ready', ready);
    element.mount(document.body.appendChild(document.createElement('div')));
    expect(await screen.findByRole('button', { name: 'Google Pay (simulated)' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Link (simulated)' })).toBeNull();
    await vi.waitFor(() =>
      expect(ready.mock.lastCall?.[0].availablePaymentMethods).toMatchObject({
        googlePay: true,
        link: false,
      }),
    );
  });
});

describe('the Currency Selector Element', () => {
  const options = [
    { currency: 'usd', amount: 1250, conversion: null },
    { currency: 'eur', amount: 1100, conversion: { fx_rate: 0.88, source_currency: 'usd' } },
  ];

  it('shows nothing without a choice', async () => {
    await mount((sdk) => sdk.createCurrencySelectorElement());
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('sends the choice and shows the rate', async () => {
    const { api } = await mount(
      (sdk) => sdk.createCurrencySelectorElement(),
      paymentPage({ currency_options: options }),
      { '': [paymentPage({ currency_options: options, currency: 'eur' })] },
    );
    expect(screen.getByLabelText('$12.50 USD')).toBeChecked();
    await userEvent.click(screen.getByLabelText('€11.00 EUR'));
    expect(api.sent('')[0]?.parameters.updated_currency).toBe('eur');
    expect(await screen.findByText('1 USD = 0.88 EUR')).toBeVisible();
    expect(screen.getByLabelText('€11.00 EUR')).toBeChecked();
  });
});

describe('the Tax ID Element', () => {
  it('is there when the session collects tax ids, and sends one', async () => {
    const page = collecting({ tax_id: true });
    const { api, element } = await mount((sdk) => sdk.createTaxIdElement(), page, { '': [page] });
    await userEvent.type(screen.getByLabelText('Business name'), 'Analytical Engines');
    await userEvent.type(screen.getByLabelText('Tax ID'), '12-3456789');
    await userEvent.tab();
    expect(api.sent('')[0]?.parameters).toMatchObject({
      'tax_id_info[type]': 'us_ein',
      'tax_id_info[value]': '12-3456789',
      'tax_id_info[business_name]': 'Analytical Engines',
    });
    expect(await element.getValue()).toMatchObject({ complete: true, visible: true });
  });

  it('is hidden when it does not', async () => {
    await mount((sdk) => sdk.createTaxIdElement());
    expect(screen.getByText('Tax ID')).not.toBeVisible();
  });
});

describe('the small Elements', () => {
  it('names the business in the terms', async () => {
    await mount((sdk) => sdk.createTermsElement());
    expect(screen.getByText(/terms of Mug Shop/)).toBeVisible();
  });

  it('asks for a phone number only from who signs up', async () => {
    const { actions } = await mount((sdk) => sdk.createLinkSignupElement());
    expect((await actions.validateElements()).type).toBe('success');
    await userEvent.click(screen.getByRole('checkbox'));
    expect(await actions.validateElements()).toMatchObject({
      error: {
        validation_errors: [{ element: 'linkSignup', message: 'Your phone number is incomplete.' }],
      },
    });
  });
});

describe('validateElements', () => {
  it('says when there is nothing to validate', async () => {
    const sdk = scriptedStripe(scriptApi()).initCheckoutElementsSdk({ clientSecret: SECRET });
    const actions = await loadedActions(sdk);
    expect(await actions.validateElements()).toMatchObject({
      error: { code: 'no_elements', validation_errors: [] },
    });
  });
});

describe('accessibility', () => {
  it.each<[string, (sdk: StripeCheckoutElementsSdk) => Mountable]>([
    ['payment', (sdk) => sdk.createPaymentElement()],
    ['address', (sdk) => sdk.createShippingAddressElement()],
    ['contact details', (sdk) => sdk.createContactDetailsElement()],
    ['express checkout', (sdk) => sdk.createExpressCheckoutElement()],
    ['tax id', (sdk) => sdk.createTaxIdElement({ visibility: 'always' })],
    ['link signup', (sdk) => sdk.createLinkSignupElement()],
  ])('of the %s element has no faults that axe can find', async (_, create) => {
    const { container, actions } = await mount(create);
    await actions.validateElements();
    await expectAccessible(container);
  });
});

import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageContact } from '../../../src/testing/wire.js';
import { paymentPage } from '../stripe-js/support/payment-page.js';
import { scriptApi, scriptedStripe, SECRET } from '../stripe-js/support/scripted-api.js';
import { enter } from './support/enter.js';
import { collecting, mountElement } from './support/mount-element.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const ADA: PageContact = {
  name: 'Ada Lovelace',
  address: {
    country: 'GB',
    line1: '12 St James’s Square',
    line2: null,
    city: 'London',
    postal_code: 'SW1Y 4JH',
    state: null,
  },
};

const CONTACT = {
  name: 'Charles Babbage',
  address: {
    line1: '1 Dorset Street',
    city: 'London',
    state: '',
    postal_code: 'W1U 4EG',
    country: 'GB',
  },
};

const startSdk = () =>
  scriptedStripe(scriptApi()).initCheckoutElementsSdk({ clientSecret: SECRET });

describe('options of the wrong type', () => {
  it.each<[string, (sdk: ReturnType<typeof startSdk>) => unknown]>([
    // @ts-expect-error a page without types may pass anything
    ['a layout', (sdk) => sdk.createPaymentElement({ layout: 'sideways' })],
    // @ts-expect-error a page without types may pass anything
    ['fields', (sdk) => sdk.createPaymentElement({ fields: { billingDetails: 'always' } })],
    // @ts-expect-error a page without types may pass anything
    ['an order', (sdk) => sdk.createPaymentElement({ paymentMethodOrder: 'card' })],
    // @ts-expect-error a page without types may pass anything
    ['a name', (sdk) => sdk.createBillingAddressElement({ display: { name: 'first' } })],
    // @ts-expect-error a page without types may pass anything
    ['options', (sdk) => sdk.createTaxIdElement('always')],
    // @ts-expect-error a page without types may pass anything
    ['an update', (sdk) => sdk.createPaymentElement().update({ readOnly: 'yes' })],
  ])('throw an IntegrationError: %s', (_, create) => {
    expect(() => create(startSdk())).toThrow(expect.objectContaining({ name: 'IntegrationError' }));
  });

  it('warn when Stripe does not have them, and go on', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    // @ts-expect-error a page without types may pass anything
    startSdk().createPaymentElement({ clientSecret: SECRET, layout: { type: 'tabs', gap: 4 } });
    scriptedStripe(scriptApi()).initCheckoutElementsSdk({
      clientSecret: SECRET,
      // @ts-expect-error it belongs into elementsOptions
      appearance: {},
    });
    const said = warn.mock.calls.map(([text]) => String(text));
    expect(said).toEqual([
      expect.stringMatching(/^Unrecognized create\(\) parameter: clientSecret is not/),
      expect.stringMatching(/^Unrecognized create\(\) parameter: layout.gap is not/),
      expect.stringMatching(/^Unrecognized initCheckoutElementsSdk\(\) parameter: appearance is/),
    ]);
    expect(said.join()).not.toContain(SECRET);
  });
});

describe('the Address Element', () => {
  it('asks for the name in two parts, and tells both', async () => {
    const { element } = await mountElement((sdk) =>
      sdk.createBillingAddressElement({ display: { name: 'split' } }),
    );
    enter('First name', 'Ada');
    enter('Last name', 'Lovelace');
    expect((await element.getValue()).value).toMatchObject({
      name: 'Ada Lovelace',
      firstName: 'Ada',
      lastName: 'Lovelace',
    });
  });

  it('takes on another form by update, and keeps what was entered', async () => {
    const { element } = await mountElement((sdk) => sdk.createShippingAddressElement());
    enter('Full name', 'Analytical Engines');
    enter('Address line 1', 'PO Box 12');
    element.update({
      display: { name: 'organization' },
      blockPoBox: true,
      allowedCountries: ['US', 'CA'],
      fields: { phone: 'always' },
      validation: { phone: { required: 'never' } },
    });
    expect(screen.getByLabelText('Organization')).toHaveValue('Analytical Engines');
    expect(screen.getByLabelText('Phone number')).toBeVisible();
    const countries = within(screen.getByLabelText('Country or region')).getAllByRole('option');
    expect(countries.map((option) => option.textContent)).toEqual(['Canada', 'United States']);
    enter('City', 'London');
    enter('ZIP code', '94107');
    fireEvent.change(screen.getByLabelText('State'), { target: { value: 'CA' } });
    expect((await element.getValue()).complete).toBe(false);
    enter('Address line 1', '12 Oxford Street');
    expect((await element.getValue()).complete).toBe(true);
  });

  it('offers the addresses that the page knows', async () => {
    const { api, element } = await mountElement(
      (sdk) => sdk.createShippingAddressElement({ contacts: [CONTACT] }),
      paymentPage(),
      { answers: { '': [paymentPage()] } },
    );
    await userEvent.click(screen.getByLabelText(/Charles Babbage, 1 Dorset Street/));
    expect(screen.getByLabelText('Full name')).not.toBeVisible();
    expect(await element.getValue()).toMatchObject({
      complete: true,
      isNewAddress: false,
      value: CONTACT,
    });
    expect(api.sent('')[0]?.parameters['shipping_address[name]']).toBe('Charles Babbage');
    await userEvent.click(screen.getByLabelText('New address'));
    expect(screen.getByLabelText('Full name')).toHaveValue('');
  });

  it('sends a phone number that the session asks for', async () => {
    const page = collecting({ phone_number: true }, { shipping_address: ADA });
    const { api } = await mountElement(
      (sdk) => sdk.createShippingAddressElement({ fields: { phone: 'always' } }),
      page,
      { answers: { '': [page] } },
    );
    enter('Phone number', '+44 20');
    await waitFor(() => expect(api.sent('')).toHaveLength(1));
    expect(api.sent('')[0]?.parameters.phone_number).toBe('+44 20');
  });
});

describe('an Element', () => {
  it('cannot be used any more once it is destroyed', async () => {
    const { element } = await mountElement((sdk) => sdk.createPaymentElement());
    element.destroy();
    const uses = [
      () => element.mount(document.body),
      () => element.update({ readOnly: true }),
      () => element.collapse(),
      () => element.focus(),
      () => element.on('change', () => {}),
      () => element.destroy(),
    ];
    for (const use of uses) expect(use).toThrow(/already been destroyed/);
    expect(element.off('change')).toBe(element);
  });

  it('refuses what is no handler', async () => {
    const { element } = await mountElement((sdk) => sdk.createPaymentElement());
    // @ts-expect-error a page without types may pass anything
    expect(() => element.on('change', 'later')).toThrow(/it should be a function/);
  });
});

describe('the box that makes one address a copy of the other', () => {
  const LABEL = 'Billing address is the same as shipping';

  async function mountBoth(syncAddressCheckbox?: 'billing' | 'shipping' | 'none') {
    const page = paymentPage({ shipping_address: ADA });
    const copied = paymentPage({ shipping_address: ADA, billing_address: ADA });
    return mountElement(
      (sdk) => {
        sdk.createShippingAddressElement();
        return sdk.createBillingAddressElement();
      },
      page,
      {
        answers: { '': [copied] },
        options: { elementsOptions: syncAddressCheckbox ? { syncAddressCheckbox } : {} },
      },
    );
  }

  it('stands in the billing form when there are two, and copies', async () => {
    const { api, element, actions } = await mountBoth();
    await userEvent.click(screen.getByLabelText(LABEL));
    expect(screen.getByLabelText('Full name')).not.toBeVisible();
    expect(await element.getValue()).toMatchObject({
      complete: true,
      value: { name: 'Ada Lovelace', address: { city: 'London' } },
    });
    await waitFor(() => expect(actions.getSession().billingAddress?.name).toBe('Ada Lovelace'));
    expect(api.sent('')).toHaveLength(1);
    await userEvent.click(screen.getByLabelText(LABEL));
    expect(screen.getByLabelText('Full name')).toBeVisible();
  });

  it.each(['shipping', 'none'] as const)('stands elsewhere or nowhere with %s', async (where) => {
    await mountBoth(where);
    expect(screen.getByLabelText(LABEL)).not.toBeVisible();
  });
});

describe('the Payment Element', () => {
  const methods = paymentPage({ payment_method_types: ['card', 'ideal'] });

  it('lays its methods out as the page wishes, folded away at first', async () => {
    const { element, actions } = await mountElement(
      (sdk) => sdk.createPaymentElement({ layout: { type: 'accordion', defaultCollapsed: true } }),
      methods,
    );
    expect(screen.getByLabelText('Card number')).not.toBeVisible();
    expect(screen.getByRole('group', { name: 'Payment method' })).toHaveClass('p-Tabs--accordion');
    expect(actions.getSession().canConfirm).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Card' }));
    expect(screen.getByLabelText('Card number')).toBeVisible();
    element.update({ layout: 'tabs' });
    expect(screen.getByRole('group', { name: 'Payment method' })).not.toHaveClass(
      'p-Tabs--accordion',
    );
  });

  it('tells the methods there are, and the brand of the card', async () => {
    const heard = vi.fn();
    await mountElement(
      (sdk) =>
        sdk
          .createPaymentElement()
          .on('availablepaymentmethodschange', heard)
          .on('carddetailschange', heard),
      methods,
    );
    enter('Card number', '378282');
    enter('Card number', '3782');
    expect(heard.mock.calls.flat()).toEqual([
      {
        elementType: 'payment',
        paymentMethods: { card: { available: true }, ideal: { available: true } },
      },
      {
        elementType: 'payment',
        loading: false,
        details: { brands: ['amex'], funding: 'unknown' },
      },
      { elementType: 'payment', loading: false },
    ]);
  });

  it('takes the terms of the business that the page names', async () => {
    const { element } = await mountElement((sdk) =>
      sdk.createPaymentElement({ terms: { card: 'always' } }),
    );
    element.update({ business: { name: 'Teapots' } });
    expect(screen.getByText(/you allow Teapots to charge/)).toBeVisible();
  });
});

describe('the Express Checkout Element', () => {
  const rates = [
    { id: 'shr_1', currency: 'usd', display_name: 'Post', amount: 0, delivery_estimate: null },
    { id: 'shr_2', currency: 'usd', display_name: 'Courier', amount: 900, delivery_estimate: null },
  ];

  it('fires cancel when the buyer closes the sheet', async () => {
    const { element } = await mountElement((sdk) => sdk.createExpressCheckoutElement());
    const cancelled = vi.fn();
    element.on('cancel', cancelled);
    const wallet = screen.getByRole('button', { name: 'Google Pay (simulated)' });
    await userEvent.click(wallet);
    expect(screen.getByRole('dialog', { name: 'Google Pay (simulated)' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(cancelled).toHaveBeenCalledWith({ elementType: 'expressCheckout' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(wallet).toHaveFocus();
  });

  it('tells the wallet’s address, and lets the buyer choose the shipping', async () => {
    const shipping = { allowed_countries: ['US'] };
    const page = collecting({ shipping_address: shipping }, { shipping_options: rates });
    const courier = collecting(
      { shipping_address: shipping },
      {
        shipping_options: rates,
        shipping_address: ADA,
        shipping: { option: rates[1] ?? rates[0], taxes: [] } as never,
        total: { ...page.total, shipping_rate: 900, total: 2150 },
      },
    );
    const { api, element } = await mountElement((sdk) => sdk.createExpressCheckoutElement(), page, {
      answers: { '': [page, courier] },
    });
    const confirmed = vi.fn();
    element.on('confirm', confirmed);
    await userEvent.click(screen.getByRole('button', { name: 'Link (simulated)' }));
    await userEvent.click(screen.getByLabelText(/Courier/));
    await userEvent.click(await screen.findByRole('button', { name: 'Pay $21.50' }));
    expect(api.sent('').map(({ parameters }) => parameters)).toMatchObject([
      { 'shipping_address[address][country]': 'US' },
      { shipping_rate: 'shr_2' },
    ]);
    expect(confirmed).toHaveBeenCalledWith(
      expect.objectContaining({
        expressPaymentType: 'link',
        shippingRate: { id: 'shr_2', amount: 900, displayName: 'Courier' },
        shippingAddress: expect.objectContaining({ name: 'Ada Lovelace' }),
      }),
    );
  });
});

describe('the Terms Element', () => {
  it('asks for consent where the session requires it, before anything can be paid', async () => {
    const page = collecting({ terms_of_service: 'required', payment_method: false });
    const { actions } = await mountElement((sdk) => sdk.createTermsElement(), page);
    expect(actions.getSession().canConfirm).toBe(false);
    expect(await actions.validateElements()).toMatchObject({
      error: { code: 'validation_error', validation_errors: [{ element: 'terms' }] },
    });
    await userEvent.click(screen.getByLabelText('I agree to the terms of service'));
    expect(actions.getSession().canConfirm).toBe(true);
    expect(await actions.validateElements()).toMatchObject({ type: 'success' });
  });
});

describe('the Tax ID Element', () => {
  const page = collecting({ tax_id: true }, { billing_address: ADA });

  it('leaves the business name out, and demands the number, as the page wishes', async () => {
    const { element, actions } = await mountElement(
      (sdk) =>
        sdk.createTaxIdElement({
          fields: { businessName: 'never' },
          validation: { taxId: { required: 'always' } },
        }),
      page,
    );
    expect(screen.getByLabelText('Business name')).not.toBeVisible();
    expect(await actions.validateElements()).toMatchObject({
      error: { validation_errors: [{ message: 'Your tax ID is incomplete.', element: 'taxId' }] },
    });
    enter('Tax ID', 'GB123456789');
    expect(await element.getValue()).toMatchObject({
      elementType: 'taxId',
      complete: true,
      value: { taxIdType: 'gb_vat', externalTaxIdType: 'gb_vat' },
    });
  });

  it('asks for both or neither unless told otherwise', async () => {
    const { actions } = await mountElement((sdk) => sdk.createTaxIdElement(), page);
    expect(await actions.validateElements()).toMatchObject({ type: 'success' });
    enter('Business name', 'Analytical Engines');
    expect(await actions.validateElements()).toMatchObject({
      error: { message: 'Your tax ID is incomplete.' },
    });
  });
});

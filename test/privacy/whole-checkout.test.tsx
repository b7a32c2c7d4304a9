import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import {
  BillingAddress,
  BusinessName,
  CheckoutProvider,
  CheckoutStatus,
  Email,
  IndividualName,
  LineItems,
  PaymentElement,
  PhoneNumber,
  PromotionCode,
  ShippingAddress,
  Submit,
  TaxId,
  Totals,
  type CheckoutEvent,
} from 'checkstand';
import { describe, expect, it, vi } from 'vitest';
import { createSession } from '../support/create-world.js';
import { enter, enterCard } from '../support/enter-card.js';
import { createSimulator } from '../support/simulator.js';
import { createStoreHandle } from '../support/store-handle.js';
import { recordOutside } from './record-outside.js';

/** What the buyer types, none of which is said otherwise on the page. */
const TYPED = {
  email: 'ada.private@mailbox.example',
  phone: '+14155550188',
  name: 'Adaline Privately',
  business: 'Privately Holdings',
  line1: '17 Hidden Lane',
  city: 'Concealton',
  postalCode: '97345',
  taxId: '98-7654321',
  code: 'MYOWNCODE77',
  declined: '4000000000000002',
  paid: '4242424242424242',
};

/** Also as a part of an address or of a form. */
const formsOf = (text: string) => [text, encodeURIComponent(text), text.replaceAll(' ', '+')];

const secretsOf = (clientSecret: string) => [clientSecret, clientSecret.split('_secret_')[1]!];

async function openWholePage() {
  const simulator = createSimulator();
  const create = () =>
    createSession(simulator, () => ({
      allow_promotion_codes: true,
      tax_id_collection: { enabled: true },
      phone_number_collection: { enabled: true },
      name_collection: { business: { enabled: true }, individual: { enabled: true } },
      billing_address_collection: 'required',
      shipping_address_collection: { allowed_countries: ['US'] },
    }));
  const secrets = [await create(), await create()];
  const outside = recordOutside();
  const events: CheckoutEvent[] = [];
  const store = createStoreHandle();
  const asked = vi.fn(() => Promise.resolve(secrets[asked.mock.calls.length - 1]!));
  const fields = { countries: ['US'] };
  render(
    <CheckoutProvider
      stripe={simulator.stripe}
      clientSecret={asked}
      onEvent={(event) => {
        events.push(event);
        outside.tell('onEvent', event);
      }}
    >
      {store.element}
      <CheckoutStatus.Loading />
      <CheckoutStatus.Error />
      <CheckoutStatus.Open>
        <LineItems />
        <Email.Root />
        <PhoneNumber.Root />
        <IndividualName.Root />
        <BusinessName.Root />
        <ShippingAddress.Root>
          <ShippingAddress.Legend />
          <ShippingAddress.Fields {...fields} />
        </ShippingAddress.Root>
        <BillingAddress.Root>
          <BillingAddress.SameAsShipping />
          <BillingAddress.Fields {...fields} />
        </BillingAddress.Root>
        <TaxId.Root country="US" />
        <PromotionCode.Root />
        <Totals.Root />
        <section aria-label="card">
          <PaymentElement />
        </section>
        <Submit.Root confirmOptions={{ redirect: 'if_required' }} />
      </CheckoutStatus.Open>
      <CheckoutStatus.Complete />
      <CheckoutStatus.Expired />
    </CheckoutProvider>,
  );
  return { simulator, secrets, asked, outside, events, store, user: userEvent.setup() };
}

/** The n-th of the fields with that label: those of names and of both addresses are called alike. */
async function enterNth(user: UserEvent, label: string, nth: number, text: string) {
  const field = (await screen.findAllByLabelText<HTMLInputElement>(label))[nth]!;
  await user.click(field);
  await user.paste(text);
}

async function typeAll(user: UserEvent) {
  await enter(user, 'Email', TYPED.email);
  await enter(user, 'Phone number', TYPED.phone);
  await enterNth(user, 'Full name', 0, TYPED.name);
  await enterNth(user, 'Business name', 0, TYPED.business);
  await enterNth(user, 'Full name', 1, TYPED.name);
  await enter(user, 'Address', TYPED.line1);
  await enter(user, 'City', TYPED.city);
  await enter(user, 'State', 'OR');
  await enterNth(user, 'ZIP code', 0, TYPED.postalCode);
  await user.click(screen.getByRole('checkbox', { name: /purchasing as a business/ }));
  await enterNth(user, 'Business name', 1, TYPED.business);
  await user.selectOptions(screen.getByLabelText('Type of tax ID'), 'us_ein');
  await enter(user, 'Tax ID', TYPED.taxId);
  await enter(user, 'Promotion code', TYPED.code);
  await user.click(screen.getByText('Apply'));
  await screen.findByText(/invalid|not valid/i);
}

describe('from the first load to the payment, with all that can go wrong', () => {
  it('neither the secret nor what the buyer typed is found outside of the page', async () => {
    const { simulator, secrets, asked, outside, events, store, user } = await openWholePage();
    const pay = () => user.click(screen.getByText(/^Pay \$/));
    const card = () => within(screen.getByRole('region', { name: 'card' }));
    const refused = async (why: RegExp) =>
      waitFor(() => expect(screen.getAllByRole('alert').at(-1)).toHaveTextContent(why));
    const tellThrown = (acting: Promise<unknown>) =>
      acting.then(
        (result) => outside.tell('a result', (result as { error?: unknown }).error),
        (error: unknown) => outside.tell('an error', error),
      );

    // The network is gone while it loads, then is back.
    simulator.controls.failNext({ on: 'init' });
    const early = () => store.current.actions.updateEmail(TYPED.email);
    await tellThrown(Promise.resolve().then(early));
    await user.click(await screen.findByText('Try again'));
    await screen.findByText(/^Pay \$/);

    await typeAll(user);
    simulator.controls.failNext({ on: 'update' });
    await enter(user, 'Email', `another.${TYPED.email}`);
    await user.tab();
    await waitFor(() => expect(screen.getByLabelText('Email')).toBeInvalid());
    await enter(user, 'Email', TYPED.email);
    await user.tab();

    // Verbs that Stripe does not know so.
    const { actions } = store.current;
    const wrong = { lineItem: 'li_unknown', quantity: 1 };
    await act(() => tellThrown(actions.updateLineItemQuantity(wrong)));
    await act(() => tellThrown(actions.updateEmail('not an address')));
    await enterCard(user, TYPED.declined, card());
    await pay();
    await refused(/declined/);
    simulator.controls.failNext({
      on: 'confirm',
      status: 400,
      error: { message: 'Out of order.' },
    });
    await enterCard(user, TYPED.paid, card());
    await pay();
    await refused(/Out of order/);
    await pay();
    await screen.findByText(/Thank you/);
    for (const { error } of Object.values(store.current.getState().actions)) {
      outside.tell('an error of the state', error);
    }
    await act(async () => {});

    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'loadFailed',
        'loaded',
        'promotionCodeRefused',
        'submitFailed',
        'completed',
      ]),
    );
    expect(outside.places()).toEqual(expect.arrayContaining(['onEvent', 'an error', 'a result']));
    expect(asked).toHaveBeenCalledTimes(2);
    expect(outside.find(secrets.flatMap(secretsOf))).toEqual([]);
    expect(outside.find(Object.values(TYPED).flatMap(formsOf))).toEqual([]);
  });
});

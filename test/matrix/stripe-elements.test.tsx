import * as installed from '@stripe/react-stripe-js/checkout';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  AdoptedCheckoutProvider,
  CheckoutProvider,
  CheckoutStatus,
  LineItems,
  Submit,
  Totals,
} from 'checkstand';
import { scenarios, type ScenarioName } from 'checkstand/testing';
import { StrictMode, type ReactNode } from 'react';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { enterCard } from '../support/enter-card.js';
import { bindingsOf } from '../support/react-stripe-of.js';
import { createSimulator } from '../support/simulator.js';
import { createStoreHandle } from '../support/store-handle.js';
import { loadRealStripe, type LoadedStripe } from './load-stripe.js';

const simulator = createSimulator({ train: inject('train'), account: { adaptivePricing: true } });
const { reactStripe, StripeProvider, useStripeCheckout } = bindingsOf(installed);
let loaded: LoadedStripe;

beforeAll(async () => {
  loaded = await loadRealStripe(simulator);
});

/** The total as a page written for react-stripe-js shows it. */
function StripeTotal() {
  const result = useStripeCheckout();
  return <p>Stripe: {result.type === 'success' && result.checkout.total.total.amount}</p>;
}

const pay = (
  <>
    <CheckoutStatus.Open>
      <LineItems />
      <Totals.Root />
      <reactStripe.PaymentElement />
      <Submit.Root confirmOptions={{ redirect: 'if_required', email: 'ada@example.com' }} />
    </CheckoutStatus.Open>
    <CheckoutStatus.Complete />
  </>
);

/** The page of a scenario in StrictMode, within our provider or within Stripe's with ours adopted in it. */
async function open(kind: 'ours' | 'adopted', page: ReactNode, scenario: ScenarioName = 'cart') {
  const { clientSecret, sessionId } = await scenarios[scenario].create(simulator);
  const store = createStoreHandle();
  const inside = (
    <>
      {store.element}
      {page}
    </>
  );
  render(
    <StrictMode>
      {kind === 'ours' ? (
        <CheckoutProvider stripe={loaded.stripe} clientSecret={clientSecret}>
          {inside}
        </CheckoutProvider>
      ) : (
        <StripeProvider stripe={loaded.stripe} options={{ clientSecret }}>
          <AdoptedCheckoutProvider>{inside}</AdoptedCheckoutProvider>
        </StripeProvider>
      )}
    </StrictMode>,
  );
  return { store, sessionId, user: userEvent.setup({ delay: null }) };
}

describe.each(['ours', 'adopted'] as const)('Stripe’s own parts, with our provider %s', (kind) => {
  it('pay by the Payment Element', async () => {
    const { user, sessionId } = await open(kind, pay);
    await enterCard(user);
    await user.click(screen.getByText(/^Pay \$/));
    expect(await screen.findByText(/^Thank you/)).toHaveFocus();
    expect(simulator.controls.payments(sessionId)).toHaveLength(1);
  });

  it('show one session with ours: Stripe’s hook', async () => {
    const { store } = await open(kind, <StripeTotal />);
    expect(await screen.findByText('Stripe: $109.50')).toBeVisible();
    await act(() => store.current.actions.applyPromotionCode('WELCOME10'));
    const { amount } = store.current.getState().session!.total.total;
    expect(amount).not.toBe('$109.50');
    expect(await screen.findByText(`Stripe: ${amount}`)).toBeVisible();
  });

  it.each(['ShippingAddressElement', 'BillingAddressElement'] as const)(
    'ask for an address: %s',
    async (name) => {
      const Element = reactStripe[name];
      await open(kind, <Element />, 'shippingOptions');
      expect(await screen.findByLabelText('Address line 1')).toBeVisible();
    },
  );

  it.each([
    ['ExpressCheckoutElement', 'Google Pay', 'cart'],
    ['CurrencySelectorElement', 'Choose a currency', 'adaptivePricing'],
    ['TaxIdElement', /business/i, 'businessBuyer'],
  ] as const)('mount: %s', async (name, text, scenario) => {
    const Element = reactStripe[name] as (props: { options: object }) => ReactNode;
    await open(kind, <Element options={{}} />, scenario);
    await waitFor(() => expect(document.querySelector('.StripeElement')).toHaveTextContent(text));
  });
});

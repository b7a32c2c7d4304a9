import { CheckoutElementsProvider } from '@stripe/react-stripe-js/checkout';
import { AdoptedCheckoutProvider, LineItems, Totals } from 'checkstand';
import { createStripeSimulator, scenarios } from 'checkstand/testing';

const simulator = createStripeSimulator();
const options = {
  clientSecret: scenarios.cart.create(simulator).then(({ clientSecret }) => clientSecret),
};

export const Anatomy = () => (
  <CheckoutElementsProvider stripe={simulator.stripe} options={options}>
    <AdoptedCheckoutProvider>
      <LineItems />
      <Totals.Root />
    </AdoptedCheckoutProvider>
  </CheckoutElementsProvider>
);

import { CheckoutProvider, CheckoutStatus, PaymentElement, Submit, Totals } from 'checkstand';
import { createStripeSimulator, scenarios } from 'checkstand/testing';

const simulator = createStripeSimulator();
const createSession = async () => (await scenarios.cart.create(simulator)).clientSecret;

export const Anatomy = () => (
  <CheckoutProvider stripe={simulator.stripe} clientSecret={createSession}>
    <CheckoutStatus.Loading />
    <CheckoutStatus.Error />
    <CheckoutStatus.Open>
      <Totals.Root />
      <PaymentElement />
      <Submit.Root />
    </CheckoutStatus.Open>
    <CheckoutStatus.Complete />
  </CheckoutProvider>
);

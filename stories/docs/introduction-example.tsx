import { CheckoutPage } from 'checkstand';
import 'checkstand/styles.css';
import { createStripeSimulator, scenarios } from 'checkstand/testing';

const simulator = createStripeSimulator();
const createSession = async () => (await scenarios.cart.create(simulator)).clientSecret;

export const Checkout = () => (
  <CheckoutPage stripe={simulator.stripe} clientSecret={createSession} />
);

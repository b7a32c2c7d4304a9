import { CheckoutPage } from 'checkstand';
import { createStripeSimulator, scenarios } from 'checkstand/testing';

const simulator = createStripeSimulator();
const createSession = async () => (await scenarios.cart.create(simulator)).clientSecret;

export const Anatomy = () => (
  <CheckoutPage
    stripe={simulator.stripe}
    clientSecret={createSession}
    collect={{ promotionCode: true, phoneNumber: true }}
    terms={
      <>
        I agree to the <a href="/terms">terms of sale</a>.
      </>
    }
    sections={{ expressCheckout: null }}
  />
);

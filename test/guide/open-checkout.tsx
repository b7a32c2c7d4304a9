import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createStripeSimulator } from 'checkstand/testing';
import type { StripeSimulatorOptions } from 'checkstand/testing';
import Stripe from 'stripe';
import { CheckoutPage } from './shop/checkout-page.js';
import { createSession } from './shop/create-session.js';

/** A Stripe of the test's own, a session on it, and the shop's page with that session. */
export async function openCheckout(options?: StripeSimulatorOptions) {
  const simulator = createStripeSimulator({ quiet: true, ...options });
  const stripe = new Stripe(simulator.secretKey, {
    httpClient: Stripe.createFetchHttpClient(simulator.fetch),
  });
  const { id, client_secret } = await createSession(stripe);
  render(<CheckoutPage stripe={simulator.stripe} clientSecret={client_secret} />);
  return { simulator, stripe, sessionId: id, user: userEvent.setup({ delay: null }) };
}

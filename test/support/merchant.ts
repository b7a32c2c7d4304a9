import type { StripeSimulator } from 'checkstand/testing';
import Stripe from 'stripe';

/** The merchant's server: the official SDK over the simulator. */
export function merchantOf(simulator: StripeSimulator): Stripe {
  return new Stripe(simulator.secretKey, {
    httpClient: Stripe.createFetchHttpClient(simulator.fetch),
  });
}

import { createStripeSimulator, scenarios } from 'checkstand/testing';

/** A Stripe in the page, which goes on while modules are edited. */
export const simulator = createStripeSimulator({ quiet: true });

/** What the test asks of the shop. */
export const shop = {
  loads: 0,
  sessions: [] as string[],
  payments: () => simulator.controls.payments().length,
};

/** Asks the shop's server for a session. */
export async function fetchClientSecret(): Promise<string> {
  const { clientSecret, sessionId } = await scenarios.cart.create(simulator);
  shop.sessions.push(sessionId);
  return clientSecret;
}

/** Loads Stripe.js. */
export async function loadStripe() {
  shop.loads += 1;
  return simulator.stripe;
}

Object.assign(globalThis, { shop });

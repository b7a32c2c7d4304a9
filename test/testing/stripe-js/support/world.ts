import Stripe from 'stripe';
import { createStripeSimulator } from '../../../../src/testing/simulator.js';
import type { StripeSimulatorOptions } from '../../../../src/testing/simulator.js';
import { loadedActions } from './scripted-api.js';

/** A simulator with the official server SDK before it and the simulated Stripe.js behind it. */
export function createWorld(options: StripeSimulatorOptions = {}) {
  const simulator = createStripeSimulator({ quiet: true, locale: 'en-US', ...options });
  const server = new Stripe(simulator.secretKey, {
    httpClient: Stripe.createFetchHttpClient(simulator.fetch),
    maxNetworkRetries: 0,
  });
  return { simulator, server };
}

/** Creates a session for mugs at $12.50. */
export async function createMugSession(
  server: Stripe,
  overrides: Partial<Stripe.Checkout.SessionCreateParams> = {},
) {
  const session = await server.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'payment',
    customer_email: 'ada@example.com',
    return_url: 'https://shop.example/return?id={CHECKOUT_SESSION_ID}',
    line_items: [
      {
        price_data: { currency: 'usd', unit_amount: 1250, product_data: { name: 'Mug' } },
        quantity: 1,
        adjustable_quantity: { enabled: true, minimum: 1, maximum: 9 },
      },
    ],
    ...overrides,
  });
  if (!session.client_secret) throw new Error('A session for Elements has a client secret.');
  return { ...session, client_secret: session.client_secret };
}

/** Starts the checkout of a session and reads its total, as every page must. */
export async function openCheckout(
  { simulator }: ReturnType<typeof createWorld>,
  clientSecret: string,
) {
  const sdk = simulator.stripe.initCheckoutElementsSdk({ clientSecret });
  const actions = await loadedActions(sdk);
  void actions.getSession().total.total.amount;
  return { sdk, actions };
}

import { createStripeSimulator } from 'checkstand/testing';
import Stripe from 'stripe';
import { createMemoryOrders } from '../../examples/storefront/server/orders.js';
import { prepareCatalogue } from '../../examples/storefront/server/prepare-catalogue.js';
import type { Scenario } from '../../examples/storefront/server/purchases.js';
import type { NewSession, SessionReport } from '../../examples/storefront/server/sessions.js';
import { createShop } from '../../examples/storefront/server/shop.js';

const ORIGIN = 'http://127.0.0.1:4242';
export const WEBHOOK_SECRET = 'whsec_of_the_tests';

/** A webhook as it was delivered. */
export interface Delivery {
  payload: string;
  signature: string;
}

/**
 * The shop over a simulator of its own, with everything in memory. Webhooks are delivered to it
 * unless `webhooks` is false, in which case the shop has no signing secret either.
 */
export async function openShop({ webhooks = true } = {}) {
  const simulator = createStripeSimulator({ quiet: true, webhookRetryDelays: [] });
  const stripe = new Stripe(simulator.secretKey, {
    httpClient: Stripe.createFetchHttpClient(simulator.fetch),
    maxNetworkRetries: 0,
  });
  const orders = createMemoryOrders();
  const catalogue = await prepareCatalogue({ stripe });
  const logged: string[] = [];
  const deliveries: Delivery[] = [];
  const app = createShop({
    stripe,
    publishableKey: simulator.publishableKey,
    webhookSecret: webhooks ? WEBHOOK_SECRET : null,
    origin: ORIGIN,
    catalogue,
    orders,
    log: (message) => logged.push(message),
  });

  const deliver = ({ payload, signature }: Delivery) =>
    app.request('/api/webhooks/stripe', {
      method: 'POST',
      headers: { 'stripe-signature': signature },
      body: payload,
    });
  if (webhooks) {
    simulator.webhooks.add({
      url: `${ORIGIN}/api/webhooks/stripe`,
      secret: WEBHOOK_SECRET,
      fetch: async (_url: unknown, init?: RequestInit) => {
        const headers = new Headers(init?.headers);
        const delivery = {
          payload: String(init?.body),
          signature: headers.get('stripe-signature') ?? '',
        };
        deliveries.push(delivery);
        return deliver(delivery);
      },
    });
  }

  const post = (path: string, body: unknown) =>
    app.request(`/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const start = async (body: unknown) => {
    const session = (await (await post('/checkout-sessions', body)).json()) as NewSession;
    return { ...session, id: session.clientSecret.split('_secret_')[0] ?? '' };
  };
  return {
    app,
    simulator,
    stripe,
    orders,
    catalogue,
    logged,
    deliveries,
    deliver,
    post,
    get: (path: string) => app.request(`/api${path}`),
    start: (items: unknown) => start({ items }),
    startScenario: (scenario: Scenario, amount?: number) => start({ scenario, amount }),
    async report(id: string) {
      return (await (await app.request(`/api/checkout-sessions/${id}`)).json()) as SessionReport;
    },
    /** Pays as the buyer's page does, then waits for the webhooks. */
    async pay(clientSecret: string, more: Record<string, string> = {}) {
      const page = await payPage(simulator, clientSecret, more);
      await simulator.webhooks.settled();
      return page;
    },
  };
}

type Simulator = ReturnType<typeof createStripeSimulator>;

async function payPage(simulator: Simulator, clientSecret: string, more: Record<string, string>) {
  const id = clientSecret.split('_secret_')[0] ?? '';
  const call = async (suffix: string, parameters: Record<string, string>) => {
    const answer = await simulator.fetch(`https://api.stripe.com/v1/payment_pages/${id}${suffix}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${simulator.publishableKey}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ client_secret: clientSecret, ...parameters }).toString(),
    });
    return (await answer.json()) as {
      status: string;
      total: { total: number };
      email_fixed: boolean;
    };
  };
  const page = await call('/init', {});
  return call('/confirm', {
    expected_amount: String(page.total.total),
    ...(page.email_fixed ? {} : { email: 'buyer@example.com' }),
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': '4242424242424242',
    'payment_method_data[card][exp_month]': '12',
    'payment_method_data[card][exp_year]': '2099',
    'payment_method_data[card][cvc]': '123',
    ...more,
  });
}

/** The error of an answer, as the shop explains it. */
export async function explanationOf(answer: Response) {
  const { error } = (await answer.json()) as {
    error: { what: string; why: string; how: string };
  };
  return error;
}

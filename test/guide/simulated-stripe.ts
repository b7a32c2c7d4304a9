import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { test as base } from '@playwright/test';
import { createStripeSimulator } from 'checkstand/testing';
import type { StripeSimulator } from 'checkstand/testing';
import Stripe from 'stripe';
import { createShop } from './shop/shop.js';

/** The simulated Stripe.js in one file, as https://js.stripe.com would send it. */
const STRIPE_JS = fileURLToPath(import.meta.resolve('checkstand/testing/stripe.js'));

interface Fixtures {
  /** A Stripe of the test's own, which the browser takes for the real one. */
  simulator: StripeSimulator;
  /** The origin of a shop that runs on it. */
  shop: string;
}

/** Playwright's `test` with a shop that no request leaves. */
export const test = base.extend<Fixtures>({
  simulator: async ({ page }, provide) => {
    const simulator = createStripeSimulator({ quiet: true });
    await page.route('https://js.stripe.com/**', (route) => route.fulfill({ path: STRIPE_JS }));
    await page.route('https://{api,checkout}.stripe.com/**', async (route) => {
      const request = route.request();
      const answer = await simulator.fetch(request.url(), {
        method: request.method(),
        headers: request.headers(),
        body: request.postData(),
      });
      const headers = Object.fromEntries(answer.headers);
      await route.fulfill({ status: answer.status, headers, body: await answer.text() });
    });
    await provide(simulator);
  },

  shop: async ({ simulator }, provide) => {
    const stripe = new Stripe(simulator.secretKey, {
      httpClient: Stripe.createFetchHttpClient(simulator.fetch),
    });
    const { fetch } = createShop({ stripe, webhookSecret: 'whsec_test', fulfil() {} });
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 });
    if (!server.listening) await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await provide(`http://127.0.0.1:${port}`);
    server.close();
  },
});

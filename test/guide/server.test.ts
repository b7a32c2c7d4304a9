// @vitest-environment node
import { once } from 'node:events';
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { createStripeSimulator } from 'checkstand/testing';
import Stripe from 'stripe';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openSession } from './buyer.js';
import { createSession } from './shop/create-session.js';
import { createShop } from './shop/shop.js';

// #region open-shop
function openShop() {
  const simulator = createStripeSimulator({ quiet: true });
  const stripe = new Stripe(simulator.secretKey, {
    httpClient: Stripe.createFetchHttpClient(simulator.fetch),
  });
  const webhookSecret = 'whsec_test';
  const fulfil = vi.fn<(sessionId: string) => void>();
  const shop = createShop({ stripe, webhookSecret, fulfil });

  // Delivered in memory. Without `fetch` the events go to the url over HTTP.
  simulator.webhooks.add({
    url: 'https://shop.example/webhooks',
    secret: webhookSecret,
    fetch: async (url, init) => shop.request(url, init),
  });
  return { simulator, stripe, shop, fulfil };
}
// #endregion

// #region fulfil
test('a paid order is fulfilled once', async () => {
  const { simulator, shop, fulfil } = openShop();
  const answer = await shop.request('/create-session', { method: 'POST' });
  const { clientSecret } = (await answer.json()) as { clientSecret: string };

  const buyer = await openSession(simulator, clientSecret);
  expect(buyer.total()).toBe('$48.00');
  expect(await buyer.pay()).toMatchObject({ type: 'success' });

  await simulator.webhooks.settled();
  expect(fulfil).toHaveBeenCalledOnce();
});
// #endregion

// #region forged
test('a webhook that somebody else signed is not believed', async () => {
  const { shop, fulfil } = openShop();
  const answer = await shop.request('/webhooks', {
    method: 'POST',
    headers: { 'stripe-signature': 't=1,v1=forged' },
    body: JSON.stringify({ type: 'checkout.session.completed' }),
  });
  expect(answer.status).toBe(400);
  expect(fulfil).not.toHaveBeenCalled();
});
// #endregion

// #region time
test('a session that nobody pays expires after a day', async () => {
  const { simulator, stripe, fulfil } = openShop();
  const { id } = await createSession(stripe);

  simulator.controls.advanceTime(24 * 60 * 60);
  await simulator.webhooks.settled();

  expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('expired');
  const [delivery] = simulator.webhooks.deliveries;
  expect(delivery?.event.type).toBe('checkout.session.expired');
  expect(fulfil).not.toHaveBeenCalled();
});
// #endregion

// #region http
test('over HTTP, as Stripe is reached', async () => {
  const simulator = createStripeSimulator({ quiet: true });
  const server = serve({
    fetch: (request) => simulator.fetch(request),
    hostname: '127.0.0.1',
    port: 0,
  });
  onTestFinished(() => void server.close());
  if (!server.listening) await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const stripe = new Stripe('sk_test_123', { host: '127.0.0.1', port, protocol: 'http' });
  const session = await createSession(stripe);
  expect(session.amount_total).toBe(4800);
});
// #endregion

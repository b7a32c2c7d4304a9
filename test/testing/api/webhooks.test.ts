// @vitest-environment node
import type Stripe from 'stripe';
import { describe, expect, test, vi } from 'vitest';
import { inline, openSimulator } from './open-simulator.js';

const URL = 'https://shop.test/webhooks';

/** A merchant's endpoint that verifies every signature with the official SDK. */
function endpoint(stripe: Stripe, statuses: number[] = []) {
  const events: Stripe.Event[] = [];
  let secret = '';
  const receive = vi.fn(async (_url: string, init: RequestInit) => {
    const signature = new Headers(init.headers).get('stripe-signature') ?? '';
    const status = statuses.shift() ?? 200;
    const event = stripe.webhooks.constructEvent(String(init.body), signature, secret);
    if (status === 200) events.push(event);
    return new Response(null, { status });
  });
  return { events, receive, trust: (value: string) => void (secret = value) };
}

async function payOnce(open: ReturnType<typeof openSimulator>) {
  const session = await open.stripe.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'payment',
    line_items: [inline(2000)],
    metadata: { order: '1' },
  });
  await open.buyer(session).pay();
  return session;
}

describe('webhooks', () => {
  test('completed: signed so that constructEvent accepts it, after the change', async () => {
    const open = openSimulator();
    const { simulator, stripe } = open;
    const merchant = endpoint(stripe);
    merchant.trust(simulator.webhooks.add({ url: URL, fetch: merchant.receive }).secret);
    const session = await payOnce(open);
    await simulator.webhooks.settled();
    expect(merchant.events).toMatchObject([
      {
        object: 'event',
        type: 'checkout.session.completed',
        pending_webhooks: 1,
        request: { id: null, idempotency_key: null },
        data: {
          object: {
            id: session.id,
            status: 'complete',
            payment_status: 'paid',
            metadata: { order: '1' },
          },
        },
      },
    ]);
    const [event] = merchant.events;
    expect(await stripe.events.retrieve(event?.id ?? '')).toMatchObject({ id: event?.id });
  });

  test('a secret of another endpoint is not accepted', async () => {
    const open = openSimulator();
    const merchant = endpoint(open.stripe);
    open.simulator.webhooks.add({ url: URL, fetch: merchant.receive, secret: 'whsec_right' });
    merchant.trust('whsec_wrong');
    await payOnce(open);
    const [call] = await vi.waitFor(() => {
      expect(merchant.receive).toHaveBeenCalled();
      return merchant.receive.mock.results;
    });
    await expect(call?.value).rejects.toThrow(/No signatures found/);
  });

  test('tries again until it is accepted, with the same event', async () => {
    const open = openSimulator({ webhookRetryDelays: [1, 1, 1] });
    const merchant = endpoint(open.stripe, [500, 503]);
    const { webhooks } = open.simulator;
    merchant.trust(webhooks.add({ url: URL, fetch: merchant.receive }).secret);
    await payOnce(open);
    await webhooks.settled();
    expect(webhooks.deliveries).toMatchObject([
      { url: URL, attempts: [500, 503, 200], delivered: true },
    ]);
    expect(merchant.events).toHaveLength(1);
  });

  test('gives up in the end, also when nobody answers', async () => {
    const open = openSimulator({ webhookRetryDelays: [1, 1] });
    const { webhooks } = open.simulator;
    webhooks.add({ url: URL, fetch: () => Promise.reject(new TypeError('refused')) });
    await payOnce(open);
    await webhooks.settled();
    expect(webhooks.deliveries).toMatchObject([{ attempts: [null, null, null], delivered: false }]);
  });

  test('only the events that were asked for, and none after removal', async () => {
    const open = openSimulator();
    const { simulator, stripe } = open;
    const merchant = endpoint(stripe);
    const added = simulator.webhooks.add({
      url: URL,
      fetch: merchant.receive,
      enabledEvents: ['checkout.session.expired'],
    });
    merchant.trust(added.secret);
    await payOnce(open);
    const { id } = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      line_items: [inline(2000)],
    });
    await stripe.checkout.sessions.expire(id, {}, { idempotencyKey: 'expire-1' });
    await simulator.webhooks.settled();
    expect(merchant.events.map((event) => event.type)).toEqual(['checkout.session.expired']);
    expect(merchant.events[0]?.request).toEqual({
      id: expect.stringMatching(/^req_/),
      idempotency_key: 'expire-1',
    });
    added.remove();
    await payOnce(open);
    await simulator.webhooks.settled();
    expect(merchant.events).toHaveLength(1);
  });

  test('endpoints can be given from the start', async () => {
    const received = vi.fn(async () => new Response(null, { status: 200 }));
    const open = openSimulator({ webhooks: [{ url: URL, fetch: received, secret: 'whsec_x' }] });
    await payOnce(open);
    await open.simulator.webhooks.settled();
    expect(received).toHaveBeenCalledOnce();
  });
});

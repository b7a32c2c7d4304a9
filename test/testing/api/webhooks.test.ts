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

  test('delayed payments are told of twice: when the session completes, and when it is paid', async () => {
    const open = openSimulator();
    const { simulator, stripe } = open;
    const merchant = endpoint(stripe);
    merchant.trust(simulator.webhooks.add({ url: URL, fetch: merchant.receive }).secret);
    const debit = async (outcome: 'succeeded' | 'failed') => {
      const session = await stripe.checkout.sessions.create({
        ui_mode: 'elements',
        mode: 'payment',
        line_items: [inline(2000)],
        allowed_payment_method_types: ['us_bank_account'],
      });
      await open.buyer(session).post('/confirm', {
        expected_amount: '2000',
        email: 'jenny@example.com',
        'payment_method_data[type]': 'us_bank_account',
        'payment_method_data[us_bank_account][account_number]': '000123456789',
        'payment_method_data[us_bank_account][routing_number]': '110000000',
      });
      simulator.controls.settleDelayedPayment(session.id, outcome);
    };
    await debit('succeeded');
    await debit('failed');
    await simulator.webhooks.settled();
    const told = merchant.events.map(({ type, data }) => [
      type,
      (data.object as Stripe.Checkout.Session).payment_status,
    ]);
    expect(told).toEqual([
      ['checkout.session.completed', 'unpaid'],
      ['checkout.session.async_payment_succeeded', 'paid'],
      ['checkout.session.completed', 'unpaid'],
      ['checkout.session.async_payment_failed', 'unpaid'],
    ]);
  });

  test('a subscription is told of from its first invoice to its end', async () => {
    const open = openSimulator();
    const { simulator, stripe } = open;
    const merchant = endpoint(stripe);
    merchant.trust(
      simulator.webhooks.add({ url: URL, fetch: merchant.receive, enabledEvents: ['*'] }).secret,
    );
    const session = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'subscription',
      line_items: [
        {
          price_data: {
            currency: 'usd',
            unit_amount: 2000,
            recurring: { interval: 'month' },
            product_data: { name: 'Plan' },
          },
          quantity: 1,
        },
      ],
    });
    await open.buyer(session).pay();
    const { subscription } = await stripe.checkout.sessions.retrieve(session.id);
    await stripe.subscriptions.update(String(subscription), { cancel_at_period_end: true });
    await stripe.subscriptions.cancel(String(subscription));
    await simulator.webhooks.settled();
    const billed = merchant.events.filter(({ type }) => /subscription|invoice/.test(type));
    expect(
      billed.map(({ type, data }) => [type, (data.object as { status?: string }).status]),
    ).toEqual([
      ['invoice.created', 'paid'],
      ['invoice.paid', 'paid'],
      ['customer.subscription.created', 'active'],
      ['customer.subscription.updated', 'active'],
      ['customer.subscription.deleted', 'canceled'],
    ]);
    expect(billed[2]?.data.object).toMatchObject({ id: subscription, object: 'subscription' });
  });

  test('other events on request, each with the object that it is about', async () => {
    const open = openSimulator();
    const { simulator, stripe } = open;
    const merchant = endpoint(stripe);
    const all = { url: URL, fetch: merchant.receive, enabledEvents: ['*'] as const };
    merchant.trust(simulator.webhooks.add(all).secret);
    await stripe.customers.create({ email: 'jenny@example.com' });
    const session = await payOnce(open);
    const setup = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'setup',
      currency: 'usd',
    });
    await open.buyer(setup).pay('4000000000000002');
    await open.buyer(setup).pay();
    await simulator.webhooks.settled();
    const { payment_intent } = await stripe.checkout.sessions.retrieve(session.id);
    const told = merchant.events.map(({ type, data }) => [
      type,
      (data.object as { object: string }).object,
    ]);
    expect(told).toEqual([
      ['customer.created', 'customer'],
      ['charge.succeeded', 'charge'],
      ['payment_intent.succeeded', 'payment_intent'],
      ['checkout.session.completed', 'checkout.session'],
      ['setup_intent.setup_failed', 'setup_intent'],
      ['setup_intent.succeeded', 'setup_intent'],
      ['checkout.session.completed', 'checkout.session'],
    ]);
    expect(merchant.events[2]?.data.object).toMatchObject({
      id: payment_intent,
      status: 'succeeded',
    });
    const { data } = await stripe.events.list({ type: 'setup_intent.succeeded' });
    expect(data).toMatchObject([{ data: { object: { id: setup.setup_intent } } }]);
  });

  test('kept back, and let go in another order, twice or not at all', async () => {
    const open = openSimulator();
    const { webhooks } = open.simulator;
    const merchant = endpoint(open.stripe);
    merchant.trust(webhooks.add({ url: URL, fetch: merchant.receive }).secret);
    const held = webhooks.hold();
    const sessions = [await payOnce(open), await payOnce(open), await payOnce(open)];
    await webhooks.settled();
    expect(merchant.events).toEqual([]);
    expect(held.events).toHaveLength(3);
    held.release(([first, , third]) => (first && third ? [third, first, third] : []));
    await webhooks.settled();
    const ids = () => merchant.events.map(({ data }) => (data.object as { id: string }).id);
    expect(ids()).toEqual([sessions[2]?.id, sessions[0]?.id, sessions[2]?.id]);
    const last = await payOnce(open);
    await webhooks.settled();
    expect(ids().at(-1)).toBe(last.id);
  });

  test('sent once more, with the same id', async () => {
    const open = openSimulator();
    const { webhooks } = open.simulator;
    const merchant = endpoint(open.stripe);
    merchant.trust(webhooks.add({ url: URL, fetch: merchant.receive }).secret);
    await payOnce(open);
    await webhooks.settled();
    const [first] = webhooks.deliveries;
    if (first) webhooks.resend(first.event);
    await webhooks.settled();
    expect(merchant.events).toHaveLength(2);
    expect(merchant.events[1]?.id).toBe(merchant.events[0]?.id);
  });

  test('tries can fail on the way there, and on the way back', async () => {
    const open = openSimulator({ webhookRetryDelays: [1, 1, 1] });
    const { webhooks } = open.simulator;
    const merchant = endpoint(open.stripe);
    merchant.trust(webhooks.add({ url: URL, fetch: merchant.receive }).secret);
    webhooks.failNext({ times: 2, status: null });
    await payOnce(open);
    await webhooks.settled();
    expect(webhooks.deliveries[0]?.attempts).toEqual([null, null, 200]);
    expect(merchant.events).toHaveLength(1);
    webhooks.failNext();
    webhooks.loseNextReply();
    await payOnce(open);
    await webhooks.settled();
    expect(webhooks.deliveries[1]?.attempts).toEqual([500, null, 200]);
    // It was heard both times: the merchant must take an event that comes twice.
    expect(merchant.events.map(({ id }) => id).slice(1)).toEqual([
      webhooks.deliveries[1]?.event.id,
      webhooks.deliveries[1]?.event.id,
    ]);
  });
});

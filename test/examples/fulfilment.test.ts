import { describe, expect, it } from 'vitest';
import { WEBHOOK_SECRET, explanationOf, openShop } from './open-shop.js';

const CART = [{ product: 'quill-vase', quantity: 1 }];

describe('the webhook', () => {
  it('fulfils the order of a paid session', async () => {
    const { start, pay, report, orders } = await openShop();
    const { id, clientSecret, orderId } = await start(CART);
    await pay(clientSecret);
    expect(await orders.find(orderId)).toMatchObject({ status: 'fulfilled', shipments: 1 });
    expect(await report(id)).toMatchObject({
      status: 'complete',
      paymentStatus: 'paid',
      fulfilled: true,
    });
  });

  it('fulfils once when an event is delivered twice', async () => {
    const shop = await openShop();
    const { clientSecret, orderId } = await shop.start(CART);
    await shop.pay(clientSecret);
    const [delivery] = shop.deliveries;
    expect(delivery).toBeDefined();
    if (!delivery) return;
    const again = await Promise.all([shop.deliver(delivery), shop.deliver(delivery)]);
    expect(again.map(({ status }) => status)).toEqual([200, 200]);
    expect((await shop.orders.find(orderId))?.shipments).toBe(1);
  });

  it('fulfils once when two events tell of the same order', async () => {
    const shop = await openShop();
    const { clientSecret, orderId } = await shop.start(CART);
    await shop.pay(clientSecret);
    const event = JSON.parse(shop.deliveries[0]?.payload ?? '{}') as Record<string, unknown>;
    const another = await signed(shop, {
      ...event,
      id: 'evt_another',
      type: 'checkout.session.async_payment_succeeded',
    });
    expect((await shop.deliver(another)).status).toBe(200);
    expect((await shop.orders.find(orderId))?.shipments).toBe(1);
  });

  it('refuses a body that was not signed by Stripe', async () => {
    const shop = await openShop();
    const { clientSecret, orderId, id } = await shop.start(CART);
    void clientSecret;
    const payload = JSON.stringify({
      id: 'evt_forged',
      object: 'event',
      type: 'checkout.session.completed',
      data: {
        object: {
          id,
          object: 'checkout.session',
          status: 'complete',
          payment_status: 'paid',
          metadata: { order_id: orderId },
        },
      },
    });
    const signatures = [
      '',
      't=1,v1=00',
      await shop.stripe.webhooks.generateTestHeaderStringAsync({ payload, secret: 'whsec_other' }),
      await shop.stripe.webhooks.generateTestHeaderStringAsync({
        payload,
        secret: WEBHOOK_SECRET,
        timestamp: Math.floor(Date.now() / 1000) - 3600,
      }),
    ];
    for (const signature of signatures) {
      const answer = await shop.deliver({ payload, signature });
      expect(answer.status).toBe(400);
      expect((await explanationOf(answer)).why).toContain('Stripe-Signature');
    }
    expect((await shop.orders.find(orderId))?.status).toBe('open');
  });

  it('waits for the money of a delayed payment', async () => {
    const shop = await openShop();
    const { orderId, id } = await shop.start(CART);
    const session = { ...(await shop.stripe.checkout.sessions.retrieve(id)), status: 'complete' };
    const event = (event: string, type: string, payment_status: string) =>
      signed(shop, {
        id: event,
        object: 'event',
        type,
        data: { object: { ...session, payment_status } },
      });
    await shop.deliver(await event('evt_1', 'checkout.session.completed', 'unpaid'));
    expect((await shop.orders.find(orderId))?.status).toBe('open');
    await shop.deliver(await event('evt_2', 'checkout.session.async_payment_failed', 'unpaid'));
    expect((await shop.orders.find(orderId))?.status).toBe('failed');
    await shop.deliver(await event('evt_3', 'checkout.session.async_payment_succeeded', 'paid'));
    expect(await shop.orders.find(orderId)).toMatchObject({ status: 'fulfilled', shipments: 1 });
  });

  it('closes the order of an expired session', async () => {
    const { start, stripe, simulator, orders, report } = await openShop();
    const { id, orderId } = await start(CART);
    await stripe.checkout.sessions.expire(id);
    await simulator.webhooks.settled();
    expect((await orders.find(orderId))?.status).toBe('abandoned');
    expect((await report(id)).status).toBe('expired');
  });

  it('handles an event again when the first try failed', async () => {
    const shop = await openShop();
    const { clientSecret, orderId } = await shop.start(CART);
    const { fulfil } = shop.orders;
    shop.orders.fulfil = () => Promise.reject(new Error('The database is away.'));
    await shop.pay(clientSecret);
    expect((await shop.orders.find(orderId))?.status).toBe('open');
    shop.orders.fulfil = fulfil;
    const [delivery] = shop.deliveries;
    expect(delivery && (await shop.deliver(delivery)).status).toBe(200);
    expect(await shop.orders.find(orderId)).toMatchObject({ status: 'fulfilled', shipments: 1 });
  });
});

describe('without a signing secret', () => {
  it('takes no webhooks', async () => {
    const { deliver } = await openShop({ webhooks: false });
    const answer = await deliver({ payload: '{}', signature: '' });
    expect(answer.status).toBe(501);
    expect((await explanationOf(answer)).how).toContain('stripe listen');
  });

  it('fulfils when the return page asks, once', async () => {
    const { start, pay, report, orders } = await openShop({ webhooks: false });
    const { id, clientSecret, orderId } = await start(CART);
    expect((await report(id)).fulfilled).toBe(false);
    await pay(clientSecret);
    expect((await orders.find(orderId))?.status).toBe('open');
    const reports = await Promise.all([report(id), report(id)]);
    expect(reports.map(({ fulfilled }) => fulfilled)).toEqual([true, true]);
    expect((await orders.find(orderId))?.shipments).toBe(1);
  });
});

async function signed(shop: Awaited<ReturnType<typeof openShop>>, event: object) {
  const payload = JSON.stringify(event);
  const signature = await shop.stripe.webhooks.generateTestHeaderStringAsync({
    payload,
    secret: WEBHOOK_SECRET,
  });
  return { payload, signature };
}

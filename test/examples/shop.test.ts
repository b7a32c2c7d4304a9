import { describe, expect, it } from 'vitest';
import type { NewSession } from '../../examples/storefront/server/sessions.js';
import type { CatalogueAnswer } from '../../examples/storefront/server/shop.js';
import { prepareCatalogue } from '../../examples/storefront/server/prepare-catalogue.js';
import { explanationOf, openShop } from './open-shop.js';

const MUG = { product: 'harbour-mug', quantity: 2 };
const BOWL = { product: 'drift-bowl', quantity: 1 };

describe('the catalogue', () => {
  it('tells what is sold and the key for Stripe.js, and no ids of prices', async () => {
    const shop = await openShop();
    const answer = (await (await shop.get('/catalogue')).json()) as CatalogueAnswer;
    expect(answer.publishableKey).toBe(shop.simulator.publishableKey);
    expect(answer.products.map(({ id }) => id)).toEqual([
      'harbour-mug',
      'drift-bowl',
      'quill-vase',
    ]);
    expect(JSON.stringify(answer)).not.toContain('price_');
    expect(JSON.stringify(answer)).not.toContain(shop.simulator.secretKey);
  });

  it('is found, not made again, the next time the shop starts', async () => {
    const { stripe, catalogue } = await openShop();
    expect(await prepareCatalogue({ stripe })).toEqual(catalogue);
    expect((await stripe.prices.list({ limit: 100 })).data).toHaveLength(7);
    expect((await stripe.products.list({ limit: 100 })).data).toHaveLength(8);
    expect((await stripe.coupons.list({ limit: 100 })).data).toHaveLength(3);
    expect((await stripe.shippingRates.list({ limit: 100 })).data).toHaveLength(2);
    expect((await stripe.customers.list({ limit: 100 })).data).toHaveLength(1);
    const cards = await stripe.customers.listPaymentMethods(catalogue.regular.id);
    expect(cards.data).toHaveLength(2);
    expect((await stripe.promotionCodes.list({ limit: 100 })).data).toHaveLength(2);
    expect((await stripe.taxRates.list({ limit: 100 })).data).toHaveLength(1);
  });
});

describe('starting a checkout', () => {
  it('creates a session of the cart, tied to an order', async () => {
    const { post, stripe, catalogue, orders } = await openShop();
    const answer = await post('/checkout-sessions', { items: [MUG, BOWL] });
    expect(answer.status).toBe(201);
    const { clientSecret, orderId, expiresAt } = (await answer.json()) as NewSession;
    const id = clientSecret.split('_secret_')[0] ?? '';
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['line_items'] });
    expect(expiresAt).toBe(session.expires_at);
    expect(session).toMatchObject({
      ui_mode: 'elements',
      mode: 'payment',
      status: 'open',
      allow_promotion_codes: true,
      metadata: { order_id: orderId },
      client_reference_id: orderId,
      return_url: 'http://127.0.0.1:4242/return?session_id={CHECKOUT_SESSION_ID}',
      amount_subtotal: 2 * 2800 + 3400,
      total_details: { amount_tax: 720 },
      amount_total: 9720,
    });
    expect(session.line_items?.data.map((line) => [line.price?.id, line.quantity])).toEqual([
      [catalogue.products[0]?.price, 2],
      [catalogue.products[1]?.price, 1],
    ]);
    expect(await orders.find(orderId)).toMatchObject({ sessionId: id, status: 'open' });
  });

  describe('by a page that names its purchase', () => {
    const attempt = '0123456789abcdef0123456789abcdef';

    async function openAndStart() {
      const shop = await openShop();
      const start = async (item = MUG, name = attempt) => {
        const answer = await shop.post('/checkout-sessions', { items: [item], attempt: name });
        return (await answer.json()) as NewSession;
      };
      return { ...shop, start };
    }

    it('goes on with the session that the page had, also once it is paid', async () => {
      const { start, pay, stripe } = await openAndStart();
      const first = await start();
      expect(await start()).toEqual(first);
      await pay(first.clientSecret);
      expect(await start()).toEqual(first);
      expect((await stripe.checkout.sessions.list()).data).toHaveLength(1);
    });

    it('starts one session for two tabs at once', async () => {
      const { start } = await openAndStart();
      const [first, second] = await Promise.all([start(), start()]);
      expect(second).toEqual(first);
    });

    it('starts another one for another purchase, and after the first has expired', async () => {
      const { start, simulator } = await openAndStart();
      const first = await start();
      const others = [await start(BOWL), await start(MUG, attempt.replace('0', 'f'))];
      simulator.controls.expireSession(first.clientSecret.split('_secret_')[0]!);
      const last = await start();
      expect(await start()).toEqual(last);
      const orders = [first, ...others, last].map(({ orderId }) => orderId);
      expect(new Set(orders).size).toBe(4);
    });

    it.each([7, '', 'cart', 'g'.repeat(32)])(
      'refuses a name that can be guessed: %j',
      async (name) => {
        const { post } = await openShop();
        const answer = await post('/checkout-sessions', { items: [MUG], attempt: name });
        expect(answer.status).toBe(400);
        expect((await explanationOf(answer)).what).toBe('The checkout was not started.');
      },
    );
  });

  it.each([
    ['no body', undefined, 'The request was not read.', 400],
    ['no items', {}, 'The cart is empty.', 400],
    ['an empty list', { items: [] }, 'The cart is empty.', 400],
    ['a list as body', [MUG], 'The cart is empty.', 400],
    ['too many lines', { items: [MUG, MUG, MUG, MUG] }, 'The cart has too many lines.', 400],
    ['a product twice', { items: [MUG, MUG] }, 'A product is in the cart twice.', 400],
    ['an unknown product', { items: [{ product: 'x', quantity: 1 }] }, 'The shop does not', 400],
    [
      'what is only sold at checkout',
      { items: [{ product: 'gift-wrap', quantity: 1 }] },
      'The shop does not',
      400,
    ],
    ['null as item', { items: [null] }, 'The shop does not', 400],
    ['quantity 0', { items: [{ ...MUG, quantity: 0 }] }, 'The quantity cannot', 400],
    ['quantity 1.5', { items: [{ ...MUG, quantity: 1.5 }] }, 'The quantity cannot', 400],
    ['quantity "2"', { items: [{ ...MUG, quantity: '2' }] }, 'The quantity cannot', 400],
    ['quantity 13', { items: [{ ...MUG, quantity: 13 }] }, 'The quantity cannot', 400],
  ])('refuses %s', async (_name, body, what, status) => {
    const { post, stripe } = await openShop();
    const answer = await post('/checkout-sessions', body);
    expect(answer.status).toBe(status);
    const explanation = await explanationOf(answer);
    expect(explanation.what).toContain(what);
    expect(explanation.why).not.toBe('');
    expect(explanation.how).not.toBe('');
    expect((await stripe.checkout.sessions.list()).data).toEqual([]);
  });

  it('refuses what is not JSON, and what is too large', async () => {
    const { app, post } = await openShop();
    const form = await app.request('/api/checkout-sessions', { method: 'POST', body: 'items=1' });
    expect(form.status).toBe(415);
    const huge = await post('/checkout-sessions', { items: 'x'.repeat(20_000) });
    expect(huge.status).toBe(413);
    expect((await explanationOf(huge)).why).toContain('too large');
  });

  it('answers 404 with an explanation elsewhere', async () => {
    const { get } = await openShop();
    const answer = await get('/nothing');
    expect(answer.status).toBe(404);
    expect((await explanationOf(answer)).what).toBe('Nothing answers GET /api/nothing.');
  });
});

describe('the report for the return page', () => {
  it('tells how an open checkout stands', async () => {
    const { start, report } = await openShop();
    const { id, orderId } = await start([MUG]);
    const open = await report(id);
    expect(open).toMatchObject({
      orderId,
      status: 'open',
      paymentStatus: 'unpaid',
      fulfilled: false,
      failed: false,
      total: 6048,
      tax: 448,
      discount: 0,
      currency: 'usd',
    });
    expect(open.lines).toMatchObject([{ name: 'Harbour mug', quantity: 2, subtotal: 5600 }]);
  });

  it('keeps the secret and the buyer to itself', async () => {
    const { start, pay, get } = await openShop();
    const { id, clientSecret } = await start([MUG]);
    await pay(clientSecret);
    const answer = await (await get(`/checkout-sessions/${id}`)).text();
    expect(answer).toContain('"fulfilled":true');
    expect(answer).not.toContain('_secret_');
    expect(answer).not.toContain('buyer@example.com');
  });

  it('refuses a session that the shop did not start', async () => {
    const { stripe, get, catalogue } = await openShop();
    const foreign = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      line_items: [{ price: catalogue.giftWrap.price, quantity: 1 }],
      return_url: 'https://example.com',
    });
    const answer = await get(`/checkout-sessions/${foreign.id}`);
    expect(answer.status).toBe(404);
    expect((await explanationOf(answer)).what).toBe('There is no such checkout.');
  });

  it('refuses a session that only borrows the number of an order', async () => {
    const { stripe, get, catalogue, start } = await openShop();
    const { orderId } = await start([MUG]);
    const copy = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      line_items: [{ price: catalogue.giftWrap.price, quantity: 1 }],
      metadata: { order_id: orderId },
      return_url: 'https://example.com',
    });
    expect((await get(`/checkout-sessions/${copy.id}`)).status).toBe(404);
  });

  it('refuses an id that Stripe does not know, and one that cannot be', async () => {
    const { get } = await openShop();
    expect((await get('/checkout-sessions/cs_test_nothing')).status).toBe(404);
    expect((await get('/checkout-sessions/pi_123')).status).toBe(400);
  });
});

describe('changing the lines of a checkout', () => {
  it('adds the gift wrap once, and keeps the lines that are there', async () => {
    const { start, post, stripe } = await openShop();
    const { id } = await start([MUG, BOWL]);
    const before = (await stripe.checkout.sessions.listLineItems(id)).data;
    // Side by side, as a double click would send them.
    const answers = await Promise.all([
      post(`/checkout-sessions/${id}/line-items`, { add: 'gift-wrap' }),
      post(`/checkout-sessions/${id}/line-items`, { add: 'gift-wrap' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    const after = (await stripe.checkout.sessions.listLineItems(id)).data;
    expect(after.map((line) => line.description)).toEqual([
      'Harbour mug',
      'Drift bowl',
      'Gift wrap',
    ]);
    expect(after.slice(0, 2)).toEqual(before);
    const session = await stripe.checkout.sessions.retrieve(id);
    expect(session.amount_total).toBe(Math.round((5600 + 3400 + 400) * 1.08));
  });

  it('removes and swaps', async () => {
    const { start, post, report } = await openShop();
    const { id } = await start([MUG, BOWL]);
    await post(`/checkout-sessions/${id}/line-items`, { remove: 'drift-bowl' });
    expect((await report(id)).lines.map(({ name }) => name)).toEqual(['Harbour mug']);
    await post(`/checkout-sessions/${id}/line-items`, {
      swap: { from: 'harbour-mug', to: 'quill-vase' },
    });
    expect((await report(id)).lines).toMatchObject([
      { name: 'Quill vase', quantity: 2, subtotal: 10_400 },
    ]);
  });

  it('lets a swapped line be adjusted as the first one could be', async () => {
    const { start, post, simulator } = await openShop();
    const { id, clientSecret } = await start([MUG]);
    await post(`/checkout-sessions/${id}/line-items`, {
      swap: { from: 'harbour-mug', to: 'quill-vase' },
    });
    const answer = await simulator.fetch(`https://api.stripe.com/v1/payment_pages/${id}/init`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${simulator.publishableKey}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ client_secret: clientSecret }).toString(),
    });
    const page = (await answer.json()) as { line_items: Array<{ adjustable_quantity: unknown }> };
    expect(page.line_items[0]?.adjustable_quantity).toEqual({ minimum: 0, maximum: 12 });
  });

  it('does not remove the last item', async () => {
    const { start, post, report } = await openShop();
    const { id } = await start([MUG]);
    const answer = await post(`/checkout-sessions/${id}/line-items`, { remove: 'harbour-mug' });
    expect(answer.status).toBe(409);
    expect((await report(id)).lines).toHaveLength(1);
  });

  it.each([
    ['nothing', {}],
    ['two wishes', { add: 'gift-wrap', remove: 'gift-wrap' }],
    ['an unknown product', { add: 'teapot' }],
    ['half a swap', { swap: { from: 'harbour-mug' } }],
    ['a list', []],
  ])('refuses %s', async (_name, change) => {
    const { start, post } = await openShop();
    const { id } = await start([MUG]);
    const answer = await post(`/checkout-sessions/${id}/line-items`, change);
    expect(answer.status).toBe(400);
    expect((await explanationOf(answer)).how).not.toBe('');
  });

  it('refuses once the order is paid', async () => {
    const { start, post, pay } = await openShop();
    const { id, clientSecret } = await start([MUG]);
    await pay(clientSecret);
    const answer = await post(`/checkout-sessions/${id}/line-items`, { add: 'gift-wrap' });
    expect(answer.status).toBe(409);
    expect((await explanationOf(answer)).what).toBe('The order can no longer be changed.');
  });
});

describe('when Stripe fails', () => {
  it('says so to the caller and logs neither secrets nor messages', async () => {
    const shop = await openShop();
    const { price } = shop.catalogue.products[0] ?? { price: '' };
    await shop.stripe.prices.update(price, { active: false });
    const answer = await shop.post('/checkout-sessions', { items: [MUG] });
    expect(answer.status).toBe(502);
    expect((await explanationOf(answer)).why).toContain('payment provider');
    expect(shop.logged).toHaveLength(1);
    expect(shop.logged[0]).toMatch(/^Stripe: StripeInvalidRequestError/);
    expect(shop.logged[0]).not.toContain('sk_');
  });
});

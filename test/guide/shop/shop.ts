import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import type Stripe from 'stripe';
import { createSession } from './create-session.js';

const CHECKOUT_PAGE = new URL('checkout.html', import.meta.url);

/** What the shop's server is made of. */
interface ShopOptions {
  stripe: Stripe;
  webhookSecret: string;
  /** Sends the goods. Called once or more for each session that is paid. */
  fulfil(sessionId: string): void;
  /** Tells the buyer that the money did not come. */
  apologise?(sessionId: string): void;
}

/** The shop's server. */
export function createShop({ stripe, webhookSecret, fulfil, apologise }: ShopOptions): Hono {
  const shop = new Hono();

  shop.post('/create-session', async (c) => {
    const { client_secret } = await createSession(stripe, new URL(c.req.url).origin);
    return c.json({ clientSecret: client_secret });
  });

  shop.post('/webhooks', async (c) => {
    const signature = c.req.header('stripe-signature') ?? '';
    const body = await c.req.text();
    const event = await stripe.webhooks
      .constructEventAsync(body, signature, webhookSecret)
      .catch(() => null);
    if (!event) return c.text('This was not signed by Stripe.', 400);
    switch (event.type) {
      case 'checkout.session.completed':
      case 'checkout.session.async_payment_succeeded': {
        const session = event.data.object;
        if (session.payment_status !== 'unpaid') fulfil(session.id);
        break;
      }
      case 'checkout.session.async_payment_failed':
        apologise?.(event.data.object.id);
        break;
      default:
    }
    return c.json({ received: true });
  });

  shop.get('/checkout', async (c) => c.html(await readFile(CHECKOUT_PAGE, 'utf8')));

  shop.get('/return', async (c) => {
    const session = await stripe.checkout.sessions.retrieve(c.req.query('session_id') ?? '');
    return c.html(session.payment_status === 'paid' ? '<h1>Thank you!</h1>' : '<h1>Not paid</h1>');
  });

  return shop;
}

import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import Stripe from 'stripe';
import { CURRENCY, DONATION, MOST_OF_ONE } from './catalogue.js';
import type { Catalogue, Product } from './catalogue.js';
import type { Orders } from './orders.js';
import { readAttempt, readLineItemChange, readPurchase, readSessionId } from './read-input.js';
import { Refusal } from './refusal.js';
import type { Explanation } from './refusal.js';
import { createSessions } from './sessions.js';
import { receiveWebhook } from './webhooks.js';

/** What a shop needs to run. */
export interface ShopOptions {
  stripe: Stripe;
  /** Sent to the page, which loads Stripe.js with it. */
  publishableKey: string;
  /** Null: no webhooks arrive, and orders are fulfilled when the return page asks. */
  webhookSecret: string | null;
  /** Where the shop's pages live, such as `http://127.0.0.1:4242`. */
  origin: string;
  catalogue: Catalogue;
  orders: Orders;
  /** Told about failures that are not the caller's. Never given secrets or buyer data. @default console.error */
  log?: (message: string) => void;
}

/** Answer of `GET /api/catalogue`. */
export interface CatalogueAnswer {
  publishableKey: string;
  /** ISO code, lower case. */
  currency: string;
  mostOfOne: number;
  products: Product[];
  giftWrap: Product;
  club: Record<'monthly' | 'yearly', Product>;
  seat: Product;
  /** In minor units of `currency`. */
  donation: { least: number; most: number; suggested: readonly number[] };
  /** False when the regular customer of the booking has none to offer, see the store's README. */
  hasSavedCards: boolean;
}

/** A body of JSON is a small cart; an event of Stripe's may be larger. */
const JSON_LIMIT = 16 * 1024;
const EVENT_LIMIT = 1024 * 1024;

/**
 * Creates the merchant's server: an app whose `fetch` answers everything under `/api`.
 *
 * | route                                       | does                                            |
 * | ------------------------------------------- | ----------------------------------------------- |
 * | GET `/api/catalogue`                        | what is sold, and the key for Stripe.js         |
 * | POST `/api/checkout-sessions`               | starts a checkout of a cart or of a scenario    |
 * | GET `/api/checkout-sessions/:id`            | how a checkout stands, for the return page      |
 * | POST `/api/checkout-sessions/:id/line-items`| changes the lines of an open checkout           |
 * | POST `/api/checkout-sessions/:id/details`   | keeps what the page asked for besides           |
 * | POST `/api/webhooks/stripe`                 | is told by Stripe what became of a checkout     |
 *
 * Errors are `{error: {what, why, how}}` with a status of 4xx (the caller's) or 5xx (ours or Stripe's).
 */
export function createShop(options: ShopOptions): Hono {
  const { stripe, publishableKey, webhookSecret, origin, catalogue, orders } = options;
  const log = options.log ?? ((message) => console.error(message));
  const fulfilOnReturn = webhookSecret === null;
  const sessions = createSessions({ stripe, catalogue, orders, origin, fulfilOnReturn });
  const app = new Hono().basePath('/api');

  app.get('/catalogue', (c) =>
    c.json({
      publishableKey,
      currency: CURRENCY,
      mostOfOne: MOST_OF_ONE,
      products: catalogue.products.map(withoutPrice),
      giftWrap: withoutPrice(catalogue.giftWrap),
      club: {
        monthly: withoutPrice(catalogue.club.monthly),
        yearly: withoutPrice(catalogue.club.yearly),
      },
      seat: withoutPrice(catalogue.seat),
      donation: DONATION,
      hasSavedCards: catalogue.regular.hasSavedCards,
    } satisfies CatalogueAnswer),
  );

  app.use('/checkout-sessions/*', bodyLimit({ maxSize: JSON_LIMIT, onError: tooLarge }));

  app.post('/checkout-sessions', async (c) => {
    const body = await readJson(c);
    const purchase = readPurchase(body, catalogue);
    return c.json(await sessions.start(purchase, readAttempt(body)), 201);
  });

  app.get('/checkout-sessions/:id', async (c) =>
    c.json(await sessions.report(readSessionId(c.req.param('id')))),
  );

  app.post('/checkout-sessions/:id/line-items', async (c) => {
    const sessionId = readSessionId(c.req.param('id'));
    await sessions.changeLineItems(sessionId, readLineItemChange(await readJson(c), catalogue));
    return c.body(null, 204);
  });

  app.post('/checkout-sessions/:id/details', async (c) => {
    await sessions.keepDetails(readSessionId(c.req.param('id')), await readJson(c));
    return c.body(null, 204);
  });

  app.use('/webhooks/*', bodyLimit({ maxSize: EVENT_LIMIT, onError: tooLarge }));

  app.post('/webhooks/stripe', async (c) => {
    if (webhookSecret === null) throw noWebhooks();
    const payload = await c.req.text();
    const signature = c.req.header('stripe-signature');
    await receiveWebhook({ stripe, secret: webhookSecret, orders }, payload, signature);
    return c.json({ received: true });
  });

  app.notFound((c) =>
    explain(c, 404, {
      what: `Nothing answers ${c.req.method} ${c.req.path}.`,
      why: 'The shop has no such route.',
      how: 'See the table above createShop for the routes.',
    }),
  );

  app.onError((error, c) => {
    if (error instanceof Refusal) return explain(c, error.status, error.explanation);
    log(describe(error));
    const ofStripe = error instanceof Stripe.errors.StripeError;
    return explain(c, ofStripe ? 502 : 500, {
      what: 'That did not work.',
      why: ofStripe
        ? 'Our payment provider could not carry it out.'
        : 'Something went wrong on our side.',
      how: 'Wait a moment and try again.',
    });
  });

  return app;
}

async function readJson(c: Context): Promise<unknown> {
  if (!c.req.header('content-type')?.startsWith('application/json')) {
    throw new Refusal(415, {
      what: 'The request was not read.',
      why: 'Its body has to be JSON.',
      how: 'Send it with the header Content-Type: application/json.',
    });
  }
  try {
    return await c.req.json();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refusal(400, {
      what: 'The request was not read.',
      why: 'Its body is not valid JSON.',
      how: 'Check for missing quotes, commas and braces.',
    });
  }
}

function explain(c: Context, status: Refusal['status'], error: Explanation) {
  return c.json({ error }, status);
}

function tooLarge(c: Context) {
  return explain(c, 413, {
    what: 'The request was not read.',
    why: 'Its body is too large.',
    how: 'Send less at once.',
  });
}

function noWebhooks(): Refusal {
  return new Refusal(501, {
    what: 'The webhook was not accepted.',
    why: 'The shop has no signing secret, so it cannot tell who sent it.',
    how: 'Run `stripe listen` and set STRIPE_WEBHOOK_SECRET to the secret that it prints.',
  });
}

/** Stripe's messages can quote what a buyer typed, so only their kind and number are told. */
function describe(error: Error): string {
  if (!(error instanceof Stripe.errors.StripeError)) return error.stack ?? error.message;
  const { type, code, statusCode, requestId } = error;
  return `Stripe: ${type} ${code ?? ''} (status ${statusCode ?? 'none'}, request ${requestId ?? 'none'})`;
}

function withoutPrice({ price: _, ...product }: Catalogue['giftWrap']): Product {
  return product;
}

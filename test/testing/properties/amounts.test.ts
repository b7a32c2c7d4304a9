import * as fc from 'fast-check';
import Stripe from 'stripe';
import type { StripeCheckoutLoadActionsSuccess } from '@stripe/stripe-js';
import { describe, expect, test } from 'vitest';
import { openSimulator } from '../api/open-simulator.js';
import type { OpenSimulator } from '../api/open-simulator.js';
import { WITH_AMOUNTS, expectBrowserShows, expectSessionAddsUp } from './adds-up.js';
import { CODE, openShop, recipe } from './shop.js';
import type { Move, Recipe } from './shop.js';

/** Enough to meet every kind of shop in every run; the failing ones are printed with their seed. */
const RUNS = 150;

/** Milliseconds. A random shop takes ten calls; a busy machine takes its time. */
const PATIENCE = 60_000;

interface Checkout extends OpenSimulator {
  session: Stripe.Checkout.Session;
  actions: StripeCheckoutLoadActionsSuccess;
}

function openWorld(shop: Recipe): OpenSimulator {
  const { taxRounding, discountAllocation } = shop;
  return openSimulator({
    train: shop.train,
    seed: shop.seed,
    locale: 'en-US',
    assumptions: { taxRounding, discountAllocation },
  });
}

/** The shop's session with its page open, or null when the session was refused. */
async function openCheckout(shop: Recipe): Promise<Checkout | null> {
  const world = openWorld(shop);
  const { stripe, simulator } = world;
  const version = shop.train === 'clover' ? '2025-12-15.clover' : '2026-07-29.dahlia';
  const params = await openShop(stripe, shop);
  const session = await stripe.checkout.sessions
    .create(params, { apiVersion: version })
    .catch(refused);
  if (!session) return null;
  const clientSecret = session.client_secret ?? '';
  const start =
    simulator.stripe.initCheckoutElementsSdk ??
    (
      simulator.stripe as unknown as {
        initCheckout: typeof simulator.stripe.initCheckoutElementsSdk;
      }
    ).initCheckout;
  const loaded = await start({ clientSecret }).loadActions();
  if (loaded.type === 'error') throw new Error(loaded.error.message);
  return { ...world, session, actions: loaded.actions };
}

/** A cart may be too cheap or too dear; nothing else about it may be refused. */
function refused(error: unknown): null {
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
  expect(error.code).toMatch(/^amount_too_(small|large)$/);
  return null;
}

async function expectAllAddsUp({ stripe, session, actions }: Checkout): Promise<void> {
  const read = await stripe.checkout.sessions.retrieve(session.id, { expand: WITH_AMOUNTS });
  expectSessionAddsUp(read);
  expectBrowserShows(actions.getSession(), read);
}

async function make(move: Move, { actions }: Checkout): Promise<void> {
  const shown = actions.getSession();
  switch (move.type) {
    case 'quantity': {
      const line = shown.lineItems[move.line % shown.lineItems.length];
      if (!line) return;
      await actions.updateLineItemQuantity({ lineItem: line.id, quantity: move.quantity });
      return;
    }
    case 'apply code':
      await actions.applyPromotionCode(CODE);
      return;
    case 'remove code':
      await actions.removePromotionCode();
      return;
    case 'extra': {
      const item = shown.optionalItems?.[move.item];
      if (!item) return;
      await (move.selected
        ? actions.addOptionalLineItem(item.priceId)
        : actions.removeOptionalLineItem(item.priceId));
      return;
    }
    default: {
      const option = shown.shippingOptions[move.option];
      if (option) await actions.updateShippingOption(option.id);
    }
  }
}

/** The simulator's fetch, which writes down every answer. The SDK invents the idempotency keys. */
function recordInto(bytes: string[], { simulator }: OpenSimulator): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await simulator.fetch(String(input), init);
    response.headers.delete('idempotency-key');
    bytes.push(JSON.stringify([...response.headers]), await response.clone().text());
    return response;
  };
}

/** An endpoint that writes down every event. What signs them is the time of the real clock. */
function recordWebhooksInto(bytes: string[], { simulator }: OpenSimulator): void {
  const { secret } = simulator.webhooks.add({
    url: 'https://shop.test/hook',
    enabledEvents: ['*'],
    fetch: async (_url, { body }) => {
      bytes.push(String(body));
      return new Response();
    },
  });
  bytes.push(secret);
}

describe('whatever is sold', { timeout: PATIENCE }, () => {
  test('lines and totals add up, on the server and in the browser, after everything the buyer does', async () => {
    let sold = 0;
    await fc.assert(
      fc.asyncProperty(recipe, async (shop) => {
        const checkout = await openCheckout(shop);
        if (!checkout) return;
        sold += 1;
        await expectAllAddsUp(checkout);
        for (const move of shop.moves) {
          await make(move, checkout);
          await expectAllAddsUp(checkout);
        }
      }),
      { numRuns: RUNS },
    );
    expect(sold).toBeGreaterThan(RUNS / 2);
  });

  test('what is paid is what was shown, and stays as it was', async () => {
    await fc.assert(
      fc.asyncProperty(recipe, async (shop) => {
        const checkout = await openCheckout(shop);
        if (!checkout) return;
        const { simulator, stripe, session, actions, buyer } = checkout;
        const shown = actions.getSession().total.total.minorUnitsAmount;
        const { page } = await buyer(session).pay();
        expect(page.status).toBe('complete');
        const paid = simulator.controls.payments(session.id).map((payment) => payment.amount);
        expect(paid).toEqual(shown === 0 ? [] : [shown]);
        const read = await stripe.checkout.sessions.retrieve(session.id, { expand: WITH_AMOUNTS });
        expect(read.amount_total).toBe(shown);
        expect(read.payment_status).toBe(shown === 0 ? 'no_payment_required' : 'paid');
        expectSessionAddsUp(read);
      }),
      { numRuns: RUNS / 3 },
    );
  });

  test('the same seed gives the same bytes, webhooks among them', async () => {
    const bytesOf = async (shop: Recipe) => {
      const world = openWorld(shop);
      const bytes: string[] = [];
      recordWebhooksInto(bytes, world);
      const stripe = new Stripe(world.simulator.secretKey, {
        maxNetworkRetries: 0,
        httpClient: Stripe.createFetchHttpClient(recordInto(bytes, world)),
      });
      const session = await stripe.checkout.sessions
        .create(await openShop(stripe, shop), { apiVersion: '2025-12-15.clover' })
        .catch(refused);
      if (session) bytes.push(JSON.stringify(await world.buyer(session).pay()));
      await world.simulator.webhooks.settled();
      return bytes;
    };
    await fc.assert(
      fc.asyncProperty(recipe, async (random) => {
        const shop: Recipe = { ...random, train: 'clover' };
        const first = await bytesOf(shop);
        expect(await bytesOf(shop)).toEqual(first);
        expect(await bytesOf({ ...shop, seed: shop.seed + 1 })).not.toEqual(first);
      }),
      { numRuns: RUNS / 5 },
    );
  });
});

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import Stripe from 'stripe';
import { close, listen } from './listen.js';
import { createMemoryOrders } from './orders.js';
import type { Orders } from './orders.js';
import { prepareCatalogue } from './prepare-catalogue.js';
import type { Settings } from './settings.js';
import { createShop } from './shop.js';
import { startStandIn } from './stand-in.js';
import type { StandIn } from './stand-in.js';

/** The version of Stripe's API that the shop is written for. */
const API_VERSION = '2026-10-28.endive';

/** Answers one request for a page or a file. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => void;

/** What it takes to start the store. */
export interface StoreOptions {
  settings: Settings;
  /** Not listening yet. */
  server: Server;
  /** Answers whatever is not under `/api`. */
  pages: Pages;
}

/** A store that runs. */
export interface Store {
  /** Its address, such as `http://127.0.0.1:4242`. */
  origin: string;
  orders: Orders;
  /** Null when the store talks to Stripe. */
  standIn: StandIn | null;
  /** False: orders are fulfilled when the return page asks. */
  receivesWebhooks: boolean;
  close(): Promise<void>;
}

/** Answer of `GET /api/stand-in`: where the simulator is, or null when Stripe is real. */
export type StandInAnswer = { apiBase: string; train: 'endive' } | null;

/**
 * Starts the store on Stripe or, without keys, on the simulator. The shop does not know which.
 *
 * @throws `SettingsError` when the port cannot be had, Stripe's error when the keys are refused.
 */
export async function startStore(options: StoreOptions): Promise<Store> {
  const { settings, server, pages } = options;
  let answer = answerNotReady;
  server.on('request', (request, response) => answer(request, response));
  const origin = await listen(server, settings.port, settings.portIsFixed);

  let standIn: StandIn | null = null;
  const stop = async () => {
    await Promise.all([close(server), standIn?.close()]);
  };

  try {
    standIn = settings.stripe
      ? null
      : await startStandIn({
          webhookUrl: `${origin}/api/webhooks/stripe`,
          latency: settings.simulatorLatency,
        });
    const keys = settings.stripe ?? standIn?.keys;
    if (!keys) throw new Error('There is neither a Stripe account nor a stand-in.');
    const stripe = connect(keys.secretKey, standIn);
    const orders = createMemoryOrders();
    const shop = createShop({
      stripe,
      publishableKey: keys.publishableKey,
      webhookSecret: keys.webhookSecret,
      origin,
      // Stripe cannot fetch pictures from this machine; the simulator's page can.
      catalogue: await prepareCatalogue({ stripe, ...(standIn ? { pictures: origin } : {}) }),
      orders,
    });
    answer = answerWith(withStandIn(shop, standIn), pages);
    return { origin, orders, standIn, receivesWebhooks: keys.webhookSecret !== null, close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function connect(secretKey: string, standIn: StandIn | null): Stripe {
  if (!standIn) return new Stripe(secretKey, { apiVersion: API_VERSION });
  const { hostname, port } = new URL(standIn.apiBase);
  return new Stripe(secretKey, { apiVersion: API_VERSION, host: hostname, port, protocol: 'http' });
}

/** Beside the shop, not in it: a merchant's server has no such route. */
function withStandIn(shop: Hono, standIn: StandIn | null): Hono {
  const app = new Hono();
  app.get('/api/stand-in', (c) =>
    c.json<StandInAnswer>(standIn ? { apiBase: standIn.apiBase, train: standIn.train } : null),
  );
  // Not mounted as routes of this app, so that the shop's own error handling stays in charge.
  app.mount('/', shop.fetch);
  return app;
}

function answerWith(app: Hono, pages: Pages): Pages {
  const api = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return (request, response) => {
    if (request.url?.startsWith('/api/')) void api(request, response);
    else pages(request, response);
  };
}

const answerNotReady: Pages = (_request, response) => {
  response.writeHead(503, { 'retry-after': '1' }).end('The store is starting.');
};

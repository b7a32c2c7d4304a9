import { randomBytes, randomInt } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createStripeSimulator } from 'checkstand/testing';
import { close, listen } from './listen.js';
import type { StripeKeys } from './settings.js';

type Simulator = ReturnType<typeof createStripeSimulator>;

/** A Stripe on this machine, reached over HTTP as the real one is. */
export interface StandIn {
  simulator: Simulator;
  /** Its origin, in place of `https://api.stripe.com`. */
  apiBase: string;
  train: 'endive';
  /** Has keys and a signing secret, as an account of Stripe has. */
  keys: StripeKeys & { webhookSecret: string };
  close(): Promise<void>;
}

interface StandInOptions {
  /** Where it delivers its webhooks. */
  webhookUrl: string;
  /** How long it takes to answer the page, in milliseconds. */
  latency: number;
}

/** Starts the simulator on a free port. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const train = 'endive';
  const webhookSecret = `whsec_${randomBytes(24).toString('hex')}`;
  const simulator = createStripeSimulator({
    train,
    latency: options.latency,
    account: { businessName: 'Tern & Clay', country: 'US', defaultCurrency: 'usd' },
    // Other ids each time, so that an old return page does not meet another buyer's order.
    seed: randomInt(2 ** 31),
    quiet: true,
  });
  simulator.webhooks.add({ url: options.webhookUrl, secret: webhookSecret });

  const server: Server = createServer(
    getRequestListener((request) => simulator.fetch(request), { overrideGlobalObjects: false }),
  );
  const apiBase = await listen(server, 0);
  const { secretKey, publishableKey } = simulator;
  return {
    simulator,
    apiBase,
    train,
    keys: { secretKey, publishableKey, webhookSecret },
    close: () => close(server),
  };
}

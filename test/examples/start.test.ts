import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { close, listen } from '../../examples/storefront/server/listen.js';
import { readSettings } from '../../examples/storefront/server/settings.js';
import { startStore } from '../../examples/storefront/server/start-store.js';
import type { Pages, Store } from '../../examples/storefront/server/start-store.js';

const open: Array<() => Promise<void>> = [];
afterEach(async () => {
  for (const end of open.splice(0)) await end();
});

async function takePort() {
  const server = createServer();
  open.push(() => close(server));
  await listen(server, 0);
  return (server.address() as AddressInfo).port;
}

const pages: Pages = (_request, response) => {
  response.end('a page');
};

async function start(environment: Record<string, string>): Promise<Store> {
  const server = createServer();
  const settings = readSettings({ SIMULATOR_LATENCY: '0', ...environment });
  const store = await startStore({ settings, server, pages });
  open.push(store.close);
  return store;
}

describe('settings', () => {
  it('has defaults', () => {
    expect(readSettings({})).toEqual({
      port: 4242,
      portIsFixed: false,
      stripe: null,
      simulatorLatency: 250,
    });
  });

  it('takes the keys of a Stripe account', () => {
    const { stripe } = readSettings({
      STRIPE_SECRET_KEY: 'sk_test_1',
      STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
    });
    expect(stripe).toEqual({
      secretKey: 'sk_test_1',
      publishableKey: 'pk_test_1',
      webhookSecret: null,
    });
  });

  it.each([
    [{ STRIPE_SECRET_KEY: 'sk_test_1' }, 'Set STRIPE_PUBLISHABLE_KEY as well'],
    [{ STRIPE_PUBLISHABLE_KEY: 'pk_test_1' }, 'Set STRIPE_SECRET_KEY as well'],
    [{ STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_PUBLISHABLE_KEY: 'pk_live_1' }, 'test mode only'],
    [{ STRIPE_SECRET_KEY: 'pk_test_1', STRIPE_PUBLISHABLE_KEY: 'sk_test_1' }, 'STRIPE_SECRET_KEY'],
    [{ PORT: 'http' }, 'PORT is "http"'],
    [{ PORT: '70000' }, 'from 0 to 65535'],
    [{ SIMULATOR_LATENCY: '-1' }, 'SIMULATOR_LATENCY is "-1"'],
  ])('stops at %o', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message);
  });

  it('does not quote a key that is wrong', () => {
    const keys = { STRIPE_SECRET_KEY: 'sk_live_very', STRIPE_PUBLISHABLE_KEY: 'pk_test_1' };
    expect(() => readSettings(keys)).toThrow(expect.not.stringContaining('very'));
  });
});

describe('listening', () => {
  it('takes the next free port when the first is taken', async () => {
    const port = await takePort();
    const server = createServer();
    open.push(() => close(server));
    const origin = await listen(server, port);
    expect(Number(new URL(origin).port)).toBeGreaterThan(port);
  });

  it('stops when the port was asked for and is taken', async () => {
    const port = await takePort();
    const server = createServer();
    await expect(listen(server, port, true)).rejects.toThrow(`Port ${port} is taken.`);
    expect(server.listening).toBe(false);
  });
});

describe('the store on the simulator', () => {
  it('serves the shop, the pages and where the simulator is', async () => {
    const store = await start({ PORT: '0' });
    const text = async (path: string) => (await fetch(store.origin + path)).text();
    expect(await text('/')).toBe('a page');
    expect(await text('/checkout')).toBe('a page');
    expect(await text('/api/catalogue')).toContain('harbour-mug');
    expect(JSON.parse(await text('/api/stand-in'))).toEqual({
      apiBase: store.standIn?.apiBase,
      train: 'endive',
    });
    expect(await text('/api/nothing')).toContain('"error"');
  });

  it('receives the simulator’s webhooks over HTTP', async () => {
    const store = await start({ PORT: '0' });
    const answer = await fetch(`${store.origin}/api/checkout-sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ items: [{ product: 'drift-bowl', quantity: 1 }] }),
    });
    const { clientSecret, orderId } = (await answer.json()) as Record<string, string>;
    const id = clientSecret?.split('_secret_')[0] ?? '';
    store.standIn?.simulator.controls.expireSession(id);
    await store.standIn?.simulator.webhooks.settled();
    expect((await store.orders.find(orderId ?? ''))?.status).toBe('abandoned');
  });

  it('leaves no open port behind', async () => {
    const store = await start({ PORT: '0' });
    const apiBase = store.standIn?.apiBase ?? '';
    await store.close();
    await expect(fetch(store.origin)).rejects.toThrow('fetch failed');
    await expect(fetch(apiBase)).rejects.toThrow('fetch failed');
  });
});

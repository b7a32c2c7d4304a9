// @vitest-environment node
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connectStripe } from '../../../src/testing/stripe-js/index.js';
import { loadedActions } from './support/scripted-api.js';
import { createMugSession, createWorld } from './support/world.js';

let server: Server;
let apiBase: string;
const world = createWorld();

beforeEach(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer = await world.simulator.fetch(`https://api.stripe.com${request.url}`, {
      method: request.method ?? 'GET',
      headers: request.headers as Record<string, string>,
      body: Buffer.concat(chunks).toString(),
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  apiBase = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

it('reaches a simulator that runs in a server', async () => {
  const session = await createMugSession(world.server);
  const stripe = connectStripe({
    apiBase,
    publishableKey: world.simulator.publishableKey,
    locale: 'en-US',
  });
  const sdk = stripe.initCheckoutElementsSdk({ clientSecret: session.client_secret });
  const actions = await loadedActions(sdk);
  expect(actions.getSession().total.total.amount).toBe('$12.50');
  expect((await actions.updatePhoneNumber('+44 20 7946 0000')).type).toBe('success');
  expect(actions.getSession().phoneNumber).toBe('+44 20 7946 0000');
});

it('tells when nobody answers there', async () => {
  const session = await createMugSession(world.server);
  const stripe = connectStripe({ apiBase: 'http://127.0.0.1:1', publishableKey: 'pk_test_x' });
  const sdk = stripe.initCheckoutElementsSdk({ clientSecret: session.client_secret });
  expect(await sdk.loadActions()).toMatchObject({
    type: 'error',
    error: { message: expect.stringContaining('could not reach') },
  });
});

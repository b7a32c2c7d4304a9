import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSimulator } from './open-simulator.js';

const RESOURCES = join(process.cwd(), 'node_modules/stripe/esm/resources');
const REQUEST = /_makeRequest\('(GET|POST|DELETE)', ['`](\/v\d\/[^'`]+)['`]/g;

/** Every address that the official SDK knows, with `x` for each id. */
function addressesOfSdk(): string[] {
  const files = readdirSync(RESOURCES, { recursive: true, encoding: 'utf8' });
  const addresses = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(join(RESOURCES, file), 'utf8').matchAll(REQUEST)])
    .map(([, method, path = '']) => `${method} ${path.replaceAll(/\$\{[^}]*\}/g, 'x')}`);
  return [...new Set(addresses)];
}

test('no address of Stripe is called unknown', async () => {
  const { simulator } = openSimulator();
  const addresses = addressesOfSdk();
  expect(addresses.length).toBeGreaterThan(500);
  const unknown: string[] = [];
  for (const address of addresses) {
    const [method = '', path = ''] = address.split(' ');
    const response = await simulator.fetch(`https://api.stripe.com${path}`, {
      method,
      headers: { authorization: 'Bearer sk_test_any' },
    });
    const { error } = await response.json();
    if (error?.message.startsWith('Unrecognized request URL')) unknown.push(address);
  }
  expect(unknown).toEqual([]);
});

test.each([
  ['POST', '/v1/refunds'],
  ['GET', '/v1/balance'],
  ['POST', '/v1/payment_intents'],
  ['POST', '/v1/billing_portal/sessions'],
  ['POST', '/v1/subscriptions'],
  ['GET', '/v2/core/events'],
])('%s %s is refused as not simulated', async (method, path) => {
  const { simulator } = openSimulator();
  const response = await simulator.fetch(`https://api.stripe.com${path}`, {
    method,
    headers: { authorization: 'Bearer sk_test_any' },
  });
  expect(response.status).toBe(400);
  expect((await response.json()).error).toEqual({
    type: 'invalid_request_error',
    code: 'simulator_unsupported',
    message: `The Checkstand simulator does not simulate the address ${method} ${path} yet. The real Stripe accepts it.`,
  });
});

test.each([
  ['DELETE', '/v1/checkout/sessions/cs_x'],
  ['PATCH', '/v1/products/prod_x'],
  ['GET', '/v1/refunds/'],
  ['GET', '/v1/nothing'],
])('%s %s is unknown to Stripe too', async (method, path) => {
  const { simulator } = openSimulator();
  const response = await simulator.fetch(`https://api.stripe.com${path}`, {
    method,
    headers: { authorization: 'Bearer sk_test_any' },
  });
  expect(response.status).toBe(404);
});

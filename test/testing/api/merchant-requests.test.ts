import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { afterEach, describe, expect, test } from 'vitest';
import type { StripeSimulator } from '../../../src/testing/simulator.js';
import { inline, openSimulator, refusalOf } from './open-simulator.js';

const HOSTED = { mode: 'payment', success_url: 'https://shop.test/done' } as const;
const HOUR = 3600;

function post(
  simulator: StripeSimulator,
  body: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return simulator.fetch('https://api.stripe.com/v1/products', {
    method: 'POST',
    headers: { authorization: 'Bearer sk_test_any', ...headers },
    body,
  });
}

describe('idempotency keys', () => {
  const key = { 'idempotency-key': 'k1' };

  test('equal parameters in another order are the same request', async () => {
    const { simulator } = openSimulator();
    const first = await post(simulator, 'name=Mug&metadata[a]=1&metadata[b]=2', key);
    const again = await post(simulator, 'metadata[b]=2&metadata[a]=1&name=Mug', key);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.headers.get('original-request')).toBe(first.headers.get('request-id'));
    expect(again.headers.get('request-id')).not.toBe(first.headers.get('request-id'));
    expect(await again.json()).toEqual(await first.json());
  });

  test('a key is forgotten after a day, and belongs to one account', async () => {
    const { simulator } = openSimulator();
    const idOf = async (headers: object = {}) =>
      (await (await post(simulator, 'name=Mug', { ...key, ...headers })).json()).id;
    const first = await idOf();
    expect(await idOf({ 'stripe-account': 'acct_other' })).not.toBe(first);
    simulator.controls.advanceTime(24 * HOUR - 1);
    expect(await idOf()).toBe(first);
    simulator.controls.advanceTime(1);
    expect(await idOf()).not.toBe(first);
  });

  test('a wrong key of the API gets no earlier answer', async () => {
    const { simulator } = openSimulator({ secretKey: 'sk_test_right' });
    const right = { ...key, authorization: 'Bearer sk_test_right' };
    expect((await post(simulator, 'name=Mug', right)).status).toBe(200);
    expect((await post(simulator, 'name=Mug', key)).status).toBe(401);
  });

  test('a key longer than 255 characters is refused', async () => {
    const { simulator } = openSimulator();
    const long = { 'idempotency-key': 'k'.repeat(256) };
    const { error } = await (await post(simulator, 'name=Mug', long)).json();
    expect(error.type).toBe('idempotency_error');
  });

  test('a second request is refused while the first is being carried out', async () => {
    const { simulator } = openSimulator();
    const release = simulator.controls.hangNext({ on: 'merchant' });
    const first = post(simulator, 'name=Mug', key);
    await Promise.resolve();
    const second = await post(simulator, 'name=Mug', key);
    expect(second.status).toBe(409);
    expect((await second.json()).error).toMatchObject({
      type: 'idempotency_error',
      code: 'idempotency_key_in_use',
      message: expect.stringContaining('another in-progress request using this Idempotent Key'),
    });
    release();
    const { id } = await (await first).json();
    expect((await (await post(simulator, 'name=Mug', key)).json()).id).toBe(id);
  });

  test('an answer that got lost is repeated to the SDK, and nothing is made twice', async () => {
    const { simulator } = openSimulator();
    const stripe = new Stripe('sk_test_any', {
      httpClient: Stripe.createFetchHttpClient(simulator.fetch),
      maxNetworkRetries: 1,
    });
    simulator.controls.loseNextReply({ on: 'merchant' });
    const product = await stripe.products.create({ name: 'Mug' });
    expect((await stripe.products.list()).data.map(({ id }) => id)).toEqual([product.id]);
  });
});

describe('the road of the merchant', () => {
  test('can be broken as it is by rate limits and maintenance', async () => {
    const { simulator, stripe } = openSimulator();
    simulator.controls.failNext({ on: 'merchant', status: 429, error: { code: 'rate_limit' } });
    expect(await refusalOf(stripe.products.list())).toBeInstanceOf(
      Stripe.errors.StripeRateLimitError,
    );
    simulator.controls.failNext({ on: 'merchant', status: 503 });
    expect(await refusalOf(stripe.products.list())).toBeInstanceOf(Stripe.errors.StripeAPIError);
    simulator.controls.failNext({ on: 'merchant' });
    expect(await refusalOf(stripe.products.list())).toBeInstanceOf(
      Stripe.errors.StripeConnectionError,
    );
    expect((await stripe.products.list()).data).toEqual([]);
  });

  test('is not the road of the buyer', async () => {
    const { simulator, stripe, buyer } = openSimulator();
    simulator.controls.setOffline(true);
    simulator.controls.failNext();
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      ui_mode: 'elements',
      line_items: [inline(1000)],
    });
    simulator.controls.setOffline(false);
    await expect(buyer(session).post('/init')).rejects.toThrow('Failed to fetch');
    simulator.controls.failNext({ on: 'merchant', status: 500 });
    expect((await buyer(session).post('/init')).status).toBe(200);
  });

  test('can be slow', async () => {
    const { simulator, stripe } = openSimulator();
    simulator.controls.setLatency(20, { on: 'merchant' });
    const before = performance.now();
    await stripe.products.list();
    expect(performance.now() - before).toBeGreaterThan(15);
  });
});

describe('requests that are none', () => {
  test.each([
    [
      'DELETE',
      '/v1/checkout/sessions',
      'Unrecognized request URL (DELETE: /v1/checkout/sessions).',
    ],
    ['PUT', '/v1/products', 'Unrecognized request URL (PUT: /v1/products).'],
  ])('%s %s', async (method, path, message) => {
    const { simulator } = openSimulator();
    const response = await simulator.fetch(`https://api.stripe.com${path}`, {
      method,
      headers: { authorization: 'Bearer sk_test_any' },
    });
    expect(response.status).toBe(404);
    expect((await response.json()).error.message).toContain(message);
  });

  test('JSON is refused', async () => {
    const { simulator } = openSimulator();
    const response = await post(simulator, '{"name":"Mug"}', {
      'content-type': 'application/json',
    });
    expect(response.status).toBe(400);
    expect((await response.json()).error.message).toMatch(/check that your POST content type is/);
  });

  test('restricted keys are taken, publishable ones are not', async () => {
    const { simulator } = openSimulator();
    const withKey = (key: string) => post(simulator, 'name=X', { authorization: `Bearer ${key}` });
    expect((await withKey('rk_test_any')).status).toBe(200);
    const { error } = await (await withKey('pk_test_any')).json();
    expect(error).toMatchObject({
      code: 'secret_key_required',
      message: expect.stringContaining('cannot be made with a publishable API key'),
    });
  });

  test.each([
    [
      Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, 'v'])),
      'metadata',
      /50 keys/,
    ],
    [{ ['k'.repeat(41)]: 'v' }, 'metadata', /up to 40 characters/],
    [{ k: 'v'.repeat(501) }, 'metadata[k]', /up to 500 characters/],
  ])('metadata past its limits', async (metadata, param, message) => {
    const { stripe } = openSimulator();
    const call = stripe.checkout.sessions.create({
      ...HOSTED,
      line_items: [inline(1000)],
      metadata,
    });
    expect(await refusalOf(call)).toMatchObject({ param, message: expect.stringMatching(message) });
  });
});

describe('the list of sessions', () => {
  async function openShop() {
    const opened = openSimulator();
    const { stripe, simulator } = opened;
    const customer = await stripe.customers.create({ email: 'ann@example.com' });
    const create = (more: Stripe.Checkout.SessionCreateParams = {}) =>
      stripe.checkout.sessions.create({
        mode: 'payment',
        ui_mode: 'elements',
        line_items: [inline(1000)],
        ...more,
      });
    const anns = await create({ customer: customer.id });
    simulator.controls.advanceTime(10);
    const paid = await create({ customer_email: 'bob@example.com' });
    await opened.buyer(paid).post('/confirm', {
      expected_amount: '1000',
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': '4242424242424242',
      'payment_method_data[card][exp_month]': '12',
      'payment_method_data[card][exp_year]': '2034',
      'payment_method_data[card][cvc]': '123',
    });
    simulator.controls.advanceTime(10);
    const expired = await create();
    await stripe.checkout.sessions.expire(expired.id);
    const { payment_intent } = await stripe.checkout.sessions.retrieve(paid.id);
    const names = new Map([
      [anns.id, 'anns'],
      [paid.id, 'paid'],
      [expired.id, 'expired'],
    ]);
    const list = async (params: Stripe.Checkout.SessionListParams) =>
      (await stripe.checkout.sessions.list(params)).data.map(({ id }) => names.get(id));
    return { ...opened, customer, anns, paid, list, payment_intent: String(payment_intent) };
  }

  test('by every filter', async () => {
    const { list, customer, anns, payment_intent } = await openShop();
    const { created } = anns;
    expect(await list({})).toEqual(['expired', 'paid', 'anns']);
    expect(await list({ customer: customer.id })).toEqual(['anns']);
    expect(await list({ customer_details: { email: 'Bob@example.com' } })).toEqual(['paid']);
    expect(await list({ customer_details: { email: 'ann@example.com' } })).toEqual(['anns']);
    expect(await list({ payment_intent })).toEqual(['paid']);
    expect(await list({ status: 'open' })).toEqual(['anns']);
    expect(await list({ status: 'complete' })).toEqual(['paid']);
    expect(await list({ status: 'expired' })).toEqual(['expired']);
    expect(await list({ created })).toEqual(['anns']);
    expect(await list({ created: { gt: created, lt: created + 20 } })).toEqual(['paid']);
    expect(await list({ subscription: 'sub_x' })).toEqual([]);
    expect(await list({ payment_link: 'plink_x' })).toEqual([]);
    expect(await list({ customer_account: 'acct_x' })).toEqual([]);
    expect(await list({ status: 'open', customer: 'cus_x' })).toEqual([]);
  });

  test('in pages, both ways, and all at once through the SDK', async () => {
    const { stripe } = await openShop();
    const { sessions } = stripe.checkout;
    const all = await sessions.list().autoPagingToArray({ limit: 100 });
    const ids = all.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    const small = await sessions.list({ limit: 1 }).autoPagingToArray({ limit: 100 });
    expect(small.map(({ id }) => id)).toEqual(ids);
    const last = ids[2] ?? '';
    const back = await sessions.list({ limit: 1, ending_before: last });
    expect([back.data[0]?.id, back.has_more]).toEqual([ids[1], true]);
    const both = sessions.list({ starting_after: last, ending_before: last });
    expect(await refusalOf(both)).toMatchObject({
      message: 'You may only specify one of these parameters: ending_before, starting_after.',
    });
    expect(await refusalOf(sessions.list({ starting_after: 'cs_x' }))).toMatchObject({
      param: 'starting_after',
    });
    const expanded = await sessions.list({ limit: 1, expand: ['data.line_items'] });
    expect(expanded.data[0]?.line_items?.data[0]?.description).toBe('T-shirt');
    const deep = sessions.list({ expand: ['data.line_items.data.price.product'] });
    expect((await refusalOf(deep)).message).toBe(
      'You cannot expand more than 4 levels of a property. Property: data.line_items.data.price.product',
    );
    const one = await sessions.retrieve(last, { expand: ['line_items.data.price.product'] });
    expect(one.line_items?.data[0]?.price?.product).toMatchObject({ name: 'T-shirt' });
  });

  test('an unknown session', async () => {
    const { stripe } = openSimulator();
    for (const call of ['retrieve', 'update', 'expire', 'listLineItems'] as const) {
      expect(await refusalOf(stripe.checkout.sessions[call]('cs_test_x'))).toMatchObject({
        statusCode: 404,
        code: 'resource_missing',
        message: 'No such checkout.session: cs_test_x',
      });
    }
  });
});

describe('in a server', () => {
  let close = (): void => {};
  afterEach(() => close());

  /** A server that answers for `api.stripe.com` and for `checkout.stripe.com`. */
  async function serve(): Promise<{ origin: string; stripe: Stripe }> {
    let origin = '';
    const { simulator } = openSimulator({ checkoutOrigin: () => origin });
    const server = createServer(async (request, response) => {
      const body: Buffer[] = [];
      for await (const chunk of request) body.push(chunk as Buffer);
      const answer = await simulator.fetch(`http://localhost${request.url}`, {
        method: request.method ?? 'GET',
        headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        ...(request.method === 'POST' && { body: Buffer.concat(body) }),
      });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    close = () => server.close();
    const { port } = server.address() as AddressInfo;
    origin = `http://127.0.0.1:${port}`;
    const stripe = new Stripe('sk_test_any', { host: '127.0.0.1', port, protocol: 'http' });
    return { origin, stripe };
  }

  test('a hosted session is made, opened and paid over HTTP', async () => {
    const { origin, stripe } = await serve();
    const { url, id } = await stripe.checkout.sessions.create({
      ...HOSTED,
      line_items: [inline(1000)],
    });
    expect(url).toBe(`${origin}/c/pay/${id}`);
    const page = await fetch(url ?? '');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('T-shirt');
    const paid = await fetch(url ?? '', {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({
        action: 'pay',
        expected_amount: '1000',
        email: 'jenny@example.com',
        method: 'card',
        'card[number]': '4242424242424242',
        'card[expiry]': '12/34',
        'card[cvc]': '123',
        'card[name]': 'Jenny Rosen',
        'billing[country]': 'US',
      }),
    });
    expect([paid.status, paid.headers.get('location')]).toEqual([303, HOSTED.success_url]);
    expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe('paid');
  });
});

import Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { inline, openSimulator, refusalOf } from './open-simulator.js';

const URL_OF = (path: string) => `https://api.stripe.com${path}`;

async function errorOf(response: Response) {
  const { error } = await response.json();
  return { status: response.status, ...error };
}

describe('keys', () => {
  test('no key, an unknown key, a publishable key where a secret one is needed', async () => {
    const { simulator } = openSimulator({ secretKey: 'sk_test_right' });
    const get = async (authorization?: string) =>
      errorOf(
        await simulator.fetch(URL_OF('/v1/products'), {
          headers: authorization === undefined ? {} : { authorization },
        }),
      );
    expect(await get()).toMatchObject({ status: 401, type: 'invalid_request_error' });
    expect((await get()).message).toMatch(/^You did not provide an API key\./);
    expect(await get('Bearer sk_test_wrong')).toMatchObject({
      status: 401,
      message: 'Invalid API Key provided: sk_test_*rong',
    });
    expect(await get(`Bearer ${simulator.publishableKey}`)).toMatchObject({
      status: 401,
      code: 'secret_key_required',
    });
  });

  test('a live key is never taken, and its middle never repeated', async () => {
    const { simulator } = openSimulator();
    const response = await simulator.fetch(URL_OF('/v1/products'), {
      headers: { authorization: 'Bearer sk_live_abcdefghijkl' },
    });
    const error = await errorOf(response);
    expect(error.status).toBe(401);
    expect(error.message).not.toContain('abcdefgh');
  });

  test('Basic auth works as in curl -u', async () => {
    const { simulator } = openSimulator();
    const response = await simulator.fetch(URL_OF('/v1/products'), {
      headers: { authorization: `Basic ${btoa('sk_test_any:')}` },
    });
    expect(response.status).toBe(200);
  });
});

describe('addresses and parameters', () => {
  test('an unknown address', async () => {
    const { simulator } = openSimulator();
    const response = await simulator.fetch(URL_OF('/v1/nothing/'), {
      headers: { authorization: 'Bearer sk_test_any' },
    });
    const error = await errorOf(response);
    expect(error.status).toBe(404);
    expect(error.message).toMatch(/^Unrecognized request URL \(GET: \/v1\/nothing\/\)\./);
  });

  test.each([
    ['name=X&colour=red', 'parameter_unknown', 'colour', 'Received unknown parameter: colour'],
    ['active=true', 'parameter_missing', 'name', 'Missing required param: name.'],
    ['name=', 'parameter_invalid_empty', 'name', /^You passed an empty string for 'name'/],
    ['name=X&active=yes', undefined, 'active', 'Invalid boolean: yes'],
    ['name[a]=X', undefined, 'name', 'Invalid string: {"a":"X"}'],
    ['name=X&images=a', undefined, 'images', 'Invalid array'],
    ['name=X&metadata=a', undefined, 'metadata', 'Invalid object'],
    ['name=X&type=thing', undefined, 'type', 'Invalid type: must be either good or service'],
    ['name=X&__proto__[a]=1', 'parameter_unknown', '__proto__', /unknown parameter/],
  ])('%s', async (body, code, param, message) => {
    const { simulator } = openSimulator();
    const response = await simulator.fetch(URL_OF('/v1/products'), {
      method: 'POST',
      headers: { authorization: 'Bearer sk_test_any' },
      body,
    });
    const error = await errorOf(response);
    expect(error).toMatchObject({ status: 400, type: 'invalid_request_error', param });
    expect(error.code).toBe(code);
    expect(error.message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  test('lists can be sent with and without numbers, brackets encoded or not', async () => {
    const { simulator } = openSimulator();
    for (const body of [
      'images[]=a&images[]=b',
      'images[0]=a&images[1]=b',
      'images%5B0%5D=a&images%5B1%5D=b',
    ]) {
      const response = await simulator.fetch(URL_OF('/v1/products'), {
        method: 'POST',
        headers: { authorization: 'Bearer sk_test_any' },
        body: `name=X&${body}`,
      });
      expect((await response.json()).images).toEqual(['a', 'b']);
    }
  });

  test('replies carry a request id and the version', async () => {
    const { stripe } = openSimulator();
    const { lastResponse } = await stripe.products.list();
    expect(lastResponse.requestId).toMatch(/^req_\w{14}$/);
    expect(lastResponse.apiVersion).toBe('2026-10-28.endive');
    const refusal = await refusalOf(stripe.products.retrieve('prod_x'));
    expect(refusal).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
    expect(refusal).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      param: 'id',
      message: "No such product: 'prod_x'",
      requestId: expect.stringMatching(/^req_/),
      doc_url: 'https://stripe.com/docs/error-codes/resource-missing',
    });
  });
});

describe('idempotency keys', () => {
  test('the same request again gives the same answer and changes nothing', async () => {
    const { stripe } = openSimulator();
    const make = (name: string) => stripe.products.create({ name }, { idempotencyKey: 'once' });
    const first = await make('Mug');
    const second = await make('Mug');
    expect(second.id).toBe(first.id);
    expect((await stripe.products.list()).data).toHaveLength(1);
  });

  test('a replay says that it is one', async () => {
    const { simulator } = openSimulator();
    const post = () =>
      simulator.fetch(URL_OF('/v1/products'), {
        method: 'POST',
        headers: { authorization: 'Bearer sk_test_any', 'idempotency-key': 'k' },
        body: 'name=X',
      });
    expect((await post()).headers.get('idempotent-replayed')).toBeNull();
    expect((await post()).headers.get('idempotent-replayed')).toBe('true');
  });

  test('other parameters or another address are refused', async () => {
    const { stripe } = openSimulator();
    await stripe.products.create({ name: 'Mug' }, { idempotencyKey: 'k1' });
    const other = await refusalOf(
      stripe.products.create({ name: 'Cup' }, { idempotencyKey: 'k1' }),
    );
    expect(other).toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
    expect(other.message).toBe(
      "Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than 'k1' if you meant to execute a different request.",
    );
    const elsewhere = await refusalOf(
      stripe.coupons.create({ percent_off: 10 }, { idempotencyKey: 'k1' }),
    );
    expect(elsewhere.message).toContain('same endpoint');
  });

  test('a refused request does not use its key up', async () => {
    const { stripe } = openSimulator();
    const key = { idempotencyKey: 'again' };
    await refusalOf(stripe.coupons.create({}, key));
    expect((await stripe.coupons.create({ percent_off: 5 }, key)).percent_off).toBe(5);
  });
});

describe('lists', () => {
  test('pages forwards and backwards, newest first', async () => {
    const { stripe } = openSimulator();
    for (let i = 1; i <= 5; i += 1) await stripe.products.create({ name: `P${i}` });
    const names = (page: { data: Stripe.Product[] }) => page.data.map((row) => row.name);
    const first = await stripe.products.list({ limit: 2 });
    expect([names(first), first.has_more, first.url]).toEqual([['P5', 'P4'], true, '/v1/products']);
    const next = await stripe.products.list({ limit: 2, starting_after: first.data[1]?.id ?? '' });
    expect(names(next)).toEqual(['P3', 'P2']);
    const back = await stripe.products.list({ limit: 1, ending_before: next.data[0]?.id ?? '' });
    expect([names(back), back.has_more]).toEqual([['P4'], true]);
    const all: string[] = [];
    for await (const product of stripe.products.list({ limit: 2 })) all.push(product.name);
    expect(all).toEqual(['P5', 'P4', 'P3', 'P2', 'P1']);
  });

  test('limits and unknown cursors are refused', async () => {
    const { stripe } = openSimulator();
    expect(await refusalOf(stripe.products.list({ limit: 101 }))).toMatchObject({ param: 'limit' });
    expect(await refusalOf(stripe.products.list({ limit: 0 }))).toMatchObject({ param: 'limit' });
    expect(await refusalOf(stripe.products.list({ starting_after: 'prod_x' }))).toMatchObject({
      code: 'resource_missing',
      param: 'starting_after',
    });
  });

  test('created can be a time or bounds', async () => {
    const { simulator, stripe } = openSimulator();
    const early = await stripe.products.create({ name: 'Early' });
    simulator.controls.advanceTime(100);
    const late = await stripe.products.create({ name: 'Late' });
    const ids = async (created: Stripe.RangeQueryParam | number) =>
      (await stripe.products.list({ created })).data.map((row) => row.id);
    expect(await ids(early.created)).toEqual([early.id]);
    expect(await ids({ gt: early.created })).toEqual([late.id]);
    expect(await ids({ lte: late.created })).toEqual([late.id, early.id]);
  });
});

describe('expand', () => {
  test('what cannot be expanded is refused, with a hint for lists', async () => {
    const { stripe } = openSimulator();
    const product = await stripe.products.create({ name: 'Mug' });
    const refusal = await refusalOf(stripe.products.retrieve(product.id, { expand: ['name'] }));
    expect(refusal.message).toBe('This property cannot be expanded (name).');
    const onList = await refusalOf(stripe.products.list({ expand: ['default_price'] }));
    expect(onList.message).toContain("'data.default_price'");
    const deep = await refusalOf(stripe.products.list({ expand: ['data.a.b.c.d'] }));
    expect(deep.message).toContain('more than 4 levels');
  });

  test('expanding does not alter what is stored', async () => {
    const { stripe } = openSimulator();
    const product = await stripe.products.create({
      name: 'Mug',
      default_price_data: { currency: 'usd', unit_amount: 500 },
    });
    await stripe.products.retrieve(product.id, { expand: ['default_price.product'] });
    expect((await stripe.products.retrieve(product.id)).default_price).toMatch(/^price_/);
  });
});

describe('versions', () => {
  const create = (ui_mode: string, extra: object = {}) => ({
    ui_mode,
    mode: 'payment' as const,
    line_items: [inline(1000)],
    ...extra,
  });

  test('ui_mode has the words of the version', async () => {
    const { stripe } = openSimulator();
    const old = { apiVersion: '2025-12-15.clover' };
    const session = await stripe.checkout.sessions.create(create('custom'), old);
    expect(session.ui_mode).toBe('custom');
    expect((await stripe.checkout.sessions.retrieve(session.id)).ui_mode).toBe('elements');
    expect(await refusalOf(stripe.checkout.sessions.create(create('custom')))).toMatchObject({
      param: 'ui_mode',
      message: 'Invalid ui_mode: must be one of hosted_page, embedded_page, elements, or form',
    });
    expect(await refusalOf(stripe.checkout.sessions.create(create('elements'), old))).toMatchObject(
      { message: 'Invalid ui_mode: must be one of hosted, embedded, or custom' },
    );
  });

  test.each([
    ['clover', 'custom'],
    ['dahlia', 'elements'],
    ['endive', 'elements'],
  ] as const)('without a header the account of the train %s says %s', async (train, word) => {
    const { simulator } = openSimulator({ train });
    const response = await simulator.fetch(URL_OF('/v1/checkout/sessions'), {
      method: 'POST',
      headers: { authorization: 'Bearer sk_test_any' },
      body: `ui_mode=${word}&mode=payment&line_items[0][quantity]=1&line_items[0][price_data][currency]=usd&line_items[0][price_data][unit_amount]=900&line_items[0][price_data][product_data][name]=X`,
    });
    expect((await response.json()).ui_mode).toBe(word);
    expect(response.headers.get('stripe-version')).toContain(train);
  });

  test('payment_method_types went away with endive', async () => {
    const { stripe } = openSimulator();
    const params = create('elements', { payment_method_types: ['card'] });
    expect(await refusalOf(stripe.checkout.sessions.create(params))).toMatchObject({
      code: 'payment_method_types_no_longer_supported',
      param: 'payment_method_types',
    });
    const dahlia = { apiVersion: '2026-07-29.dahlia' };
    const session = await stripe.checkout.sessions.create(params, dahlia);
    expect(session.payment_method_types).toEqual(['card']);
  });

  test('a version that is none', async () => {
    const { stripe } = openSimulator();
    const refusal = await refusalOf(stripe.products.list({}, { apiVersion: 'tomorrow' }));
    expect(refusal.message).toBe('Invalid Stripe API version: tomorrow');
  });
});

describe('browsers', () => {
  test('a publishable key gets CORS headers, a secret key does not', async () => {
    const { simulator } = openSimulator();
    const preflight = await simulator.fetch(URL_OF('/v1/payment_pages/cs_x/init'), {
      method: 'OPTIONS',
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    const page = await simulator.fetch(URL_OF('/v1/payment_pages/cs_x/init'), {
      method: 'POST',
      headers: { authorization: `Bearer ${simulator.publishableKey}` },
      body: 'client_secret=cs_x_secret_y',
    });
    expect(page.status).toBe(404);
    expect(page.headers.get('access-control-allow-origin')).toBe('*');
    const merchant = await simulator.fetch(URL_OF('/v1/products'), {
      headers: { authorization: 'Bearer sk_test_any' },
    });
    expect(merchant.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('takes a Request, a URL and every kind of body', async () => {
    const { simulator } = openSimulator();
    const headers = { authorization: 'Bearer sk_test_any' };
    const url = URL_OF('/v1/products');
    const bodies = [
      'name=X',
      new URLSearchParams({ name: 'X' }),
      new TextEncoder().encode('name=X'),
    ];
    for (const body of bodies) {
      const response = await simulator.fetch(new URL(url), { method: 'POST', headers, body });
      expect((await response.json()).name).toBe('X');
    }
    const request = new Request(url, { method: 'POST', headers, body: 'name=Y' });
    expect((await (await simulator.fetch(request)).json()).name).toBe('Y');
  });
});

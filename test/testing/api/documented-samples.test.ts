import { describe, expect, test } from 'vitest';
import { SAMPLE, SAMPLE_LINE } from './documented-sample.js';
import { openSimulator } from './open-simulator.js';

/** A version of the samples' time: it still shows `shipping_details`. */
const OF_ITS_TIME = { apiVersion: '2022-11-15' };

/**
 * Fields that Stripe added after the samples were written, with the day on which the change log of
 * the official SDK first has them. New fields appear in every version.
 */
const NEWER_THAN_THE_SAMPLE: Readonly<Record<string, string>> = {
  adaptive_pricing: '2024-11-20',
  allowed_payment_method_types: '2026-09-30',
  'automatic_tax.provider': '2025-04-30',
  client_secret: '2023-10-11',
  collected_information: '2025-02-24',
  currency_conversion: '2024-11-20',
  'custom_text.after_submit': '2023-12-14',
  'custom_text.terms_of_service_acceptance': '2023-09-21',
  customer_account: '2025-12-15',
  discounts: '2025-01-27',
  integration_identifier: '2026-03-25',
  managed_payments: '2026-04-22',
  origin_context: '2025-07-30',
  payment_method_configuration_details: '2023-09-14',
  permissions: '2025-03-31',
  saved_payment_method_options: '2024-04-10',
  ui_mode: '2023-10-11',
  wallet_options: '2025-04-30',
};

const NEWER_LINE_FIELDS: Readonly<Record<string, string>> = {
  adjustable_quantity: '2026-03-25',
  metadata: '2025-12-15',
};

type Json = Record<string, unknown>;

/** The answer without the fields that the samples cannot have. Fails when one of them is not sent. */
function asInTheSample(answer: object, newer: Readonly<Record<string, string>>): Json {
  const copy = structuredClone(answer) as Json;
  for (const path of Object.keys(newer)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const holder = names.reduce((place, name) => place[name] as Json, copy);
    expect(holder).toHaveProperty(last);
    delete holder[last];
  }
  return copy;
}

function strip(answer: object): Json {
  const { id, url, lastResponse: _response, ...fields } = answer as Json;
  expect(id).toMatch(/^cs_test_a1\w{56}$/);
  if (url !== null) expect(url).toMatch(`https://checkout.stripe.com/c/pay/${String(id)}`);
  return asInTheSample(fields, NEWER_THAN_THE_SAMPLE);
}

/** The samples' merchant: a T-shirt for 10.99, two of which are bought. */
async function openShop() {
  let time = SAMPLE_LINE.price.created;
  const opened = openSimulator({ now: () => time * 1000 });
  const { stripe } = opened;
  const product = await stripe.products.create({ name: 'T-shirt' }, OF_ITS_TIME);
  const price = await stripe.prices.create(
    { currency: 'usd', product: product.id, unit_amount: 1099 },
    OF_ITS_TIME,
  );
  time = SAMPLE.created;
  const create = () =>
    stripe.checkout.sessions.create(
      {
        mode: 'payment',
        success_url: 'https://example.com/success',
        line_items: [{ price: price.id, quantity: 2 }],
      },
      OF_ITS_TIME,
    );
  return { ...opened, product, price, create };
}

describe('the objects of the API reference come back for the same input', () => {
  test('create and retrieve', async () => {
    const { stripe, create } = await openShop();
    const session = await create();
    expect(strip(session)).toEqual(SAMPLE);
    const read = await stripe.checkout.sessions.retrieve(session.id, {}, OF_ITS_TIME);
    expect(strip(read)).toEqual(SAMPLE);
  });

  test('update', async () => {
    const { stripe, create } = await openShop();
    const { id } = await create();
    const metadata = { order_id: '6735' };
    const session = await stripe.checkout.sessions.update(id, { metadata }, OF_ITS_TIME);
    expect(strip(session)).toEqual({ ...SAMPLE, metadata });
  });

  test('list', async () => {
    const { stripe, create } = await openShop();
    await create();
    const { object, url, has_more, data } = await stripe.checkout.sessions.list(
      { limit: 3 },
      OF_ITS_TIME,
    );
    expect({ object, url, has_more }).toEqual({
      object: 'list',
      url: '/v1/checkout/sessions',
      has_more: false,
    });
    expect(data.map(strip)).toEqual([SAMPLE]);
  });

  test('expire', async () => {
    const { stripe, create } = await openShop();
    const { id } = await create();
    const session = await stripe.checkout.sessions.expire(id, {}, OF_ITS_TIME);
    expect(session.url).toBeNull();
    expect(strip(session)).toEqual({ ...SAMPLE, status: 'expired' });
  });

  test('line items', async () => {
    const { stripe, create, price, product } = await openShop();
    const { id } = await create();
    const lines = await stripe.checkout.sessions.listLineItems(id, {}, OF_ITS_TIME);
    expect(lines).toMatchObject({
      object: 'list',
      has_more: false,
      url: `/v1/checkout/sessions/${id}/line_items`,
    });
    const [line] = JSON.parse(JSON.stringify(lines.data)) as Json[];
    const { id: lineId, ...fields } = asInTheSample(line ?? {}, NEWER_LINE_FIELDS);
    expect(lineId).toMatch(/^li_\w{24}$/);
    expect(fields).toEqual({
      ...SAMPLE_LINE,
      price: { ...SAMPLE_LINE.price, id: price.id, product: product.id },
    });
  });

  test('of today: the same, without what Stripe has taken away', async () => {
    const { stripe, create } = await openShop();
    const { id } = await create();
    const session = await stripe.checkout.sessions.retrieve(id);
    const { shipping_details: _gone, ...fields } = SAMPLE;
    expect(strip(session)).toEqual(fields);
  });
});

describe('older versions', () => {
  test('what looked different then and is simulated as it is now is refused', async () => {
    const { stripe } = openSimulator();
    await expect(stripe.paymentIntents.list({}, OF_ITS_TIME)).rejects.toMatchObject({
      code: 'simulator_unsupported',
    });
    await expect(stripe.products.list({}, { apiVersion: '2020-08-27' })).rejects.toMatchObject({
      code: 'simulator_unsupported',
    });
  });

  test('a page of one’s own came with basil', async () => {
    const { create, stripe, price } = await openShop();
    await create();
    const own = { ui_mode: 'custom', line_items: [{ price: price.id, quantity: 1 }] };
    await expect(
      stripe.checkout.sessions.create({ ...own, mode: 'payment' }, OF_ITS_TIME),
    ).rejects.toMatchObject({ message: 'Invalid ui_mode: must be either hosted or embedded' });
  });

  test('shipping details stand in their old place too', async () => {
    const { stripe, price } = await openShop();
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      ui_mode: 'elements',
      line_items: [{ price: price.id, quantity: 1 }],
      shipping_address_collection: { allowed_countries: ['DE'] },
    });
    const address = { country: 'DE', line1: 'Hauptstraße 1', city: 'Berlin', postal_code: '10115' };
    await stripe.checkout.sessions.update(session.id, {
      collected_information: { shipping_details: { name: 'Jenny', address } },
    });
    const now = await stripe.checkout.sessions.retrieve(session.id);
    expect(now).not.toHaveProperty('shipping_details');
    const then = await stripe.checkout.sessions.retrieve(session.id, {}, OF_ITS_TIME);
    expect(then).toHaveProperty('shipping_details', now.collected_information?.shipping_details);
    expect(then.collected_information?.shipping_details?.address).toMatchObject(address);
  });
});

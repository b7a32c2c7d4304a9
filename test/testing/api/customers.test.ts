import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { NOON_SECONDS, inline, openSimulator, refusalOf } from './open-simulator.js';
import type { OpenSimulator } from './open-simulator.js';

const ELEMENTS = {
  ui_mode: 'elements',
  mode: 'payment',
  return_url: 'https://example.com/return',
} as const;

const BERLIN = { country: 'DE', city: 'Berlin', line1: 'Torstr. 1', postal_code: '10119' };

/** What the buyer's browser sends about a contact. */
const contact = (kind: 'billing' | 'shipping') => ({
  [`${kind}_address[name]`]: 'Jenny Rosen',
  ...Object.fromEntries(
    Object.entries(BERLIN).map(([name, value]) => [`${kind}_address[address][${name}]`, value]),
  ),
});

describe('the resource', () => {
  test('create, update, unset, list, delete', async () => {
    const { stripe } = openSimulator();
    const made = await stripe.customers.create({
      email: 'jenny@example.com',
      name: 'Jenny',
      business_name: 'Rosen Ltd',
      address: BERLIN,
      shipping: { name: 'Jenny', address: BERLIN, phone: '+4930123456' },
      preferred_locales: ['de'],
      invoice_prefix: 'ROSEN',
      invoice_settings: { footer: 'Thank you', custom_fields: [{ name: 'PO', value: '7' }] },
      next_invoice_sequence: 42,
    });
    expect(made).toMatchObject({
      object: 'customer',
      created: NOON_SECONDS,
      business_name: 'Rosen Ltd',
      invoice_prefix: 'ROSEN',
      invoice_settings: { footer: 'Thank you', custom_fields: [{ name: 'PO', value: '7' }] },
      next_invoice_sequence: 42,
      shipping: { phone: '+4930123456', address: { state: null } },
    });
    expect(made).not.toHaveProperty('individual_name');
    expect(made).not.toHaveProperty('tax');
    const updated = await stripe.customers.update(made.id, {
      address: '',
      shipping: '',
      business_name: '',
      invoice_settings: { custom_fields: '' },
    });
    expect(updated).toMatchObject({ address: null, shipping: null, name: 'Jenny' });
    expect(updated.invoice_settings).toMatchObject({ footer: 'Thank you', custom_fields: null });
    expect(updated).not.toHaveProperty('business_name');
    await stripe.customers.create({ email: 'else@example.com' });
    const found = await stripe.customers.list({ email: 'jenny@example.com' });
    expect(found.data.map((row) => row.id)).toEqual([made.id]);
    expect(await stripe.customers.del(made.id)).toMatchObject({ deleted: true });
    expect(await stripe.customers.retrieve(made.id)).toEqual({
      id: made.id,
      object: 'customer',
      deleted: true,
    });
    expect((await stripe.customers.list()).data).toHaveLength(1);
    expect(await refusalOf(stripe.customers.update(made.id, { name: 'X' }))).toMatchObject({
      code: 'resource_missing',
    });
  });

  test.each<[Stripe.CustomerCreateParams, Partial<Stripe.errors.StripeError>]>([
    [
      { email: 'jenny@' },
      { code: 'email_invalid', param: 'email', message: 'Invalid email address: jenny@' },
    ],
    [{ invoice_prefix: 'no' }, { param: 'invoice_prefix' }],
    [{ tax_exempt: 'maybe' }, { param: 'tax_exempt' }],
    [{ tax: { validate_location: 'immediately' } }, { code: 'customer_tax_location_invalid' }],
    [
      { tax_id_data: [{ type: 'eu_vat', value: 'DE1' }] },
      { code: 'tax_id_invalid', param: 'tax_id_data[0][value]' },
    ],
    [{ test_clock: 'clock_1' }, { code: 'simulator_unsupported', param: 'test_clock' }],
    [{ source: 'tok_visa' }, { code: 'simulator_unsupported', param: 'source' }],
  ])('%j is refused', async (params, refusal) => {
    const { stripe } = openSimulator();
    expect(await refusalOf(stripe.customers.create(params))).toMatchObject(refusal);
    expect((await stripe.customers.list()).data).toEqual([]);
  });

  test.each<[Stripe.CustomerCreateParams, string, object | null]>([
    [{}, 'unrecognized_location', null],
    [{ address: { country: 'US' } }, 'unrecognized_location', null],
    [{ address: BERLIN }, 'supported', { country: 'DE', source: 'billing_address', state: null }],
    [
      { address: BERLIN, shipping: { name: 'J', address: { country: 'AQ' } } },
      'not_collecting',
      { country: 'AQ', source: 'shipping_destination', state: null },
    ],
  ])('the tax location of %j is %s', async (params, automatic_tax, location) => {
    const { stripe } = openSimulator();
    const { id } = await stripe.customers.create({ ...params, tax: { ip_address: '203.0.113.7' } });
    const { tax } = (await stripe.customers.retrieve(id, { expand: ['tax'] })) as Stripe.Customer;
    expect(tax).toEqual({ automatic_tax, ip_address: '203.0.113.7', location, provider: 'stripe' });
  });
});

describe('tax ids', () => {
  test.each([
    ['eu_vat', 'DE123456789', 'DE', 'pending'],
    ['eu_vat', 'EL123456789', 'GR', 'pending'],
    ['eu_vat', 'DE000000000', 'DE', 'verified'],
    ['eu_vat', 'DE111111111', 'DE', 'unverified'],
    ['eu_vat', 'NL 1234.56789.B01', 'NL', 'pending'],
    ['gb_vat', 'GB123456789', 'GB', 'pending'],
    ['ch_vat', 'CHE-123.456.789 MWST', 'CH', 'unavailable'],
    ['us_ein', '12-3456789', 'US', 'unavailable'],
    ['au_abn', '12345678912', 'AU', 'pending'],
    ['ca_bn', '123456789', 'CA', 'unavailable'],
    ['ca_qst', '1234567890TQ1234', 'CA', 'unavailable'],
    ['in_gst', '12ABCDE3456FGZH', 'IN', 'unavailable'],
    ['no_vat', '123456789MVA', 'NO', 'unavailable'],
    ['br_cnpj', '01.234.456/5432-10', 'BR', 'unavailable'],
    ['uy_ruc', '123456789012', 'UY', 'unavailable'],
  ] as const)('%s %s is of %s, %s', async (type, value, country, status) => {
    const { stripe } = openSimulator();
    const { id } = await stripe.customers.create();
    const taxId = await stripe.customers.createTaxId(id, { type, value });
    expect(taxId).toMatchObject({
      object: 'tax_id',
      country,
      customer: id,
      owner: { type: 'customer', customer: id },
      value,
      verification: { status },
    });
  });

  test.each([
    ['eu_vat', 'DE12345678'],
    ['eu_vat', 'US123456789'],
    ['gb_vat', '123456789'],
    ['us_ein', '1234'],
    ['au_abn', '1234567891'],
    ['in_gst', 'nonsense'],
    ['ch_vat', 'CHE123456789'],
    ['uy_ruc', '?'],
  ] as const)('%s %s is none', async (type, value) => {
    const { stripe } = openSimulator();
    const { id } = await stripe.customers.create();
    expect(await refusalOf(stripe.customers.createTaxId(id, { type, value }))).toMatchObject({
      code: 'tax_id_invalid',
      message: `Invalid value for ${type}.`,
      param: 'value',
    });
  });

  test('listed, expanded, read and deleted under their customer alone', async () => {
    const { stripe } = openSimulator();
    const tax_id_data = [
      { type: 'us_ein' as const, value: '123456789' },
      { type: 'eu_vat' as const, value: 'FR12345678901' },
    ];
    const customer = await stripe.customers.create({ tax_id_data, expand: ['tax_ids'] });
    const other = await stripe.customers.create();
    const [newest] = customer.tax_ids?.data ?? [];
    expect(newest).toMatchObject({ type: 'eu_vat', country: 'FR' });
    const id = newest?.id ?? '';
    expect((await stripe.customers.retrieveTaxId(customer.id, id)).id).toBe(id);
    expect(await refusalOf(stripe.customers.deleteTaxId(other.id, id))).toMatchObject({
      code: 'resource_missing',
    });
    expect(await stripe.customers.deleteTaxId(customer.id, id)).toMatchObject({ deleted: true });
    const left = await stripe.customers.listTaxIds(customer.id);
    expect(left.data.map((row) => row.type)).toEqual(['us_ein']);
  });
});

describe('the balance', () => {
  test('every change is written down, whoever made it', async () => {
    const { stripe } = openSimulator();
    const { id } = await stripe.customers.create({ balance: -500 });
    await stripe.customers.update(id, { balance: -700 });
    const made = await stripe.customers.createBalanceTransaction(id, {
      amount: 300,
      currency: 'usd',
      description: 'Sorry',
    });
    expect(made).toMatchObject({ type: 'adjustment', ending_balance: -400, customer: id });
    const { data } = await stripe.customers.listBalanceTransactions(id);
    expect(data.map((row) => [row.type, row.amount, row.ending_balance])).toEqual([
      ['adjustment', 300, -400],
      ['adjustment', -200, -700],
      ['initial', -500, -500],
    ]);
    expect(await stripe.customers.retrieve(id)).toMatchObject({ balance: -400, currency: 'usd' });
    const changed = await stripe.customers.updateBalanceTransaction(id, made.id, {
      metadata: { ticket: '7' },
    });
    expect(changed).toMatchObject({ metadata: { ticket: '7' }, description: 'Sorry' });
    const euros = stripe.customers.createBalanceTransaction(id, { amount: 1, currency: 'eur' });
    expect(await refusalOf(euros)).toMatchObject({ param: 'currency' });
  });

  test('what a subscription uses of it is one of them', async () => {
    const { stripe, buyer } = openSimulator();
    const { id } = await stripe.customers.create({ email: 'jenny@example.com', balance: -500 });
    const price_data = {
      currency: 'usd',
      unit_amount: 900,
      product_data: { name: 'Plan' },
      recurring: { interval: 'month' as const },
    };
    const session = await stripe.checkout.sessions.create({
      ...ELEMENTS,
      mode: 'subscription',
      customer: id,
      line_items: [{ price_data, quantity: 1 }],
    });
    await buyer(session).pay(undefined, { email: 'jenny@example.com' });
    const { data } = await stripe.customers.listBalanceTransactions(id);
    expect(data[0]).toMatchObject({
      type: 'applied_to_invoice',
      amount: 500,
      ending_balance: 0,
      invoice: expect.stringMatching(/^in_/),
    });
  });
});

describe('what a session leaves on its customer', () => {
  async function complete(
    world: OpenSimulator,
    params: Partial<Stripe.Checkout.SessionCreateParams>,
  ): Promise<Stripe.Checkout.Session> {
    const session = await world.stripe.checkout.sessions.create({
      ...ELEMENTS,
      line_items: [inline(2000)],
      phone_number_collection: { enabled: true },
      shipping_address_collection: { allowed_countries: ['DE'] },
      tax_id_collection: { enabled: true },
      ...params,
    });
    const buyer = world.buyer(session);
    await buyer.post('', contact('billing'));
    await buyer.post('', contact('shipping'));
    await buyer.post('', { phone_number: '+4930123456' });
    await buyer.post('', {
      'tax_id_info[type]': 'eu_vat',
      'tax_id_info[value]': 'DE123456789',
      'tax_id_info[business_name]': 'Rosen GmbH',
    });
    expect((await buyer.pay()).page.status).toBe('complete');
    return world.stripe.checkout.sessions.retrieve(session.id);
  }

  test('one that it makes gets everything', async () => {
    const world = openSimulator();
    const session = await complete(world, { customer_creation: 'always' });
    expect(session.customer_details).toMatchObject({
      address: { city: 'Berlin', country: 'DE', state: null },
      email: 'jenny@example.com',
      name: 'Jenny Rosen',
      phone: '+4930123456',
      tax_exempt: 'none',
      tax_ids: [{ type: 'eu_vat', value: 'DE123456789' }],
    });
    const customer = await world.stripe.customers.retrieve(String(session.customer), {
      expand: ['tax_ids'],
    });
    expect(customer).toMatchObject({
      address: { city: 'Berlin' },
      email: 'jenny@example.com',
      name: 'Rosen GmbH',
      phone: '+4930123456',
      shipping: { name: 'Jenny Rosen', phone: '+4930123456', address: { country: 'DE' } },
      tax_ids: { data: [{ type: 'eu_vat', value: 'DE123456789' }] },
    });
  });

  test.each([
    ['address', { address: { city: 'Berlin' }, shipping: null, name: 'Rosen GmbH' }],
    ['shipping', { address: { country: 'US' }, shipping: { name: 'Jenny Rosen' } }],
    ['nothing but the name', { address: { country: 'US' }, shipping: null }],
  ])('one that exists gets what is allowed: %s', async (allowed, expected) => {
    const world = openSimulator();
    const { id } = await world.stripe.customers.create({
      email: 'jenny@example.com',
      address: { country: 'US' },
      tax_id_data: [{ type: 'us_ein', value: '123456789' }],
    });
    const session = await complete(world, {
      customer: id,
      customer_update: {
        name: 'auto',
        ...(allowed === 'address' && { address: 'auto' }),
        ...(allowed === 'shipping' && { shipping: 'auto' }),
      },
    });
    expect(await world.stripe.customers.retrieve(id)).toMatchObject(expected);
    expect(session.customer_details?.tax_ids).toEqual([
      { type: 'us_ein', value: '123456789' },
      { type: 'eu_vat', value: 'DE123456789' },
    ]);
    expect((await world.stripe.customers.listTaxIds(id)).data).toHaveLength(2);
  });

  test('one that was deleted meanwhile stays deleted, and the buyer can still pay', async () => {
    const world = openSimulator();
    const { id } = await world.stripe.customers.create({ address: { country: 'US' } });
    const session = await world.stripe.checkout.sessions.create({
      ...ELEMENTS,
      customer: id,
      customer_update: { name: 'auto', address: 'auto' },
      line_items: [inline(2000)],
    });
    await world.stripe.customers.del(id);
    expect((await world.buyer(session).pay()).page.status).toBe('complete');
    expect(await world.stripe.customers.retrieve(id)).toMatchObject({ deleted: true });
    const expanded = await world.stripe.checkout.sessions.retrieve(session.id, {
      expand: ['customer'],
    });
    expect(expanded.customer).toEqual({ id, object: 'customer', deleted: true });
  });

  test('the details of a completed session stay, whatever becomes of the customer', async () => {
    const world = openSimulator();
    const session = await complete(world, { customer_creation: 'always' });
    await world.stripe.customers.update(String(session.customer), { tax_exempt: 'exempt' });
    const { data } = await world.stripe.customers.listTaxIds(String(session.customer));
    await world.stripe.customers.deleteTaxId(String(session.customer), data[0]?.id ?? '');
    const later = await world.stripe.checkout.sessions.retrieve(session.id);
    expect(later.customer_details).toEqual(session.customer_details);
  });

  test.each([['jenny@'], ['jenny'], ['jenny@example.com, else@example.com']])(
    'an e-mail of the merchant that is none: %s',
    async (customer_email) => {
      const { stripe } = openSimulator();
      const made = stripe.checkout.sessions.create({
        ...ELEMENTS,
        customer_email,
        line_items: [inline(2000)],
      });
      expect(await refusalOf(made)).toMatchObject({
        code: 'email_invalid',
        param: 'customer_email',
        message: `Invalid email address: ${customer_email}`,
      });
    },
  );
});

import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import type { PaymentPage } from '../../../src/testing/wire.js';
import { expectSessionAddsUp, WITH_AMOUNTS } from '../properties/adds-up.js';
import { inline, openSimulator, refusalOf } from './open-simulator.js';
import type { OpenSimulator } from './open-simulator.js';
import type { StripeSimulatorOptions } from '../../../src/testing/simulator.js';

type CreateParams = Stripe.Checkout.SessionCreateParams;
type Account = NonNullable<StripeSimulatorOptions['account']>;

/** Country, state and postal code, as much of them as the buyer has typed. */
type Place = readonly [country: string, state?: string, postalCode?: string];

const TAXED = {
  ui_mode: 'elements',
  mode: 'payment',
  return_url: 'https://example.com/return',
  automatic_tax: { enabled: true },
} as const;

const at = (kind: 'billing' | 'shipping', [country, state = '', postalCode = '']: Place) => ({
  [`${kind}_address[name]`]: 'Jenny Rosen',
  [`${kind}_address[address][country]`]: country,
  [`${kind}_address[address][line1]`]: '1 Main Street',
  [`${kind}_address[address][state]`]: state,
  [`${kind}_address[address][postal_code]`]: postalCode,
});

async function open(params: Partial<CreateParams> = {}, account: Account = {}) {
  const world = openSimulator({ account });
  const session = await world.stripe.checkout.sessions.create({
    ...TAXED,
    line_items: [inline(10_000)],
    ...params,
  });
  const buyer = world.buyer(session);
  return { ...world, session, buyer, go: (place: Place) => buyer.post('', at('billing', place)) };
}

const read = ({ stripe }: Pick<OpenSimulator, 'stripe'>, { id }: { id: string }) =>
  stripe.checkout.sessions.retrieve(id, { expand: [...WITH_AMOUNTS, 'shipping_cost.taxes'] });

const taxesOf = ({ taxes }: PaymentPage) =>
  taxes.map((tax) => `${tax.display_name} ${tax.percentage}% ${tax.amount}`);

describe('where the buyer is decides', () => {
  test.each<[Place, string, string[]]>([
    [['US', 'CA', '94103'], 'usd', ['Sales Tax 7.25% 725']],
    [['US', '', '10001'], 'usd', ['Sales Tax 4% 400']],
    [['US', 'OR', '97201'], 'usd', ['Tax 0% 0']],
    [['CA', 'ON'], 'cad', ['HST 13% 1300']],
    [['CA', '', 'H2X 1Y4'], 'cad', ['GST 5% 500', 'QST 9.975% 998']],
    [['CA', 'BC'], 'cad', ['GST 5% 500', 'PST 7% 700']],
    [['DE'], 'eur', ['VAT 19% 1597']],
    [['FI'], 'eur', ['VAT 25.5% 2032']],
    [['GB'], 'gbp', ['VAT 20% 1667']],
    [['AU'], 'aud', ['GST 10% 909']],
    [['JP'], 'jpy', ['JCT 10% 909']],
    [['CH'], 'chf', ['VAT 8.1% 749']],
    [['IN'], 'inr', ['IGST 18% 1525']],
    [['AQ'], 'usd', ['Tax 0% 0']],
  ])('%j in %s: %j', async (place, currency, taxes) => {
    const world = await open({ line_items: [inline(10_000, { currency })] });
    const { page } = await world.go(place);
    expect(taxesOf(page)).toEqual(taxes);
    expect(page.tax_status).toBe('ready');
    const session = await read(world, world.session);
    expect(session.automatic_tax).toMatchObject({ enabled: true, status: 'complete' });
    expect(session.amount_total).toBe(page.total.total);
    expectSessionAddsUp(session);
  });

  test.each<[Place]>([[['US', 'CA']], [['US', 'CA', '941']], [['CA']]])(
    '%j is not precise enough',
    async (place) => {
      const world = await open();
      const { page } = await world.go(place);
      expect(page).toMatchObject({ tax_status: 'requires_billing_address', taxes: [] });
      const { automatic_tax: tax } = await read(world, world.session);
      expect(tax.status).toBe('requires_location_inputs');
    },
  );

  test('nothing is paid before the tax is known', async () => {
    const { session, buyer, go } = await open();
    expect(session.automatic_tax).toEqual({
      enabled: true,
      liability: { type: 'self' },
      provider: 'stripe',
      status: 'requires_location_inputs',
    });
    const { page } = await buyer.post('/init');
    expect(page.collection.billing_address).toBe(true);
    expect((await buyer.pay()).error).toMatchObject({ param: 'billing_address' });
    await go(['US', 'CA', '94103']);
    expect((await buyer.pay()).page).toMatchObject({
      status: 'complete',
      total: { total: 10_725 },
    });
  });

  test("a card's own address is not the one that is taxed", async () => {
    const { buyer } = await open();
    const { error } = await buyer.pay(undefined, {
      'payment_method_data[billing_details][address][country]': 'US',
      'payment_method_data[billing_details][address][postal_code]': '94103',
    });
    expect(error).toMatchObject({ param: 'billing_address' });
  });

  test('while the calculation fails nothing is paid', async () => {
    const { simulator, stripe, session, buyer, go } = await open();
    await go(['US', 'CA', '94103']);
    simulator.controls.failTax(session.id);
    const failed = await stripe.checkout.sessions.retrieve(session.id);
    expect(failed).toMatchObject({ amount_total: 10_000, automatic_tax: { status: 'failed' } });
    expect((await buyer.pay()).error).toMatchObject({ code: 'taxes_calculation_failed' });
    simulator.controls.failTax(session.id, false);
    expect((await buyer.pay()).page).toMatchObject({
      status: 'complete',
      total: { total: 10_725 },
    });
  });

  test('a subscription and its invoice say how they are taxed', async () => {
    const price_data = {
      currency: 'usd',
      unit_amount: 10_000,
      product_data: { name: 'Plan' },
      recurring: { interval: 'month' as const },
    };
    const world = await open({
      mode: 'subscription',
      tax_id_collection: { enabled: true },
      line_items: [{ price_data, quantity: 1 }],
    });
    await world.go(['US', 'CA', '94103']);
    await world.buyer.post('', {
      'tax_id_info[type]': 'us_ein',
      'tax_id_info[value]': '12-3456789',
    });
    await world.buyer.pay();
    const { subscription, invoice } = await read(world, world.session);
    expect(await world.stripe.subscriptions.retrieve(String(subscription))).toMatchObject({
      automatic_tax: { enabled: true, liability: { type: 'self' } },
    });
    const billed = await world.stripe.invoices.retrieve(String(invoice));
    expect(billed).toMatchObject({
      automatic_tax: { enabled: true, status: 'complete' },
      customer_tax_ids: [{ type: 'us_ein', value: '12-3456789' }],
      total: 10_725,
      total_excluding_tax: 10_000,
      total_taxes: [{ amount: 725, taxability_reason: 'standard_rated' }],
    });
  });

  test("the next invoice is taxed as today's", async () => {
    const price_data = {
      currency: 'usd',
      unit_amount: 10_000,
      product_data: { name: 'Plan' },
      recurring: { interval: 'month' as const },
    };
    const { go } = await open({
      mode: 'subscription',
      line_items: [{ price_data, quantity: 1 }],
      subscription_data: { trial_period_days: 7 },
    });
    const { page } = await go(['US', 'CA', '94103']);
    expect(page.total.total).toBe(0);
    expect(page.recurring?.due_next).toMatchObject({ tax_exclusive: 725, total: 10_725 });
  });

  test('another address changes the total, and no address takes it away', async () => {
    const { buyer, go } = await open();
    expect((await go(['US', 'CA', '94103'])).page.total.total).toBe(10_725);
    expect((await go(['US', 'NY', '10001'])).page.total.total).toBe(10_400);
    const { page } = await buyer.post('', { billing_address: '' });
    expect(page).toMatchObject({
      tax_status: 'requires_billing_address',
      total: { total: 10_000 },
    });
  });

  test('a rate is the same object in every account, and can be read', async () => {
    const rates = [];
    for (const seed of [1, 2]) {
      const world = openSimulator({ seed });
      const session = await world.stripe.checkout.sessions.create({
        ...TAXED,
        line_items: [inline(1000)],
      });
      await world.buyer(session).post('', at('billing', ['US', 'WA', '98101']));
      const { total_details: details } = await read(world, session);
      const rate = details?.breakdown?.taxes[0]?.rate;
      rates.push(rate);
      expect(await world.stripe.taxRates.retrieve(rate?.id ?? '')).toMatchObject({
        id: rate?.id,
        state: 'WA',
        tax_type: 'sales_tax',
        percentage: 6.5,
        effective_percentage: 6.5,
      });
    }
    expect(rates[0]).toEqual(rates[1]);
  });
});

describe('prices with and without their tax', () => {
  test.each<[Stripe.PriceCreateParams['tax_behavior'], Account['tax'], number, number]>([
    ['exclusive', {}, 11_900, 1900],
    ['inclusive', {}, 10_000, 1597],
    ['unspecified', {}, 10_000, 1597],
    ['unspecified', { taxBehavior: 'exclusive' }, 11_900, 1900],
    ['inclusive', { taxBehavior: 'exclusive' }, 10_000, 1597],
  ])('%s with the setting %j', async (tax_behavior, tax = {}, total, amount) => {
    const price_data = {
      currency: 'eur',
      unit_amount: 10_000,
      product_data: { name: 'Bag' },
      ...(tax_behavior && { tax_behavior }),
    };
    const { go } = await open({ line_items: [{ price_data, quantity: 1 }] }, { tax });
    const { page } = await go(['DE']);
    expect(page.total.total).toBe(total);
    expect(page.taxes[0]?.amount).toBe(amount);
  });

  test('a price that says nothing is refused where the account says nothing either', async () => {
    const { stripe } = openSimulator({ account: { tax: { taxBehavior: null } } });
    const refusal = await refusalOf(
      stripe.checkout.sessions.create({ ...TAXED, line_items: [inline(1000)] }),
    );
    expect(refusal.message).toMatch(
      /^The price `price_\w+` does not have a `tax_behavior` set which is required/,
    );
  });

  test.each([
    ['line_items[0][tax_rates]', 'line'],
    ['subscription_data[default_tax_rates]', 'default'],
  ])('rates of the merchant and automatic tax exclude each other: %s', async (param, kind) => {
    const { stripe } = openSimulator();
    const rate = await stripe.taxRates.create({
      display_name: 'VAT',
      inclusive: true,
      percentage: 19,
    });
    const plan = {
      currency: 'usd',
      unit_amount: 900,
      product_data: { name: 'Plan' },
      recurring: { interval: 'month' as const },
    };
    const refusal = await refusalOf(
      stripe.checkout.sessions.create(
        kind === 'line'
          ? { ...TAXED, line_items: [inline(1000, { tax_rates: [rate.id] })] }
          : {
              ...TAXED,
              mode: 'subscription',
              line_items: [{ price_data: plan, quantity: 1 }],
              subscription_data: { default_tax_rates: [rate.id] },
            },
      ),
    );
    expect(refusal.param).toBe(param);
  });
});

describe('why nothing is charged', () => {
  const reasonOf = async (world: Awaited<ReturnType<typeof open>>) => {
    const session = await read(world, world.session);
    expectSessionAddsUp(session);
    const [tax] = session.line_items?.data[0]?.taxes ?? [];
    expect(tax).toMatchObject({ amount: 0, rate: { effective_percentage: 0 } });
    return tax?.taxability_reason;
  };

  test('a product that is not taxed', async () => {
    const price_data = {
      currency: 'usd',
      unit_amount: 10_000,
      product_data: { name: 'Gift card', tax_code: 'txcd_00000000' },
    };
    const world = await open({ line_items: [{ price_data, quantity: 1 }] });
    await world.go(['US', 'CA', '94103']);
    expect(await reasonOf(world)).toBe('not_subject_to_tax');
  });

  test.each<[Place, string]>([
    [['US', 'OR', '97201'], 'not_subject_to_tax'],
    [['US', 'CA', '94103'], 'not_collecting'],
    [['AQ'], 'not_collecting'],
  ])('no tax there: %j', async (place, reason) => {
    const world = await open({}, { tax: { registrations: ['US-NY', 'DE'] } });
    await world.go(place);
    expect(await reasonOf(world)).toBe(reason);
  });

  test('a registration for a country is one for all of its states', async () => {
    const { go } = await open({}, { tax: { registrations: ['US'] } });
    expect((await go(['US', 'CA', '94103'])).page.total.tax_exclusive).toBe(725);
  });

  test.each<[string, string, string, Account]>([
    ['FR', 'eu_vat', 'FR12345678901', { country: 'DE' }],
    ['FR', 'eu_vat', 'DE123456789', { country: 'US' }],
    ['GB', 'gb_vat', 'GB123456789', { country: 'US' }],
  ])('a business in %s with %s %s', async (country, type, value, account) => {
    const world = await open(
      { line_items: [inline(10_000, { currency: 'eur' })], tax_id_collection: { enabled: true } },
      account,
    );
    await world.go([country]);
    const { page } = await world.buyer.post('', {
      'tax_id_info[type]': type,
      'tax_id_info[value]': value,
    });
    expect(page.total).toMatchObject({ tax_inclusive: 0, total: 10_000 });
    expect(await reasonOf(world)).toBe('reverse_charge');
    await world.buyer.pay();
    const { customer_details: details } = await read(world, world.session);
    expect(details?.tax_ids).toEqual([{ type, value }]);
  });

  test("a business of the merchant's own country pays the tax", async () => {
    const world = await open(
      { line_items: [inline(10_000, { currency: 'eur' })], tax_id_collection: { enabled: true } },
      { country: 'DE' },
    );
    await world.go(['DE']);
    const { page } = await world.buyer.post('', {
      'tax_id_info[type]': 'eu_vat',
      'tax_id_info[value]': 'DE123456789',
    });
    expect(page.total.tax_inclusive).toBe(1597);
  });

  test.each([
    ['exempt', 'customer_exempt'],
    ['reverse', 'reverse_charge'],
  ] as const)('a customer who is %s', async (tax_exempt, reason) => {
    const world = openSimulator();
    const customer = await world.stripe.customers.create({
      email: 'jenny@example.com',
      tax_exempt,
      address: { country: 'US', postal_code: '94103', state: 'CA' },
    });
    const session = await world.stripe.checkout.sessions.create({
      ...TAXED,
      customer: customer.id,
      line_items: [inline(10_000)],
    });
    expect(session).toMatchObject({ amount_total: 10_000, automatic_tax: { status: 'complete' } });
    const { total_details: details } = await read(world, session);
    expect(details?.breakdown?.taxes[0]?.taxability_reason).toBe(reason);
  });
});

describe('shipping', () => {
  const shipped = (tax_behavior: 'exclusive' | 'inclusive', more: { tax_code?: string } = {}) => ({
    shipping_address_collection: { allowed_countries: ['US' as const, 'DE' as const] },
    shipping_options: [
      {
        shipping_rate_data: {
          display_name: 'Standard',
          type: 'fixed_amount' as const,
          tax_behavior,
          fixed_amount: { amount: 1000, currency: 'usd' },
          ...more,
        },
      },
    ],
  });

  test.each([
    ['exclusive', {}, 73, 1073, 11_798],
    ['inclusive', {}, 68, 1000, 11_725],
    ['exclusive', { tax_code: 'txcd_92010001' }, 73, 1073, 11_798],
    ['exclusive', { tax_code: 'txcd_00000000' }, 0, 1000, 11_725],
  ] as const)('%s %j is taxed with %i', async (behavior, more, tax, shippingTotal, total) => {
    const world = await open(shipped(behavior, more));
    const { page } = await world.buyer.post('', at('shipping', ['US', 'CA', '94103']));
    const session = await read(world, world.session);
    expect(session.shipping_cost).toMatchObject({
      amount_subtotal: 1000,
      amount_tax: tax,
      amount_total: shippingTotal,
      taxes: [{ amount: tax }],
    });
    expect(session.total_details?.amount_shipping).toBe(1000);
    expect(page.shipping?.taxes.map(({ amount }) => amount)).toEqual([tax]);
    expect(page.total.total).toBe(total);
    expect(session.amount_total).toBe(total);
    expectSessionAddsUp(session);
  });

  test('what ships is taxed where it goes, not where the bill goes', async () => {
    const { buyer } = await open(shipped('exclusive'));
    const { page } = await buyer.post('', at('billing', ['US', 'CA', '94103']));
    expect(page.tax_status).toBe('requires_shipping_address');
    expect((await buyer.post('', at('shipping', ['US', 'NY', '10001']))).page).toMatchObject({
      tax_status: 'ready',
      taxes: [{ amount: 440 }],
    });
  });

  test('a fee per delivery is a flat amount', async () => {
    const world = await open(shipped('exclusive'));
    const { page } = await world.buyer.post('', at('shipping', ['US', 'CO', '80202']));
    expect(page.shipping?.taxes).toEqual([
      { amount: 29, inclusive: false, display_name: 'Sales Tax', percentage: 2.9 },
      { amount: 28, inclusive: false, display_name: 'Retail Delivery Fee' },
    ]);
    const session = await read(world, world.session);
    expect(session.shipping_cost?.taxes?.[1]?.rate).toMatchObject({
      rate_type: 'flat_amount',
      flat_amount: { amount: 28, currency: 'usd' },
    });
    expectSessionAddsUp(session);
  });

  test('rates of the merchant do not tax shipping', async () => {
    const world = openSimulator();
    const rate = await world.stripe.taxRates.create({
      display_name: 'Sales tax',
      inclusive: false,
      percentage: 10,
    });
    const session = await world.stripe.checkout.sessions.create({
      ...TAXED,
      automatic_tax: { enabled: false },
      line_items: [inline(2000, { tax_rates: [rate.id] })],
      shipping_options: shipped('exclusive').shipping_options,
    });
    expect(session).toMatchObject({ amount_total: 3200, shipping_cost: { amount_tax: 0 } });
  });
});

describe('a customer is taxed where the customer is', () => {
  const make = async (customer: Stripe.CustomerCreateParams, params: Partial<CreateParams>) => {
    const world = openSimulator();
    const { id } = await world.stripe.customers.create({ email: 'jenny@example.com', ...customer });
    const create = () =>
      world.stripe.checkout.sessions.create({
        ...TAXED,
        customer: id,
        line_items: [inline(10_000)],
        ...params,
      });
    return { ...world, customer: id, create };
  };
  const CALIFORNIA = { country: 'US', state: 'CA', postal_code: '94103' };

  test('without an address, it has to be saved', async () => {
    const { create } = await make({}, {});
    expect(await refusalOf(create())).toMatchObject({
      code: 'customer_tax_location_invalid',
      message:
        "Automatic tax calculation in Checkout requires a valid address on the Customer. Add a valid address to the Customer or set either `customer_update[address]` to 'auto' or `customer_update[shipping]` to 'auto' to save the address entered in Checkout to the Customer.",
    });
  });

  test('the saved address counts, and a typed one only where it may be saved', async () => {
    const kept = await make({ address: CALIFORNIA }, {});
    const first = await kept.create();
    expect(first.amount_total).toBe(10_725);
    const { page } = await kept.buyer(first).post('', at('billing', ['US', 'NY', '10001']));
    expect(page.total.total).toBe(10_725);

    const saved = await make({ address: CALIFORNIA }, { customer_update: { address: 'auto' } });
    const second = await saved.create();
    expect(second.amount_total).toBe(10_725);
    const moved = await saved.buyer(second).post('', at('billing', ['US', 'NY', '10001']));
    expect(moved.page.total.total).toBe(10_400);
    await saved.buyer(second).pay(undefined, { email: 'jenny@example.com' });
    expect(await saved.stripe.customers.retrieve(saved.customer)).toMatchObject({
      address: { state: 'NY', postal_code: '10001', line1: '1 Main Street' },
      name: null,
    });
  });

  test('the shipping address goes before the billing address', async () => {
    const { create } = await make(
      {
        address: CALIFORNIA,
        shipping: { name: 'Jenny', address: { country: 'US', state: 'NY', postal_code: '10001' } },
      },
      {},
    );
    expect((await create()).amount_total).toBe(10_400);
  });

  test.each([
    [{}, 'Tax ID collection requires updating business name on the customer.'],
    [{ name: 'auto' as const }, 'We could not find a valid address on the provided customer.'],
  ])('collecting tax ids with customer_update %j', async (customer_update, message) => {
    const { create } = await make(
      {},
      { automatic_tax: { enabled: false }, tax_id_collection: { enabled: true }, customer_update },
    );
    expect((await refusalOf(create())).message).toContain(message);
  });
});

import Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { openSimulator, refusalOf } from './open-simulator.js';

const decimal = (text: string) => Stripe.Decimal.from(text);
const PRODUCT = { product_data: { name: 'Seat' } };

const TIERED = {
  ...PRODUCT,
  currency: 'usd',
  billing_scheme: 'tiered',
  tiers_mode: 'graduated',
  tiers: [
    { up_to: 10, unit_amount: 1000, flat_amount: 500 },
    { up_to: 'inf', unit_amount_decimal: decimal('0.5') },
  ],
  recurring: { interval: 'month' },
} as const satisfies Stripe.PriceCreateParams;

describe('tiered prices', () => {
  test('the tiers are shown on request only', async () => {
    const { stripe } = openSimulator();
    const price = await stripe.prices.create(TIERED);
    expect(price).toMatchObject({
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      unit_amount: null,
      unit_amount_decimal: null,
    });
    expect(price).not.toHaveProperty('tiers');
    const shown = await stripe.prices.retrieve(price.id, { expand: ['tiers'] });
    expect(JSON.parse(JSON.stringify(shown.tiers))).toEqual([
      {
        flat_amount: 500,
        flat_amount_decimal: '500',
        unit_amount: 1000,
        unit_amount_decimal: '1000',
        up_to: 10,
      },
      {
        flat_amount: null,
        flat_amount_decimal: null,
        unit_amount: null,
        unit_amount_decimal: '0.5',
        up_to: null,
      },
    ]);
  });

  test.each<[string, object, string, RegExp]>([
    ['no tiers', { tiers: undefined }, 'tiers', /Missing required param: tiers/],
    ['no mode', { tiers_mode: undefined }, 'tiers_mode', /Missing required param: tiers_mode/],
    [
      'an amount beside them',
      { unit_amount: 1 },
      'tiers',
      /^You may only specify one of these parameters: tiers, unit_amount\.$/,
    ],
    [
      'packages',
      { transform_quantity: { divide_by: 5, round: 'up' } },
      'tiers',
      /^You may only specify one of these parameters: tiers, transform_quantity\.$/,
    ],
    ['no scheme', { billing_scheme: 'per_unit', tiers_mode: undefined }, 'tiers', /needs/],
    ['a mode alone', { billing_scheme: 'per_unit', tiers: undefined }, 'tiers_mode', /needs/],
    ['an end', { tiers: [{ up_to: 5, unit_amount: 1 }] }, 'tiers[0][up_to]', /last tier/],
    [
      'inf in the middle',
      {
        tiers: [
          { up_to: 'inf', unit_amount: 1 },
          { up_to: 'inf', unit_amount: 1 },
        ],
      },
      'tiers[0][up_to]',
      /Only the last tier/,
    ],
    [
      'a wrong order',
      {
        tiers: [
          { up_to: 5, unit_amount: 1 },
          { up_to: 5, unit_amount: 1 },
          { up_to: 'inf', unit_amount: 1 },
        ],
      },
      'tiers[1][up_to]',
      /after the one before/,
    ],
    ['no amount', { tiers: [{ up_to: 'inf' }] }, 'amount', /entry in the tiers array is missing/],
    ['no bound', { tiers: [{ unit_amount: 1 }] }, 'tiers[0][up_to]', /^Missing required param/],
    [
      'an amount twice',
      { tiers: [{ up_to: 'inf', unit_amount: 1, unit_amount_decimal: '1' }] },
      'tiers[0][unit_amount]',
      /^You may only specify one of these parameters: unit_amount, unit_amount_decimal\.$/,
    ],
  ])('refused: %s', async (_name, change, param, message) => {
    const { stripe } = openSimulator();
    const params = { ...TIERED, ...change } as unknown as Stripe.PriceCreateParams;
    const refusal = await refusalOf(stripe.prices.create(params));
    expect(refusal.message).toMatch(message);
    expect(refusal.param).toBe(param);
  });
});

describe('packages and amounts that the buyer chooses', () => {
  test('transform_quantity', async () => {
    const { stripe } = openSimulator();
    const params = { ...PRODUCT, currency: 'usd', unit_amount: 100 };
    const packages = { divide_by: 12, round: 'up' } as const;
    const price = await stripe.prices.create({ ...params, transform_quantity: packages });
    expect(price.transform_quantity).toEqual(packages);
    const wrong = stripe.prices.create({
      ...params,
      transform_quantity: { divide_by: 0, round: 'up' },
    });
    expect((await refusalOf(wrong)).param).toBe('transform_quantity[divide_by]');
  });

  test('custom_unit_amount', async () => {
    const { stripe } = openSimulator();
    const params = { ...PRODUCT, currency: 'usd' };
    const price = await stripe.prices.create({
      ...params,
      custom_unit_amount: { enabled: true, minimum: 500, preset: 2000 },
    });
    expect(price).toMatchObject({
      custom_unit_amount: { maximum: null, minimum: 500, preset: 2000 },
      unit_amount: null,
      unit_amount_decimal: null,
    });
    const refuse = async (custom: object, more: object = {}) => {
      const custom_unit_amount = { enabled: true, ...custom };
      return refusalOf(stripe.prices.create({ ...params, ...more, custom_unit_amount }));
    };
    expect((await refuse({ minimum: 10 })).param).toBe('custom_unit_amount[minimum]');
    expect((await refuse({ minimum: 900, maximum: 800 })).param).toBe(
      'custom_unit_amount[maximum]',
    );
    expect((await refuse({ maximum: 900, preset: 901 })).param).toBe('custom_unit_amount[preset]');
    expect((await refuse({}, { unit_amount: 1 })).param).toBe('custom_unit_amount');
    expect((await refuse({}, { recurring: { interval: 'month' } })).param).toBe('recurring');
  });
});

describe('currencies', () => {
  test('further currencies are shown on request, the own one among them', async () => {
    const { stripe } = openSimulator();
    const price = await stripe.prices.create({
      ...PRODUCT,
      currency: 'usd',
      unit_amount: 1000,
      currency_options: { eur: { unit_amount: 900, tax_behavior: 'inclusive' } },
    });
    expect(price).not.toHaveProperty('currency_options');
    await stripe.prices.update(price.id, { currency_options: { gbp: { unit_amount: 800 } } });
    const expand = ['currency_options'];
    const shown = await stripe.prices.retrieve(price.id, { expand });
    expect(shown.currency_options).toMatchObject({
      usd: { unit_amount: 1000, tax_behavior: 'unspecified' },
      eur: { unit_amount: 900, tax_behavior: 'inclusive', custom_unit_amount: null },
      gbp: { unit_amount: 800 },
    });
    const bare = await stripe.prices.update(price.id, { currency_options: '', expand });
    expect(Object.keys(bare.currency_options ?? {})).toEqual(['usd']);
  });

  test('tiers in a further currency', async () => {
    const { stripe } = openSimulator();
    const tiers = [{ up_to: 'inf' as const, unit_amount: 700 }];
    const price = await stripe.prices.create({
      ...TIERED,
      currency_options: { eur: { tiers } },
      expand: ['currency_options.eur.tiers'],
    });
    expect(price.currency_options?.eur?.tiers).toMatchObject([{ unit_amount: 700, up_to: null }]);
  });

  test('the own currency is no option', async () => {
    const { stripe } = openSimulator();
    const call = stripe.prices.create({
      ...PRODUCT,
      currency: 'usd',
      unit_amount: 1,
      currency_options: { usd: { unit_amount: 1 } },
    });
    expect((await refusalOf(call)).message).toBe(
      'You are specifying a currency option that matches the top-level currency for this price. Please remove this currency option and it will be added automatically on creation.',
    );
  });

  test.each<[string, number, boolean]>([
    ['kwd', 1230, true],
    ['kwd', 1234, false],
    ['isk', 500, true],
    ['isk', 550, false],
    ['ugx', 555, true],
    ['jpy', 1, true],
    ['huf', 12_345, true],
    ['usd', 99_999_999, true],
    ['usd', 100_000_000, false],
    ['idr', 999_999_999_999, true],
  ])('%s %i can be a price: %s', async (currency, unit_amount, isTaken) => {
    const { stripe } = openSimulator();
    const call = stripe.prices.create({ ...PRODUCT, currency, unit_amount });
    if (isTaken) expect((await call).unit_amount).toBe(unit_amount);
    else expect((await refusalOf(call)).param).toBe('unit_amount');
  });
});

describe('metered prices', () => {
  const usage = { interval: 'month', usage_type: 'metered' } as const;
  const meterParams = {
    display_name: 'Calls',
    event_name: 'call',
    default_aggregation: { formula: 'sum' },
  } as const;

  test('need a meter that is active', async () => {
    const { stripe } = openSimulator();
    const params = { ...PRODUCT, currency: 'usd', unit_amount_decimal: decimal('0.25') };
    const meter = await stripe.billing.meters.create(meterParams);
    expect(meter).toMatchObject({
      object: 'billing.meter',
      status: 'active',
      customer_mapping: { event_payload_key: 'stripe_customer_id', type: 'by_id' },
      value_settings: { event_payload_key: 'value' },
    });
    const recurring = { ...usage, meter: meter.id };
    const price = await stripe.prices.create({ ...params, recurring });
    expect(price.recurring).toMatchObject({ meter: meter.id, usage_type: 'metered' });
    expect((await stripe.prices.list({ recurring: { meter: meter.id } })).data).toHaveLength(1);
    const without = await refusalOf(stripe.prices.create({ ...params, recurring: usage }));
    expect(without).toMatchObject({ code: 'parameter_missing', param: 'recurring[meter]' });
    const licensed = stripe.prices.create({
      ...params,
      recurring: { interval: 'month', meter: meter.id },
    });
    expect((await refusalOf(licensed)).param).toBe('recurring[meter]');
    await stripe.billing.meters.deactivate(meter.id);
    expect((await refusalOf(stripe.prices.create({ ...params, recurring }))).message).toContain(
      'inactive',
    );
  });

  test('meters: one active meter per event, rename, list, retrieve', async () => {
    const { stripe } = openSimulator();
    const meter = await stripe.billing.meters.create(meterParams);
    const again = await refusalOf(stripe.billing.meters.create(meterParams));
    expect(again.param).toBe('event_name');
    await stripe.billing.meters.deactivate(meter.id);
    const second = await stripe.billing.meters.create(meterParams);
    expect((await stripe.billing.meters.list({ status: 'active' })).data).toMatchObject([
      { id: second.id },
    ]);
    await refusalOf(stripe.billing.meters.reactivate(meter.id));
    const renamed = await stripe.billing.meters.update(meter.id, { display_name: 'Old calls' });
    expect(renamed).toMatchObject({ display_name: 'Old calls', status: 'inactive' });
    expect((await stripe.billing.meters.retrieve(second.id)).event_name).toBe('call');
  });
});

describe('lookup keys, lists and products', () => {
  test('a key moves to another price only when asked for', async () => {
    const { stripe } = openSimulator();
    const params = { ...PRODUCT, currency: 'usd', unit_amount: 100, lookup_key: 'seat' };
    const first = await stripe.prices.create(params);
    expect((await refusalOf(stripe.prices.create(params))).param).toBe('lookup_key');
    const second = await stripe.prices.create({ ...params, transfer_lookup_key: true });
    expect((await stripe.prices.retrieve(first.id)).lookup_key).toBeNull();
    const found = await stripe.prices.list({ lookup_keys: ['seat'] });
    expect(found.data.map((price) => price.id)).toEqual([second.id]);
    await stripe.prices.update(first.id, { lookup_key: 'seat', transfer_lookup_key: true });
    expect((await stripe.prices.retrieve(second.id)).lookup_key).toBeNull();
    const many = Array.from({ length: 11 }, (_, i) => `key${i}`);
    expect((await refusalOf(stripe.prices.list({ lookup_keys: many }))).param).toBe('lookup_keys');
  });

  test('lists show active prices, or archived ones, but none made in place', async () => {
    const { stripe } = openSimulator();
    const create = () => stripe.prices.create({ ...PRODUCT, currency: 'usd', unit_amount: 100 });
    const [shown, archived] = [await create(), await create()];
    await stripe.prices.update(archived.id, { active: false });
    await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount: 100, ...PRODUCT } }],
    });
    const ids = async (active?: boolean) =>
      (await stripe.prices.list(active === undefined ? {} : { active })).data.map(({ id }) => id);
    expect(await ids()).toEqual([shown.id]);
    expect(await ids(false)).toEqual([archived.id]);
  });

  test('the tax behavior is fixed once it is said', async () => {
    const { stripe } = openSimulator();
    const { id } = await stripe.prices.create({ ...PRODUCT, currency: 'usd', unit_amount: 100 });
    await stripe.prices.update(id, { tax_behavior: 'exclusive' });
    const call = stripe.prices.update(id, { tax_behavior: 'inclusive' });
    expect((await refusalOf(call)).param).toBe('tax_behavior');
  });

  test('a product with prices is archived, one without is deleted', async () => {
    const { stripe } = openSimulator();
    const sold = await stripe.products.create({
      name: 'Mug',
      default_price_data: {
        currency: 'usd',
        unit_amount: 100,
        currency_options: { eur: { unit_amount: 90 } },
      },
      expand: ['default_price.currency_options'],
    });
    expect(sold.default_price).toMatchObject({ currency_options: { eur: { unit_amount: 90 } } });
    expect((await refusalOf(stripe.products.del(sold.id))).message).toBe(
      'This product cannot be deleted because it has one or more user-created prices.',
    );
    const idle = await stripe.products.create({ name: 'Lid', tax_details: { tax_code: 'txcd_1' } });
    expect(idle).toMatchObject({
      tax_code: 'txcd_1',
      tax_details: { performance_location: null, tax_code: 'txcd_1' },
    });
    expect(await stripe.products.del(idle.id)).toMatchObject({ id: idle.id, deleted: true });
    expect((await refusalOf(stripe.products.retrieve(idle.id))).code).toBe('resource_missing');
  });

  test('searching is refused aloud', async () => {
    const { stripe } = openSimulator();
    const refusal = await refusalOf(stripe.prices.search({ query: "active:'true'" }));
    expect(refusal.code).toBe('simulator_unsupported');
  });

  test('what a product may have many of has a limit', async () => {
    const { stripe } = openSimulator();
    const images = Array.from({ length: 9 }, (_, i) => `https://example.com/${i}.png`);
    const own = await refusalOf(stripe.products.create({ name: 'Mug', images }));
    expect(own.param).toBe('images');
    const inline = stripe.checkout.sessions.create({
      mode: 'payment',
      ui_mode: 'elements',
      line_items: [
        {
          quantity: 1,
          price_data: { currency: 'usd', unit_amount: 100, product_data: { name: 'Mug', images } },
        },
      ],
    });
    expect((await refusalOf(inline)).param).toBe('line_items[0][price_data][product_data][images]');
  });
});

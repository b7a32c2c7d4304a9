import Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { NOON_SECONDS, inline, openSimulator, refusalOf } from './open-simulator.js';

describe('products and prices', () => {
  test('create, retrieve, update, list', async () => {
    const { stripe } = openSimulator();
    const product = await stripe.products.create({
      name: 'Mug',
      description: 'Holds coffee',
      images: ['https://example.com/mug.png'],
      metadata: { sku: 'M-1' },
      default_price_data: { currency: 'usd', unit_amount: 2400 },
    });
    expect(product).toMatchObject({ object: 'product', name: 'Mug', created: NOON_SECONDS });
    const updated = await stripe.products.update(product.id, {
      description: '',
      metadata: { sku: '', color: 'blue' },
    });
    expect(updated).toMatchObject({ description: null, metadata: { color: 'blue' } });
    const expanded = await stripe.products.retrieve(product.id, { expand: ['default_price'] });
    expect(expanded.default_price).toMatchObject({ object: 'price', unit_amount: 2400 });
    await stripe.products.create({ name: 'Other', active: false });
    const active = await stripe.products.list({ active: true });
    expect(active.data.map((row) => row.name)).toEqual(['Mug']);
  });

  test('a decimal price has no whole unit_amount', async () => {
    const { stripe } = openSimulator();
    const price = await stripe.prices.create({
      currency: 'usd',
      product_data: { name: 'Call' },
      unit_amount_decimal: Stripe.Decimal.from('0.5'),
    });
    expect(price.unit_amount).toBeNull();
    expect(String(price.unit_amount_decimal)).toBe('0.5');
  });

  test('filters: product, type, lookup key', async () => {
    const { stripe } = openSimulator();
    const product = await stripe.products.create({ name: 'Plan' });
    const shared = { currency: 'usd', product: product.id, unit_amount: 900 };
    const once = await stripe.prices.create({ ...shared, lookup_key: 'once' });
    const plan = await stripe.prices.create({ ...shared, recurring: { interval: 'month' } });
    const ids = async (params: Stripe.PriceListParams) =>
      (await stripe.prices.list(params)).data.map((price) => price.id);
    expect(await ids({ product: product.id })).toEqual([plan.id, once.id]);
    expect(await ids({ type: 'recurring' })).toEqual([plan.id]);
    expect(await ids({ lookup_keys: ['once'] })).toEqual([once.id]);
    expect(await ids({ recurring: { interval: 'year' } })).toEqual([]);
  });

  test('an amount is given once, and is not negative', async () => {
    const { stripe } = openSimulator();
    const make = (amount: Partial<Stripe.PriceCreateParams>) =>
      refusalOf(stripe.prices.create({ currency: 'usd', product_data: { name: 'X' }, ...amount }));
    expect(await make({ unit_amount: -1 })).toMatchObject({ code: 'parameter_invalid_integer' });
    expect(await make({})).toMatchObject({ code: 'parameter_missing', param: 'unit_amount' });
    const both = await make({ unit_amount: 1, unit_amount_decimal: Stripe.Decimal.from('1') });
    expect(both.message).toContain('You may only specify one of these parameters');
  });

  test('a refused request leaves nothing behind', async () => {
    const { stripe } = openSimulator();
    await refusalOf(
      stripe.checkout.sessions.create({
        ui_mode: 'elements',
        mode: 'payment',
        line_items: [inline(2000), { price: 'price_x', quantity: 1 }],
      }),
    );
    expect((await stripe.products.list()).data).toEqual([]);
  });
});

describe('coupons and promotion codes', () => {
  test('create, retrieve, update, list, expand', async () => {
    const { stripe } = openSimulator();
    const product = await stripe.products.create({ name: 'Mug' });
    const coupon = await stripe.coupons.create({
      id: 'SPRING',
      percent_off: 12.5,
      applies_to: { products: [product.id] },
    });
    expect(coupon).toMatchObject({
      id: 'SPRING',
      percent_off: 12.5,
      duration: 'once',
      valid: true,
    });
    expect(coupon).not.toHaveProperty('applies_to');
    const expanded = await stripe.coupons.retrieve('SPRING', { expand: ['applies_to'] });
    expect(expanded.applies_to).toEqual({ products: [product.id] });
    const code = await stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon: 'SPRING' },
      code: 'Spring-24',
      expand: ['promotion.coupon'],
    });
    expect(code.promotion.coupon).toMatchObject({ object: 'coupon', id: 'SPRING' });
    const found = await stripe.promotionCodes.list({ code: 'spring-24', active: true });
    expect(found.data.map((row) => row.id)).toEqual([code.id]);
    const off = await stripe.promotionCodes.update(code.id, { active: false });
    expect(off.active).toBe(false);
    expect((await stripe.coupons.update('SPRING', { name: 'Spring' })).name).toBe('Spring');
    expect((await stripe.coupons.list()).data).toHaveLength(1);
  });

  test('the same code cannot be active twice, whatever its case', async () => {
    const { stripe } = openSimulator();
    const { id } = await stripe.coupons.create({ percent_off: 10 });
    const make = (code: string) =>
      stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: id }, code });
    await make('HELLO');
    expect(await refusalOf(make('hello'))).toMatchObject({ param: 'code' });
    expect(await refusalOf(make('no spaces'))).toMatchObject({ param: 'code' });
  });

  test.each([
    [{}, 'percent_off'],
    [{ percent_off: 10, amount_off: 100, currency: 'usd' }, 'percent_off'],
    [{ percent_off: 101 }, 'percent_off'],
    [{ amount_off: 100 }, 'currency'],
    [{ percent_off: 5, duration: 'repeating' as const }, 'duration_in_months'],
  ])('coupon %j is refused for %s', async (params, param) => {
    const { stripe } = openSimulator();
    expect(await refusalOf(stripe.coupons.create(params))).toMatchObject({ param });
  });

  test('a coupon whose time is over is not valid any more', async () => {
    const { simulator, stripe } = openSimulator();
    const coupon = await stripe.coupons.create({ percent_off: 5, redeem_by: NOON_SECONDS + 60 });
    simulator.controls.advanceTime(61);
    expect((await stripe.coupons.retrieve(coupon.id)).valid).toBe(false);
  });
});

describe('tax rates, shipping rates, customers', () => {
  test('tax rates', async () => {
    const { stripe } = openSimulator();
    const rate = await stripe.taxRates.create({
      display_name: 'VAT',
      inclusive: true,
      percentage: 19,
      country: 'DE',
    });
    expect(await stripe.taxRates.retrieve(rate.id)).toMatchObject({
      percentage: 19,
      country: 'DE',
    });
    await stripe.taxRates.update(rate.id, { active: false });
    expect((await stripe.taxRates.list({ active: true })).data).toEqual([]);
    const refusal = await refusalOf(
      stripe.checkout.sessions.create({
        ui_mode: 'elements',
        mode: 'payment',
        line_items: [inline(1000, { tax_rates: [rate.id] })],
      }),
    );
    expect(refusal.param).toBe('line_items[0][tax_rates][0]');
  });

  test('shipping rates', async () => {
    const { stripe } = openSimulator();
    const rate = await stripe.shippingRates.create({
      display_name: 'Express',
      type: 'fixed_amount',
      fixed_amount: { amount: 900, currency: 'usd' },
      delivery_estimate: { minimum: { unit: 'business_day', value: 1 } },
    });
    expect(rate.delivery_estimate).toEqual({
      maximum: null,
      minimum: { unit: 'business_day', value: 1 },
    });
    await stripe.shippingRates.update(rate.id, { active: false });
    expect((await stripe.shippingRates.list({ active: false })).data).toHaveLength(1);
  });

  test('customers', async () => {
    const { stripe } = openSimulator();
    const customer = await stripe.customers.create({
      email: 'jenny@example.com',
      balance: -500,
      address: { country: 'US', line1: '1 Main St' },
    });
    expect(customer.address).toMatchObject({ country: 'US', city: null });
    await stripe.customers.update(customer.id, { name: 'Jenny', address: '' });
    const found = await stripe.customers.list({ email: 'jenny@example.com' });
    expect(found.data[0]).toMatchObject({ name: 'Jenny', balance: -500, address: null });
  });
});

import { line } from './catalogue.js';
import type { Article } from './catalogue.js';
import { createMerchant } from './merchant.js';
import type { Merchant } from './merchant.js';
import type { Scenario } from './scenario.js';

/** Seats that become cheaper: five at $12, the next ten at $9, every further one at $6. */
export const tiers: Scenario = {
  name: 'tiers',
  title: 'Tiered price',
  description:
    'Seats that become cheaper: five at $12, the next ten at $9, every further one at $6.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const product = await merchant.post('products', { name: 'Team plan', unit_label: 'seat' });
    const price = await merchant.post('prices', {
      product: product.id,
      currency: 'usd',
      recurring: { interval: 'month' },
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      tiers: [
        { up_to: 5, unit_amount: 1200 },
        { up_to: 15, unit_amount: 900 },
        { up_to: 'inf', unit_amount: 600 },
      ],
    });
    const adjustable_quantity = { enabled: true, minimum: 1, maximum: 50 };
    return merchant.session({
      mode: 'subscription',
      line_items: [{ price: price.id, quantity: 12, adjustable_quantity }],
    });
  },
};

/** Paid by use at the end of each month: nothing is due today. */
export const metered: Scenario = {
  name: 'metered',
  title: 'Metered price',
  description: 'Paid by use at the end of each month: nothing is due today.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const product = await merchant.post('products', { name: 'Espresso bar', unit_label: 'cup' });
    const price = await merchant.post('prices', {
      product: product.id,
      currency: 'usd',
      unit_amount: 20,
      recurring: { interval: 'month', usage_type: 'metered', meter: await cupMeter(merchant) },
    });
    return merchant.session({ mode: 'subscription', line_items: [{ price: price.id }] });
  },
};

/** Filter papers in packages of 12: any quantity that needs one more package pays for all of it. */
export const packages: Scenario = {
  name: 'packages',
  title: 'Package price',
  description:
    'Filter papers in packages of 12: any quantity that needs one more package pays for all of it.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const product = await merchant.post('products', { name: 'Filter papers' });
    const price = await merchant.post('prices', {
      product: product.id,
      currency: 'usd',
      unit_amount: 600,
      transform_quantity: { divide_by: 12, round: 'up' },
    });
    const adjustable_quantity = { enabled: true, minimum: 1, maximum: 120 };
    return merchant.session({
      line_items: [{ price: price.id, quantity: 30, adjustable_quantity }],
    });
  },
};

/** Three seats at $9 a month each: a price with a name for one of it. */
export const unitLabel: Scenario = {
  name: 'unitLabel',
  title: 'Price per seat',
  description: 'Three seats at $9 a month each: a price with a name for one of it.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const plan: Article = {
      name: 'Roastery tools',
      amount: 900,
      recurring: { interval: 'month' },
      unitLabel: 'seat',
    };
    const adjustable_quantity = { enabled: true, minimum: 1, maximum: 10 };
    return merchant.session({
      mode: 'subscription',
      line_items: [await line(merchant, plan, { quantity: 3, adjustable_quantity })],
    });
  },
};

/** One price for all bags by how many there are: $12 each up to ten, $10 each and $5 for the freight beyond. */
export const volumeTiers: Scenario = {
  name: 'volumeTiers',
  title: 'Volume price',
  description:
    'One price for all bags by how many there are: $12 each up to ten, $10 each and $5 for the freight beyond.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const product = await merchant.post('products', { name: 'Green coffee', unit_label: 'bag' });
    const price = await merchant.post('prices', {
      product: product.id,
      currency: 'usd',
      billing_scheme: 'tiered',
      tiers_mode: 'volume',
      tiers: [
        { up_to: 10, unit_amount: 1200 },
        { up_to: 'inf', unit_amount: 1000, flat_amount: 500 },
      ],
    });
    const adjustable_quantity = { enabled: true, minimum: 1, maximum: 50 };
    return merchant.session({
      line_items: [{ price: price.id, quantity: 12, adjustable_quantity }],
    });
  },
};

const CUPS = 'cups';

/** The meter that counts cups. An account can have only one of a name. */
async function cupMeter(merchant: Merchant): Promise<string> {
  const { data } = await merchant.get('billing/meters?status=active&limit=100');
  const known = (data as Array<{ id: string; event_name: string }>).find(
    (meter) => meter.event_name === CUPS,
  );
  if (known) return known.id;
  const meter = await merchant.post('billing/meters', {
    display_name: 'Cups',
    event_name: CUPS,
    default_aggregation: { formula: 'sum' },
  });
  return meter.id;
}

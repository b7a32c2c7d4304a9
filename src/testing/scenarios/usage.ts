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

import { shopLines } from './catalogue.js';
import { createMerchant } from './merchant.js';
import type { Param } from './merchant.js';
import type { Scenario } from './scenario.js';

const option = (
  display_name: string,
  amount: number,
  unit: string,
  minimum: number,
  maximum: number,
): Param => ({
  shipping_rate_data: {
    type: 'fixed_amount',
    display_name,
    fixed_amount: { amount, currency: 'usd' },
    delivery_estimate: {
      minimum: { unit, value: minimum },
      maximum: { unit, value: maximum },
    },
  },
});

/** A shipping address and three ways to ship, the free one chosen. */
export const shippingOptions: Scenario = {
  name: 'shippingOptions',
  title: 'Shipping options',
  description: 'A shipping address and three ways to ship, the free one chosen.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    return merchant.session({
      line_items: await shopLines(merchant),
      shipping_address_collection: { allowed_countries: ['US', 'CA', 'GB', 'DE'] },
      shipping_options: [
        option('Standard', 0, 'business_day', 4, 7),
        option('Express', 1200, 'business_day', 1, 2),
        option('Same-day courier', 2900, 'hour', 3, 6),
      ],
    });
  },
};

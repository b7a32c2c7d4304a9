import { ADJUSTABLE, SHOP, line, shopLines } from './catalogue.js';
import { createMerchant } from './merchant.js';
import type { Scenario } from './scenario.js';

/** A currency without decimals, with an adjustable quantity. */
export const jpy: Scenario = {
  name: 'jpy',
  title: 'Yen',
  description: 'A currency without decimals, with an adjustable quantity.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const article = { ...SHOP.mug, amount: 3800, currency: 'jpy' };
    return merchant.session({
      line_items: [await line(merchant, article, { quantity: 2, adjustable_quantity: ADJUSTABLE })],
    });
  },
};

/** A currency with three decimals, of which Stripe wants the last to be zero. */
export const kwd: Scenario = {
  name: 'kwd',
  title: 'Dinar',
  description: 'A currency with three decimals, of which Stripe wants the last to be zero.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const article = { ...SHOP.mug, amount: 7250, currency: 'kwd' };
    return merchant.session({
      line_items: [await line(merchant, article, { quantity: 2, adjustable_quantity: ADJUSTABLE })],
    });
  },
};

/** Sold in dollars; a page that allows Adaptive Pricing offers euros to this buyer from France. */
export const adaptivePricing: Scenario = {
  name: 'adaptivePricing',
  title: 'Adaptive pricing',
  description:
    'Sold in dollars; a page that allows Adaptive Pricing offers euros to this buyer from France.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    return merchant.session({
      line_items: await shopLines(merchant),
      adaptive_pricing: { enabled: true },
      customer_email: 'jenny.rosen+location_FR@example.com',
    });
  },
};

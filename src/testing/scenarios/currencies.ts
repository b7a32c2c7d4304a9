import { ADJUSTABLE, SHOP, line } from './catalogue.js';
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

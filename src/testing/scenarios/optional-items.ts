import { SHOP, line, sell } from './catalogue.js';
import { createMerchant } from './merchant.js';
import { offerPromotionCodes } from './promotion-codes.js';
import type { Scenario } from './scenario.js';

/** A kettle, and two things that go well with it, one of them in a quantity of the buyer's choice. */
export const optionalItems: Scenario = {
  name: 'optionalItems',
  title: 'Optional items',
  description:
    "A kettle, and two things that go well with it, one of them in a quantity of the buyer's choice.",
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    return merchant.session({
      line_items: [await line(merchant, SHOP.kettle)],
      optional_items: [
        { price: await sell(merchant, SHOP.mug), quantity: 1 },
        {
          price: await sell(merchant, SHOP.beans),
          quantity: 2,
          adjustable_quantity: { enabled: true, minimum: 1, maximum: 5 },
        },
      ],
    });
  },
};

/** An optional item without which the order would be below the minimum of the promotion code `MIN100`. */
export const optionalItemsMinimum: Scenario = {
  name: 'optionalItemsMinimum',
  title: 'Optional item and a code with a minimum',
  description:
    'An optional item without which the order would be below the minimum of the promotion code `MIN100`.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    await offerPromotionCodes(merchant, simulator);
    return merchant.session({
      line_items: [await line(merchant, SHOP.kettle)],
      optional_items: [
        { price: await sell(merchant, SHOP.beans), quantity: 2 },
        { price: await sell(merchant, SHOP.mug), quantity: 1 },
      ],
      allow_promotion_codes: true,
    });
  },
};

import { ADJUSTABLE, SHOP, line, shopLines } from './catalogue.js';
import { createMerchant } from './merchant.js';
import type { Param } from './merchant.js';
import { offerPromotionCodes } from './promotion-codes.js';
import type { Scenario } from './scenario.js';

/** A single product in a fixed quantity: the simplest checkout there is. */
export const oneItem: Scenario = {
  name: 'oneItem',
  title: 'One item',
  description: 'A single product in a fixed quantity: the simplest checkout there is.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    return merchant.session({ line_items: [await line(merchant, SHOP.mug)] });
  },
};

/** Three products with adjustable quantities and the codes WELCOME10, TAKE5, MIN100, EXPIRED and USEDUP. */
export const cart: Scenario = {
  name: 'cart',
  title: 'Cart',
  description:
    'Three products with adjustable quantities and the codes WELCOME10, TAKE5, MIN100, EXPIRED and USEDUP.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    await offerPromotionCodes(merchant, simulator);
    return merchant.session({
      line_items: await shopLines(merchant),
      allow_promotion_codes: true,
    });
  },
};

const MANY = 100;

/** As many lines as Stripe allows, each adjustable, with promotion codes. */
export const manyItems: Scenario = {
  name: 'manyItems',
  title: 'A hundred items',
  description: 'As many lines as Stripe allows, each adjustable, with promotion codes.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    await offerPromotionCodes(merchant, simulator);
    const line_items: Param[] = [];
    for (let i = 1; i <= MANY; i += 1) {
      const article = { name: `Sample roast No. ${i}`, amount: 300 + ((i * 37) % 500) };
      const more = { adjustable_quantity: ADJUSTABLE, quantity: 1 + (i % 3) };
      line_items.push(await line(merchant, article, more));
    }
    return merchant.session({ line_items, allow_promotion_codes: true });
  },
};

/** Names, descriptions and amounts that push every layout to its edges. */
export const longNames: Scenario = {
  name: 'longNames',
  title: 'Long names',
  description: 'Names, descriptions and amounts that push every layout to its edges.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const articles = [
      {
        name: 'Limited anniversary edition of the double-walled stoneware mug with a hand-turned walnut lid and engraving',
        description:
          'Thrown, glazed and fired twice in our own kiln. The engraving can hold up to forty characters, and the lid fits every mug that we have made since 2009.',
        amount: 1_249_900,
      },
      { name: 'Donaudampfschifffahrtsgesellschaftskapitänskaffeebecher', amount: 1990 },
      { name: 'مقهى الصباح — قهوة مختصة محمصة هذا الأسبوع', amount: 1850 },
    ];
    const line_items: Param[] = [];
    for (const article of articles) {
      line_items.push(await line(merchant, article, { adjustable_quantity: ADJUSTABLE }));
    }
    return merchant.session({ line_items });
  },
};

/** A discount covers everything: nothing is due and no card is asked for. */
export const freeOrder: Scenario = {
  name: 'freeOrder',
  title: 'Free order',
  description: 'A discount covers everything: nothing is due and no card is asked for.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const coupon = await merchant.post('coupons', {
      name: 'On the house',
      percent_off: 100,
      duration: 'once',
    });
    return merchant.session({
      line_items: [await line(merchant, SHOP.beans)],
      discounts: [{ coupon: coupon.id }],
    });
  },
};

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

/** A fee for the payment method stands between the subtotal and the total. */
export const surcharge: Scenario = {
  name: 'surcharge',
  title: 'Surcharge',
  description: 'A fee for the payment method stands between the subtotal and the total.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const session = await merchant.session({ line_items: [await line(merchant, SHOP.kettle)] });
    simulator.controls.setSurcharge(session.sessionId, 104);
    return session;
  },
};

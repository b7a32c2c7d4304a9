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

/** Something to download: no shipping and no address, only an e-mail to send it to. */
export const digital: Scenario = {
  name: 'digital',
  title: 'Digital goods',
  description: 'Something to download: no shipping and no address, only an e-mail to send it to.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const course = {
      name: 'Brewing course',
      description: 'Six videos to download, and the recipes as a PDF',
      amount: 4900,
    };
    return merchant.session({
      line_items: [await line(merchant, course)],
    });
  },
};

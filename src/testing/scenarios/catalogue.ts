import type { Merchant, Param } from './merchant.js';
import { picture } from './pictures.js';
import type { PictureName } from './pictures.js';

/** Something for sale. Amount in minor units. */
export interface Article {
  name: string;
  description?: string;
  picture?: [PictureName, hue: number];
  amount: number;
  currency?: string;
  recurring?: { interval: 'month' | 'year' };
  unitLabel?: string;
}

/** What the little coffee shop of the scenarios sells. */
export const SHOP = {
  mug: {
    name: 'Stoneware mug',
    description: 'Hand-thrown, 300 ml, glazed in slate blue',
    picture: ['mug', 212],
    amount: 2400,
  },
  beans: {
    name: 'House espresso',
    description: 'Whole beans, 500 g, roasted this week',
    picture: ['beans', 28],
    amount: 1650,
  },
  kettle: {
    name: 'Pour-over kettle',
    description: 'Gooseneck spout, 1 litre, brushed steel',
    picture: ['kettle', 160],
    amount: 6900,
  },
} as const satisfies Record<string, Article>;

/** Makes a product with its price and gives the price's id. */
export async function sell(merchant: Merchant, article: Article): Promise<string> {
  const product = await merchant.post('products', {
    name: article.name,
    ...(article.description === undefined ? {} : { description: article.description }),
    ...(article.picture === undefined ? {} : { images: [picture(...article.picture)] }),
    ...(article.unitLabel === undefined ? {} : { unit_label: article.unitLabel }),
  });
  const price = await merchant.post('prices', {
    product: product.id,
    currency: article.currency ?? 'usd',
    unit_amount: article.amount,
    ...(article.recurring ? { recurring: article.recurring } : {}),
  });
  return price.id;
}

/** A line item of an article. */
export async function line(
  merchant: Merchant,
  article: Article,
  more: { [name: string]: Param } = {},
): Promise<{ [name: string]: Param }> {
  return { price: await sell(merchant, article), quantity: 1, ...more };
}

/** Quantities that the buyer may change, down to removing the line. */
export const ADJUSTABLE = { enabled: true, minimum: 0, maximum: 10 };

/** The three articles of the shop, each adjustable. */
export async function shopLines(
  merchant: Merchant,
  more: { [name: string]: Param } = {},
): Promise<Array<{ [name: string]: Param }>> {
  const lines: Array<{ [name: string]: Param }> = [];
  for (const article of [SHOP.mug, SHOP.beans, SHOP.kettle]) {
    lines.push(await line(merchant, article, { adjustable_quantity: ADJUSTABLE, ...more }));
  }
  return lines;
}

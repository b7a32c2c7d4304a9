import Stripe from 'stripe';
import { CURRENCY, GIFT_WRAP, PRODUCTS } from './catalogue.js';
import type { Catalogue, PricedProduct, Product } from './catalogue.js';

/** The codes that a buyer can enter. Amounts in minor units of {@link CURRENCY}. */
export const PROMOTION_CODES = [
  { code: 'WELCOME10', coupon: { id: 'tern-welcome', name: '10% welcome', percent_off: 10 } },
  {
    code: 'KILN20',
    coupon: { id: 'tern-kiln', name: '$20 off over $100', amount_off: 2000, currency: CURRENCY },
    restrictions: { minimum_amount: 10_000, minimum_amount_currency: CURRENCY },
  },
] as const;

const SALES_TAX = { display_name: 'Sales tax', percentage: 8, inclusive: false } as const;

interface PrepareOptions {
  stripe: Stripe;
  /** The shop's own origin, where product pictures can be fetched. Without it products have none. */
  pictures?: string;
}

/**
 * Makes sure that everything the shop sells exists in Stripe, and says under which ids.
 *
 * Running it again finds what the last run made: prices by lookup key, coupons by id, promotion
 * codes by code, the tax rate by its metadata.
 */
export async function prepareCatalogue(options: PrepareOptions): Promise<Catalogue> {
  const { stripe } = options;
  const known = await stripe.prices.list({
    lookup_keys: [...PRODUCTS, GIFT_WRAP].map((product) => product.id),
    active: true,
    limit: 100,
  });
  const price = async (product: Product): Promise<PricedProduct> => {
    const found = known.data.find((candidate) => candidate.lookup_key === product.id);
    return { ...product, price: found?.id ?? (await createPrice(options, product)) };
  };
  const [giftWrap, taxRate, ...products] = await Promise.all([
    price(GIFT_WRAP),
    prepareTaxRate(stripe),
    ...PRODUCTS.map(price),
    ...PROMOTION_CODES.map((promotion) => preparePromotion(stripe, promotion)),
  ]);
  return {
    giftWrap,
    taxRate,
    products: products.filter((product) => product !== undefined),
  };
}

async function createPrice(options: PrepareOptions, product: Product): Promise<string> {
  const { stripe, pictures } = options;
  const { id: productId } = await stripe.products.create({
    name: product.name,
    description: product.description,
    ...(pictures === undefined ? {} : { images: [new URL(product.picture, pictures).href] }),
  });
  const price = await stripe.prices.create({
    product: productId,
    currency: CURRENCY,
    unit_amount: product.unitAmount,
    lookup_key: product.id,
  });
  return price.id;
}

async function prepareTaxRate(stripe: Stripe): Promise<string> {
  const rates = await stripe.taxRates.list({ active: true, limit: 100 });
  const found = rates.data.find((rate) => rate.metadata?.['shop'] === 'tern-and-clay');
  if (found) return found.id;
  const rate = await stripe.taxRates.create({ ...SALES_TAX, metadata: { shop: 'tern-and-clay' } });
  return rate.id;
}

async function preparePromotion(
  stripe: Stripe,
  promotion: (typeof PROMOTION_CODES)[number],
): Promise<undefined> {
  const { data } = await stripe.promotionCodes.list({ code: promotion.code, limit: 1 });
  if (data.length > 0) return;
  await prepareCoupon(stripe, promotion.coupon);
  await stripe.promotionCodes.create({
    code: promotion.code,
    promotion: { type: 'coupon', coupon: promotion.coupon.id },
    ...('restrictions' in promotion ? { restrictions: promotion.restrictions } : {}),
  });
}

async function prepareCoupon(
  stripe: Stripe,
  coupon: (typeof PROMOTION_CODES)[number]['coupon'],
): Promise<void> {
  try {
    await stripe.coupons.retrieve(coupon.id);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await stripe.coupons.create({ ...coupon, duration: 'once' });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeError && error.code === 'resource_missing';
}

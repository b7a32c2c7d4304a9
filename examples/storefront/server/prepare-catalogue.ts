import type Stripe from 'stripe';
import {
  CLUB_MONTHLY,
  CLUB_YEARLY,
  CURRENCY,
  GIFT_WRAP,
  KILN_FUND,
  PRICED,
  PRODUCTS,
  SEAT,
  SHIPPING_RATES,
} from './catalogue.js';
import type { Catalogue, PricedProduct, Product, ShippingRate } from './catalogue.js';
import { isMissing } from './is-missing.js';
import { prepareRegular } from './prepare-regular.js';

/** The codes that a buyer can enter. Amounts in minor units of {@link CURRENCY}. */
export const PROMOTION_CODES = [
  { code: 'WELCOME10', coupon: { id: 'tern-welcome', name: '10% welcome', percent_off: 10 } },
  {
    code: 'KILN20',
    coupon: { id: 'tern-kiln', name: '$20 off over $100', amount_off: 2000, currency: CURRENCY },
    restrictions: { minimum_amount: 10_000, minimum_amount_currency: CURRENCY },
  },
] as const;

/** Makes a seat free. Given by the shop, so there is no code for it. */
const VOUCHER = { id: 'tern-voucher', name: 'Gift voucher', percent_off: 100 } as const;

const SALES_TAX = { display_name: 'Sales tax', percentage: 8, inclusive: false } as const;

interface PrepareOptions {
  stripe: Stripe;
  /** The shop's own origin, where product pictures can be fetched. Without it products have none. */
  pictures?: string;
}

/**
 * Makes sure that everything the shop sells exists in Stripe, and says under which ids.
 *
 * Running it again finds what the last run made: prices by lookup key, coupons and the
 * product without a price by id, promotion codes by code, the rest by its metadata.
 */
export async function prepareCatalogue(options: PrepareOptions): Promise<Catalogue> {
  const { stripe } = options;
  const known = await stripe.prices.list({
    lookup_keys: PRICED.map((product) => product.id),
    active: true,
    limit: 100,
  });
  const price = async (product: Product): Promise<PricedProduct> => {
    const found = known.data.find((candidate) => candidate.lookup_key === product.id);
    return { ...product, price: found?.id ?? (await createPrice(options, product)) };
  };
  const [products, giftWrap, monthly, yearly, seat, kilnFund, voucher, taxRate, rates, regular] =
    await Promise.all([
      Promise.all(PRODUCTS.map(price)),
      price(GIFT_WRAP),
      price(CLUB_MONTHLY),
      price(CLUB_YEARLY),
      price(SEAT),
      prepareKilnFund(options),
      prepareCoupon(stripe, VOUCHER),
      prepareTaxRate(stripe),
      prepareShippingRates(stripe),
      prepareRegular(stripe),
      ...PROMOTION_CODES.map((promotion) => preparePromotion(stripe, promotion)),
    ]);
  const club = { monthly, yearly };
  return {
    products,
    giftWrap,
    club,
    seat,
    kilnFund,
    voucher,
    taxRate,
    shippingRates: rates,
    regular,
  };
}

async function createPrice(options: PrepareOptions, product: Product): Promise<string> {
  const { stripe } = options;
  const { id: productId } = await stripe.products.create(describe(options, product));
  const price = await stripe.prices.create({
    product: productId,
    currency: CURRENCY,
    unit_amount: product.unitAmount,
    lookup_key: product.id,
    ...(product.interval && { recurring: { interval: product.interval } }),
  });
  return price.id;
}

function describe(
  { pictures }: PrepareOptions,
  { name, description, picture }: Pick<Product, 'name' | 'description' | 'picture'>,
): Stripe.ProductCreateParams {
  const images = pictures === undefined ? {} : { images: [new URL(picture, pictures).href] };
  return { name, description, ...images };
}

async function prepareKilnFund(options: PrepareOptions): Promise<string> {
  const { products } = options.stripe;
  const { id } = await findOrCreate(
    () => products.retrieve(KILN_FUND.id),
    () => products.create({ id: KILN_FUND.id, ...describe(options, KILN_FUND) }),
  );
  return id;
}

async function prepareTaxRate(stripe: Stripe): Promise<string> {
  const rates = await stripe.taxRates.list({ active: true, limit: 100 });
  const found = rates.data.find((rate) => rate.metadata?.['shop'] === 'tern-and-clay');
  if (found) return found.id;
  const rate = await stripe.taxRates.create({ ...SALES_TAX, metadata: { shop: 'tern-and-clay' } });
  return rate.id;
}

async function prepareShippingRates(stripe: Stripe): Promise<string[]> {
  const { data } = await stripe.shippingRates.list({ active: true, limit: 100 });
  return Promise.all(
    SHIPPING_RATES.map(async (rate) => {
      const found = data.find(({ metadata }) => metadata['tern_and_clay'] === rate.id);
      return found?.id ?? (await createShippingRate(stripe, rate));
    }),
  );
}

async function createShippingRate(stripe: Stripe, rate: ShippingRate): Promise<string> {
  const [earliest, latest] = rate.businessDays;
  const { id } = await stripe.shippingRates.create({
    type: 'fixed_amount',
    display_name: rate.name,
    fixed_amount: { amount: rate.amount, currency: CURRENCY },
    delivery_estimate: {
      minimum: { unit: 'business_day', value: earliest },
      maximum: { unit: 'business_day', value: latest },
    },
    metadata: { tern_and_clay: rate.id },
  });
  return id;
}

async function preparePromotion(
  stripe: Stripe,
  promotion: (typeof PROMOTION_CODES)[number],
): Promise<void> {
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
  { coupons }: Stripe,
  coupon: Stripe.CouponCreateParams & { id: string },
): Promise<string> {
  const { id } = await findOrCreate(
    () => coupons.retrieve(coupon.id),
    () => coupons.create({ ...coupon, duration: 'once' }),
  );
  return id;
}

async function findOrCreate<Found>(
  find: () => Promise<Found>,
  create: () => Promise<Found>,
): Promise<Found> {
  try {
    return await find();
  } catch (error) {
    if (!isMissing(error)) throw error;
    return create();
  }
}

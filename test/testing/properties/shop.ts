import * as fc from 'fast-check';
import type Stripe from 'stripe';
import type { Train } from '../../../src/testing/trains.js';
import { NOON_SECONDS } from '../api/open-simulator.js';

/** How a random line is priced. Amounts in minor units, before they are fitted to the currency. */
export type LinePrice =
  | { kind: 'whole'; amount: number }
  | { kind: 'decimal'; amount: number; decimals: number }
  | { kind: 'packages'; amount: number; size: number; round: 'up' | 'down' }
  | { kind: 'tiers'; mode: 'graduated' | 'volume'; bands: Band[] };

/** One band of a tiered price: how many units it spans, and what they cost. The last has no end. */
export interface Band {
  size: number;
  unit: number;
  flat: number | null;
}

/** One random line of the cart. */
export interface LineRecipe {
  price: LinePrice;
  quantity: number;
  recurring: boolean;
  /** Which of the shop's tax rates are on it. */
  rates: boolean[];
}

/** What a random buyer does before paying. */
export type Move =
  | { type: 'quantity'; line: number; quantity: number }
  | { type: 'apply code' }
  | { type: 'remove code' }
  | { type: 'choose shipping'; option: number }
  | { type: 'extra'; item: number; selected: boolean };

/** When a random subscription begins to be billed: at once, after a trial, or on a fixed date. */
export type Billing = { from: 'now' } | { from: 'trial' | 'anchor'; days: number };

/** A random shop with a cart: everything that decides what a checkout shows. */
export interface Recipe {
  train: Train;
  seed: number;
  currency: 'usd' | 'eur' | 'gbp' | 'jpy' | 'kwd';
  mode: 'payment' | 'subscription';
  lines: LineRecipe[];
  /** Optional items, one piece of each, which the buyer may add. */
  extras: LinePrice[];
  coupon: { percent: number } | { amount: number } | null;
  /** The coupon is only for the first line's product. */
  couponForFirst: boolean;
  duration: 'once' | 'repeating' | 'forever';
  /** The merchant's server gives the discount, or a buyer who knows the code. */
  discountBy: 'server' | 'buyer';
  taxes: Array<{ percentage: number; inclusive: boolean }>;
  taxRounding: 'line' | 'session';
  discountAllocation: 'proportional' | 'in_order';
  shipping: number[];
  billing: Billing;
  moves: Move[];
}

const MOST_RATES = 3;

const price: fc.Arbitrary<LinePrice> = fc.oneof(
  fc.record({ kind: fc.constant('whole'), amount: fc.integer({ min: 0, max: 50_000 }) }),
  fc.record({
    kind: fc.constant('decimal'),
    amount: fc.integer({ min: 1, max: 9_999_999 }),
    decimals: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({
    kind: fc.constant('packages'),
    amount: fc.integer({ min: 100, max: 5000 }),
    size: fc.integer({ min: 2, max: 12 }),
    round: fc.constantFrom('up', 'down'),
  }),
  fc.record({
    kind: fc.constant('tiers'),
    mode: fc.constantFrom('graduated', 'volume'),
    bands: fc.array(
      fc.record({
        size: fc.integer({ min: 1, max: 15 }),
        unit: fc.integer({ min: 0, max: 3000 }),
        flat: fc.option(fc.integer({ min: 0, max: 1000 })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);

const line: fc.Arbitrary<LineRecipe> = fc.record({
  price,
  quantity: fc.integer({ min: 1, max: 40 }),
  recurring: fc.boolean(),
  rates: fc.array(fc.boolean(), { minLength: MOST_RATES, maxLength: MOST_RATES }),
});

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    type: fc.constant('quantity'),
    line: fc.nat({ max: 7 }),
    quantity: fc.nat({ max: 45 }),
  }),
  fc.constant({ type: 'apply code' } as const),
  fc.constant({ type: 'remove code' } as const),
  fc.record({ type: fc.constant('choose shipping'), option: fc.nat({ max: 2 }) }),
  fc.record({ type: fc.constant('extra'), item: fc.nat({ max: 1 }), selected: fc.boolean() }),
);

/** Random shops. Most of them can be sold from; the rest must be refused in Stripe's manner. */
export const recipe: fc.Arbitrary<Recipe> = fc.record({
  train: fc.constantFrom('clover', 'dahlia', 'endive'),
  seed: fc.nat(),
  currency: fc.constantFrom('usd', 'eur', 'gbp', 'jpy', 'kwd'),
  mode: fc.constantFrom('payment', 'subscription'),
  lines: fc.array(line, { minLength: 1, maxLength: 8 }),
  extras: fc.array(price, { maxLength: 2 }),
  coupon: fc.option(
    fc.oneof(
      fc.record({ percent: fc.integer({ min: 1, max: 10_000 }).map((parts) => parts / 100) }),
      fc.record({ amount: fc.integer({ min: 1, max: 20_000 }) }),
    ),
  ),
  couponForFirst: fc.boolean(),
  duration: fc.constantFrom('once', 'repeating', 'forever'),
  discountBy: fc.constantFrom('server', 'buyer'),
  taxes: fc.array(
    fc.record({
      percentage: fc.integer({ min: 0, max: 300_000 }).map((parts) => parts / 10_000),
      inclusive: fc.boolean(),
    }),
    { maxLength: MOST_RATES },
  ),
  taxRounding: fc.constantFrom('line', 'session'),
  discountAllocation: fc.constantFrom('proportional', 'in_order'),
  shipping: fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 3 }),
  billing: fc.oneof(
    fc.constant({ from: 'now' } as const),
    fc.record({ from: fc.constant('trial'), days: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ from: fc.constant('anchor'), days: fc.integer({ min: 1, max: 28 }) }),
  ),
  moves: fc.array(move, { maxLength: 4 }),
});

/** The code under which the coupon is known to the buyer. */
export const CODE = 'LUCKY';

/** Three-decimal currencies are charged in tens of their minor unit. */
const fitted = (amount: number, { currency }: Recipe) =>
  currency === 'kwd' ? amount * 10 : amount;

/** Sets up the shop, as a merchant's server would, and gives the parameters of its session. */
export async function openShop(
  stripe: Stripe,
  shop: Recipe,
): Promise<Stripe.Checkout.SessionCreateParams> {
  const { currency, mode } = shop;
  const rates: string[] = [];
  for (const { percentage, inclusive } of shop.taxes) {
    const rate = await stripe.taxRates.create({ display_name: 'Tax', percentage, inclusive });
    rates.push(rate.id);
  }
  const line_items: Stripe.Checkout.SessionCreateParams.LineItem[] = [];
  const products: string[] = [];
  for (const [i, line] of shop.lines.entries()) {
    // A subscription needs a recurring price, and a payment can have none.
    const recurring = mode === 'subscription' && (i === 0 || line.recurring);
    const made = await stripe.prices.create({
      currency,
      product_data: { name: `Article ${i + 1}` },
      ...(recurring && { recurring: { interval: 'month' } }),
      ...priceParams(line.price, shop),
    });
    products.push(String(made.product));
    const own = rates.filter((_, rate) => line.rates[rate]);
    line_items.push({
      price: made.id,
      quantity: line.quantity,
      adjustable_quantity: { enabled: true, minimum: 0, maximum: 40 },
      ...(own.length > 0 && { tax_rates: own }),
    });
  }
  const optional_items: Stripe.Checkout.SessionCreateParams.OptionalItem[] = [];
  for (const [i, extra] of shop.extras.entries()) {
    const made = await stripe.prices.create({
      currency,
      product_data: { name: `Extra ${i + 1}` },
      ...priceParams(extra, shop),
    });
    optional_items.push({ price: made.id, quantity: 1 });
  }
  const coupon = await openCoupon(stripe, shop, products[0] ?? '');
  return {
    ui_mode: shop.train === 'clover' ? 'custom' : 'elements',
    mode,
    customer_email: 'jenny@example.com',
    return_url: 'https://example.com/return',
    line_items,
    ...(optional_items.length > 0 && { optional_items }),
    ...(coupon && shop.discountBy === 'server'
      ? { discounts: [{ coupon }] }
      : { allow_promotion_codes: true }),
    ...(mode === 'payment' && {
      shipping_options: shop.shipping.map((amount, i) => ({
        shipping_rate_data: {
          display_name: `Way ${i + 1}`,
          type: 'fixed_amount' as const,
          fixed_amount: { amount: fitted(amount, shop), currency },
        },
      })),
    }),
    ...(mode === 'subscription' && { subscription_data: billingParams(shop) }),
  };
}

const DAY = 24 * 60 * 60;

function billingParams({
  billing,
  coupon,
}: Recipe): Stripe.Checkout.SessionCreateParams.SubscriptionData {
  if (billing.from === 'now') return {};
  if (billing.from === 'trial') return { trial_period_days: billing.days };
  // Stripe takes no amount off where the time until the date is charged in part.
  if (coupon && 'amount' in coupon) return {};
  return { billing_cycle_anchor: NOON_SECONDS + billing.days * DAY };
}

function priceParams(price: LinePrice, shop: Recipe): Partial<Stripe.PriceCreateParams> {
  switch (price.kind) {
    case 'whole':
      return { unit_amount: fitted(price.amount, shop) };
    case 'decimal': {
      // Its last decimal is a 5, so that it is never a whole amount, to which more rules apply.
      const digits = `${price.amount}5`.padStart(price.decimals + 1, '0');
      const cut = digits.length - price.decimals;
      return {
        unit_amount_decimal:
          `${digits.slice(0, cut)}.${digits.slice(cut)}` as unknown as NonNullable<
            Stripe.PriceCreateParams['unit_amount_decimal']
          >,
      };
    }
    case 'tiers':
      return {
        billing_scheme: 'tiered',
        tiers_mode: price.mode,
        tiers: price.bands.map(({ unit, flat }, i) => ({
          up_to: i === price.bands.length - 1 ? 'inf' : endOf(price.bands, i),
          unit_amount: fitted(unit, shop),
          ...(flat !== null && { flat_amount: fitted(flat, shop) }),
        })),
      };
    default:
      return {
        unit_amount: fitted(price.amount, shop),
        transform_quantity: { divide_by: price.size, round: price.round },
      };
  }
}

const endOf = (bands: readonly Band[], last: number) =>
  bands.slice(0, last + 1).reduce((end, band) => end + band.size, 0);

async function openCoupon(stripe: Stripe, shop: Recipe, product: string): Promise<string | null> {
  if (!shop.coupon) return null;
  const coupon = await stripe.coupons.create({
    name: 'Lucky',
    duration: shop.duration,
    ...(shop.duration === 'repeating' && { duration_in_months: 3 }),
    ...('percent' in shop.coupon
      ? { percent_off: shop.coupon.percent }
      : { amount_off: fitted(shop.coupon.amount, shop), currency: shop.currency }),
    ...(shop.couponForFirst && { applies_to: { products: [product] } }),
  });
  await stripe.promotionCodes.create({
    code: CODE,
    promotion: { type: 'coupon', coupon: coupon.id },
  });
  return coupon.id;
}

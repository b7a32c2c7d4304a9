import type Stripe from 'stripe';
import { CURRENCY, SHIPS_TO } from './catalogue.js';
import type { Catalogue, PricedProduct } from './catalogue.js';

/** The ways to check out that the shop shows beside its cart. */
export const SCENARIOS = ['order', 'subscription', 'booking', 'donation', 'free', 'setup'] as const;

/** One of {@link SCENARIOS}. */
export type Scenario = (typeof SCENARIOS)[number];

/** What an order is of. */
export type PurchaseKind = 'cart' | Scenario;

/** One line of a cart, checked. */
export interface CartLine {
  product: PricedProduct;
  quantity: number;
}

/** What a buyer wants to check out, checked. */
export type Purchase =
  | { kind: 'cart'; lines: readonly CartLine[] }
  /** In minor units of {@link CURRENCY}. */
  | { kind: 'donation'; amount: number }
  | { kind: Exclude<Scenario, 'donation'> };

/** The part of a session's parameters that depends on what is bought. */
export type PurchaseParams = Omit<
  Stripe.Checkout.SessionCreateParams,
  'client_reference_id' | 'metadata' | 'return_url' | 'ui_mode'
>;

type Line = Stripe.Checkout.SessionCreateParams.LineItem;

/** How long the club can be tried out. */
const TRIAL_DAYS = 14;

/**
 * What Stripe has to know to have something paid.
 *
 * @param orderId Kept on whatever the payment makes, where the shop's bookkeeping will look for it.
 */
export function paramsOf(
  purchase: Purchase,
  catalogue: Catalogue,
  orderId: string,
): PurchaseParams {
  const metadata = { order_id: orderId };
  const once = { mode: 'payment', payment_intent_data: { metadata } } as const;
  switch (purchase.kind) {
    case 'cart':
      return {
        ...once,
        line_items: purchase.lines.map(({ product, quantity }) =>
          lineOf(catalogue, product, quantity),
        ),
        allow_promotion_codes: true,
      };
    case 'order':
      return {
        ...once,
        line_items: catalogue.products.slice(0, 2).map((product) => lineOf(catalogue, product, 1)),
        allow_promotion_codes: true,
        shipping_address_collection: { allowed_countries: [...SHIPS_TO] },
        shipping_options: catalogue.shippingRates.map((shipping_rate) => ({ shipping_rate })),
      };
    case 'subscription':
      return {
        mode: 'subscription',
        line_items: [lineOf(catalogue, catalogue.club.monthly, 1)],
        subscription_data: { metadata, trial_period_days: TRIAL_DAYS },
      };
    case 'booking':
      return {
        ...once,
        line_items: [lineOf(catalogue, catalogue.seat, 1)],
        customer: catalogue.regular.id,
        phone_number_collection: { enabled: true },
        saved_payment_method_options: { payment_method_save: 'enabled' },
      };
    case 'donation':
      return { ...once, line_items: [donationLine(catalogue, purchase.amount)] };
    case 'free':
      return {
        ...once,
        line_items: [{ price: catalogue.seat.price, quantity: 1 }],
        discounts: [{ coupon: catalogue.voucher }],
      };
    case 'setup':
      return {
        mode: 'setup',
        currency: CURRENCY,
        // A card can only be charged later when it belongs to somebody.
        customer_creation: 'always',
        setup_intent_data: { metadata },
      };
  }
}

/** A line of that product, with its tax, and adjustable when an order may hold several. */
export function lineOf(catalogue: Catalogue, product: PricedProduct, quantity: number): Line {
  const { price, most, taxed } = product;
  const minimum = catalogue.products.includes(product) ? 0 : 1;
  return {
    price,
    quantity,
    ...(taxed && { tax_rates: [catalogue.taxRate] }),
    ...(most > 1 && { adjustable_quantity: { enabled: true, minimum, maximum: most } }),
  };
}

/** Without a price of its own in Stripe: the giver says how much. */
function donationLine(catalogue: Catalogue, amount: number): Line {
  const price_data = { currency: CURRENCY, product: catalogue.kilnFund, unit_amount: amount };
  return { price_data, quantity: 1 };
}

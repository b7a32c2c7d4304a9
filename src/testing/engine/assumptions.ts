import { DAY } from './time.js';

/**
 * What the simulator assumes where Stripe's behaviour is not documented. Each is an option of its
 * own, so that a team that has observed otherwise can correct it without waiting for a release.
 */
export interface Assumptions {
  /**
   * Where tax is rounded: per line and rate, or once per rate over the whole session.
   * @default 'line'
   */
  taxRounding: 'line' | 'session';
  /**
   * How `amount_off` is spread over the lines: in proportion to their subtotals, or line by line.
   * Session totals are the same either way.
   * @default 'proportional'
   */
  discountAllocation: 'proportional' | 'in_order';
  /**
   * `customer_creation` of a subscription session that was made without a customer.
   * @default 'always'
   */
  subscriptionCustomerCreation: 'always' | null;
  /**
   * `discounts` of a session that has none: an empty list or null.
   * @default 'empty'
   */
  noDiscounts: 'empty' | 'null';
  /**
   * What becomes of a coupon for one payment when the first invoice is over nothing, as in a trial:
   * it waits for the first invoice from which it takes something, or that invoice spends it.
   * @default 'kept'
   */
  onceCouponInTrial: 'kept' | 'spent';
  /**
   * What becomes of a subscription's first amount that is too small for a card: it is charged all
   * the same, or it is added to the customer's balance, which the next invoice collects.
   * @default 'charged'
   */
  smallSubscriptionAmounts: 'charged' | 'balance';
  /**
   * Whether a session with `ui_mode: elements` takes `optional_items`. The REST reference says that
   * it does not; Stripe.js has optional items in its sessions and actions to choose them, which
   * points to a preview that Stripe opens per account.
   * @default 'allowed'
   */
  optionalItemsInElements: 'allowed' | 'refused';
  /**
   * How many units of a currency one US dollar buys, as decimal strings by lower-case codes. What is
   * given goes before the simulator's own table, which is made up and does not move.
   * @default {}
   */
  exchangeRates: Readonly<Record<string, string>>;
  /**
   * What Adaptive Pricing adds to the exchange rate, in per cent. Stripe says 2 to 4, included in
   * the rate that the buyer sees.
   * @default 4
   */
  conversionFeePercent: number;
  /**
   * The amounts of a session in setup mode that was given a currency. Without one they are null.
   * @default 'zero'
   */
  setupAmounts: 'zero' | 'null';
  /**
   * What payment method types a session offers that names none, if the account does not say: cards
   * alone, or everything that fits.
   * @default 'card'
   */
  dynamicPaymentMethods: 'card' | 'all';
  /**
   * Whether the first shipping option is chosen from the start, or the buyer has to choose.
   * @default 'chosen'
   */
  firstShippingOption: 'chosen' | 'offered';
  /**
   * Seconds until the bank tells about a delayed payment, unless its test account says otherwise.
   * @default 345600, which is four days
   */
  delayedPaymentSeconds: number;
}

/** The assumptions that hold unless the simulator is told otherwise. */
export const DEFAULT_ASSUMPTIONS: Assumptions = {
  taxRounding: 'line',
  discountAllocation: 'proportional',
  subscriptionCustomerCreation: 'always',
  noDiscounts: 'empty',
  onceCouponInTrial: 'kept',
  smallSubscriptionAmounts: 'charged',
  optionalItemsInElements: 'allowed',
  exchangeRates: {},
  conversionFeePercent: 4,
  setupAmounts: 'zero',
  dynamicPaymentMethods: 'card',
  firstShippingOption: 'chosen',
  delayedPaymentSeconds: 4 * DAY,
};

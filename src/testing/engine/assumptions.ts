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
}

/** The assumptions that hold unless the simulator is told otherwise. */
export const DEFAULT_ASSUMPTIONS: Assumptions = {
  taxRounding: 'line',
  discountAllocation: 'proportional',
  subscriptionCustomerCreation: 'always',
  noDiscounts: 'empty',
};

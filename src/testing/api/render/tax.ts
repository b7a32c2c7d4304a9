import type { TaxTotal } from '../../engine/pricing/session-amounts.js';

/** A tax amount of a line or of a whole session. Amounts in minor units. */
export function renderTax(tax: TaxTotal) {
  return {
    amount: tax.amount,
    rate: tax.rate,
    taxability_reason: null,
    taxable_amount: tax.taxable,
  };
}

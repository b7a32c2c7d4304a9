import type { LineTax } from '../../engine/pricing/taxes.js';

/** A tax amount of a line, of shipping or of a whole session. Amounts in minor units. */
export function renderTax(tax: LineTax) {
  return {
    amount: tax.amount,
    rate: tax.rate,
    taxability_reason: tax.reason,
    taxable_amount: tax.taxable,
  };
}

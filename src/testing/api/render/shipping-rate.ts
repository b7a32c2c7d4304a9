import type { ShippingRate } from '../../engine/catalog/shipping-rates.js';

/** A shipping rate as the REST API shows it; its other currencies only when expanded. */
export function renderShippingRate(rate: ShippingRate) {
  const { amount, currency } = rate.fixed_amount;
  return { ...rate, fixed_amount: { amount, currency } };
}

/** All of a rate's currencies, its main one included, as `currency_options` shows them. */
export function renderShippingCurrencies(rate: ShippingRate) {
  const { amount, currency, currency_options: options } = rate.fixed_amount;
  return { [currency]: { amount, tax_behavior: rate.tax_behavior }, ...options };
}

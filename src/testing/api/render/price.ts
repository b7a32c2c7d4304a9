import type { PriceAmounts } from '../../engine/catalog/price-amounts.js';
import type { Price } from '../../engine/catalog/prices.js';

/** A price as the REST API shows it; `tiers` and `currency_options` only when expanded. */
export function renderPrice(price: Price) {
  const { currency_options: _options, inline: _inline, tiers: _tiers, ...shown } = price;
  return shown;
}

/**
 * What an expanded `currency_options` shows: the price's own currency among the others. The tiers of
 * each are only shown when they are expanded, too.
 */
export function renderCurrencyOptions(price: Price) {
  const all: Record<string, PriceAmounts> = { [price.currency]: price, ...price.currency_options };
  return Object.fromEntries(
    Object.entries(all).map(([currency, amounts]) => [
      currency,
      {
        custom_unit_amount: amounts.custom_unit_amount,
        tax_behavior: amounts.tax_behavior,
        unit_amount: amounts.unit_amount,
        unit_amount_decimal: amounts.unit_amount_decimal,
        ...(amounts.tiers ? { tiers: amounts.tiers } : {}),
      },
    ]),
  );
}

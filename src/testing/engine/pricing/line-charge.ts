import type { MinorUnits } from '../../wire.js';
import type { Price } from '../catalog/prices.js';
import { multiplyRounded, parseDecimal } from '../money/decimal.js';

/**
 * What a quantity of a price costs before discounts and taxes, rounded once for the whole line.
 * Every billing scheme is decided here: tiers and metered prices belong beside packages.
 */
export function chargeFor(price: Price, quantity: number): MinorUnits {
  const unitAmount = parseDecimal(price.unit_amount_decimal) ?? 0n;
  return multiplyRounded(unitAmount, packagesIn(price, quantity));
}

/** How many units are charged: packages for a package price, else the quantity itself. */
export function packagesIn(price: Price, quantity: number): number {
  if (!price.transform_quantity) return quantity;
  const exact = quantity / price.transform_quantity.divide_by;
  return price.transform_quantity.round === 'up' ? Math.ceil(exact) : Math.floor(exact);
}

import type { MinorUnits } from '../../wire.js';
import { amountsIn } from '../catalog/prices.js';
import type { Price } from '../catalog/prices.js';
import type { PriceAmounts } from '../catalog/price-amounts.js';
import { multiplyRounded, parseDecimal, roundScaled } from '../money/decimal.js';
import type { ScaledAmount } from '../money/decimal.js';
import { chargeTiers, tierReached } from './tiers.js';

/**
 * What a quantity of a price costs in a currency before discounts and taxes, rounded once for the
 * whole line. A quantity of null is usage that is not known yet, and costs nothing today.
 */
export function chargeFor(price: Price, quantity: number | null, currency: string): MinorUnits {
  if (quantity === null) return 0;
  const { tiers } = priceAmounts(price, currency);
  if (!tiers || !price.tiers_mode) {
    return multiplyRounded(unitAmountOf(price, currency), packagesIn(price, quantity));
  }
  const charges = chargeTiers(tiers, price.tiers_mode, quantity);
  return roundScaled(charges.reduce((sum, charge) => sum + charge.exact, 0n));
}

/** How many units are charged: packages for a package price, else the quantity itself. */
export function packagesIn(price: Price, quantity: number): number {
  if (!price.transform_quantity) return quantity;
  const { divide_by: size, round } = price.transform_quantity;
  const rest = quantity % size;
  const full = (quantity - rest) / size;
  return round === 'up' && rest > 0 ? full + 1 : full;
}

/**
 * The unit amount as the buyer is shown it, exact. For a tiered price the one of the band that the
 * quantity reaches (0 where that band has a flat amount only): Stripe.js demands a number, and which
 * is not documented. For an amount that the buyer chooses, the preset.
 */
export function unitAmountShown(
  price: Price,
  quantity: number | null,
  currency: string,
): ScaledAmount {
  const { tiers } = priceAmounts(price, currency);
  if (!tiers) return unitAmountOf(price, currency);
  return parseDecimal(tierReached(tiers, quantity ?? 0)?.unit_amount_decimal ?? '0') ?? 0n;
}

/** The amounts of a price in a currency that was checked when the line was made. */
export function priceAmounts(price: Price, currency: string): PriceAmounts {
  const amounts = amountsIn(price, currency);
  if (amounts) return amounts;
  throw new Error(`The price ${price.id} has no amount in ${currency}.`);
}

function unitAmountOf(price: Price, currency: string): ScaledAmount {
  const { custom_unit_amount: custom, unit_amount_decimal: fixed } = priceAmounts(price, currency);
  return parseDecimal(fixed ?? String(custom?.preset ?? 0)) ?? 0n;
}

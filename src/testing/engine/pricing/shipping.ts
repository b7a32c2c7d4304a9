import type { MinorUnits } from '../../wire.js';
import { shippingAmountIn } from '../catalog/shipping-rates.js';
import type { ShippingRate } from '../catalog/shipping-rates.js';
import { findIn } from '../find-in.js';
import type { Session } from '../sessions/session.js';
import { ratesOnShipping } from '../tax/applied-rates.js';
import type { World } from '../world.js';
import { taxLines } from './taxes.js';
import type { LineTax } from './taxes.js';

/** The chosen way to ship with its taxes. All amounts in minor units. */
export interface PricedShipping {
  rate: ShippingRate;
  /** Before tax; includes inclusive tax. */
  subtotal: MinorUnits;
  taxes: LineTax[];
  taxExclusive: MinorUnits;
  taxInclusive: MinorUnits;
  /** subtotal + exclusive tax. */
  total: MinorUnits;
}

/**
 * What shipping costs, or null while nothing is chosen. Discounts do not touch it. Its taxes are
 * rounded on their own, also where those of the lines are rounded over the whole session.
 */
export function priceShipping(world: World, session: Session): PricedShipping | null {
  if (session.selectedShipping === null) return null;
  const rate = findIn(world.shippingRates, 'shipping rate', session.selectedShipping);
  const { amount } = shippingAmountIn(rate, session.currency);
  const rates = ratesOnShipping(world, session, rate);
  const taxes = taxLines([{ amount, rates }], world.assumptions.taxRounding)[0] ?? [];
  const taxOf = (inclusive: boolean) =>
    taxes
      .filter((tax) => tax.rate.inclusive === inclusive)
      .reduce((sum, tax) => sum + tax.amount, 0);
  const taxExclusive = taxOf(false);
  return {
    rate,
    subtotal: amount,
    taxes,
    taxExclusive,
    taxInclusive: taxOf(true),
    total: amount + taxExclusive,
  };
}

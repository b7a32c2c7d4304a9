import type { Price } from '../catalog/prices.js';
import type { Product } from '../catalog/products.js';
import type { ShippingRate } from '../catalog/shipping-rates.js';
import { shippingAmountIn } from '../catalog/shipping-rates.js';
import type { TaxRate } from '../catalog/tax-rates.js';
import { findIn } from '../find-in.js';
import { priceAmounts } from '../pricing/line-charge.js';
import type { Session, SessionLine } from '../sessions/session.js';
import type { World } from '../world.js';
import { automaticRate } from './automatic-rates.js';
import { deliveryFeesAt, jurisdictionsAt } from './jurisdictions.js';
import type { Jurisdiction, TaxPlace } from './jurisdictions.js';
import { isReverseCharged } from './reverse-charge.js';
import { isRegistered, isTaxInclusive } from './settings.js';
import { isPrecise, taxPlaceOf } from './tax-place.js';

/** Why a tax is what it is, in Stripe's words. */
export type TaxabilityReason =
  | 'customer_exempt'
  | 'not_collecting'
  | 'not_subject_to_tax'
  | 'reverse_charge'
  | 'standard_rated';

/** A rate on an amount; the reason is null for a rate that the merchant put there. */
export interface AppliedRate {
  rate: TaxRate;
  reason: TaxabilityReason | null;
}

/** Stripe's tax code for what is never taxed. Every other code is taxed at the standard rate. */
const NON_TAXABLE = 'txcd_00000000';

/**
 * The rates on a line: those that automatic tax finds, or the line's own, or else the default rates
 * of the subscription.
 */
export function ratesOnLine(
  world: World,
  session: Session,
  { line, price, product }: { line: SessionLine; price: Price; product: Product },
): AppliedRate[] {
  if (!session.automaticTax) {
    const ids = line.taxRates.length > 0 ? line.taxRates : session.defaultTaxRates;
    return ids.map((id) => ({ rate: findIn(world.taxRates, 'tax rate', id), reason: null }));
  }
  const inclusive = isTaxInclusive(
    world,
    priceAmounts(price, session.currency).tax_behavior,
    session.currency,
    `The price \`${price.id}\``,
  );
  return automaticRates(world, session, { inclusive, taxCode: product.tax_code });
}

/**
 * The rates on shipping. Only automatic tax taxes it: tax rates that a merchant makes belong to
 * lines, and no parameter puts one on shipping. A fee per delivery is part of it.
 */
export function ratesOnShipping(
  world: World,
  session: Session,
  shipping: ShippingRate,
): AppliedRate[] {
  if (!session.automaticTax) return [];
  const { tax_behavior } = shippingAmountIn(shipping, session.currency);
  const inclusive = isTaxInclusive(
    world,
    tax_behavior,
    session.currency,
    `The shipping rate \`${shipping.id}\``,
  );
  return [
    ...automaticRates(world, session, { inclusive, taxCode: shipping.tax_code }),
    ...deliveryFees(world, session),
  ];
}

/** What is taxed: whether its amount contains the tax, and Stripe's code for its kind. */
interface Taxed {
  inclusive: boolean;
  taxCode: string | null;
}

function automaticRates(world: World, session: Session, item: Taxed): AppliedRate[] {
  const place = knownPlace(world, session);
  if (!place) return [];
  const jurisdictions = jurisdictionsAt(place);
  const applied = (jurisdiction: Jurisdiction, reason: TaxabilityReason): AppliedRate => {
    const use = { inclusive: item.inclusive, charged: reason === 'standard_rated' };
    return { rate: automaticRate(jurisdiction, use), reason };
  };
  if (jurisdictions.length === 0) return [applied(untaxed(place.country), 'not_collecting')];
  const excuse = excuseOf(world, session, place);
  return jurisdictions.map((jurisdiction) =>
    applied(jurisdiction, reasonFor(world, jurisdiction, item, excuse)),
  );
}

/** Where the session is taxed; null while that is not known or the calculation fails. */
function knownPlace(world: World, session: Session): TaxPlace | null {
  const place = taxPlaceOf(world, session);
  return place && isPrecise(place) && !session.taxFails ? place : null;
}

/** Why this buyer pays no tax to the merchant; null for one who does. */
function excuseOf(world: World, session: Session, place: TaxPlace): TaxabilityReason | null {
  const customer = session.customer === null ? undefined : world.customers.get(session.customer);
  if (customer?.tax_exempt === 'exempt') return 'customer_exempt';
  if (customer?.tax_exempt === 'reverse') return 'reverse_charge';
  return isReverseCharged(world, session, place) ? 'reverse_charge' : null;
}

function reasonFor(
  world: World,
  jurisdiction: Jurisdiction,
  { taxCode }: Taxed,
  excuse: TaxabilityReason | null,
): TaxabilityReason {
  if (taxCode === NON_TAXABLE || jurisdiction.percentage === 0) return 'not_subject_to_tax';
  if (!isRegistered(world, jurisdiction)) return 'not_collecting';
  return excuse ?? 'standard_rated';
}

/** Fees are in one currency and are not converted. Who pays no tax pays no fee either. */
function deliveryFees(world: World, session: Session): AppliedRate[] {
  const place = knownPlace(world, session);
  if (!place || excuseOf(world, session, place) !== null) return [];
  return deliveryFeesAt(place)
    .filter((fee) => fee.flat?.currency === session.currency && isRegistered(world, fee))
    .map((fee) => ({
      rate: automaticRate(fee, { inclusive: false, charged: true }),
      reason: 'standard_rated' as const,
    }));
}

/** A country that the table does not know: the calculation is there, and its result is nothing. */
function untaxed(country: string): Jurisdiction {
  return {
    key: `unknown-${country}`,
    country,
    state: null,
    level: 'country',
    displayName: 'Tax',
    taxType: null,
    percentage: 0,
    flat: null,
  };
}

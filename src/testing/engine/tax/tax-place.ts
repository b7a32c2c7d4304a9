import type { RestAddress } from '../address.js';
import type { Customer } from '../catalog/customers.js';
import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';
import { provinceOfCanada, stateOfUnitedStates } from './jurisdictions.js';
import type { TaxPlace } from './jurisdictions.js';

/** Which address decides on the taxes of a session. */
export type TaxAddressSource = 'shipping' | 'billing';

/**
 * Shipping where a shipping address is asked for, else billing. For a customer an address counts
 * only where `customer_update` lets it be saved, because Stripe taxes customers where they are.
 */
export function taxAddressSource({
  collection,
  customer,
  customerUpdate,
}: Session): TaxAddressSource {
  if (collection.shippingCountries === null) return 'billing';
  const counts = customer === null || customerUpdate.shipping === 'auto';
  // With neither allowed no typed address counts, and the source is named after what is asked for.
  return counts || customerUpdate.address !== 'auto' ? 'shipping' : 'billing';
}

/**
 * Whether the billing address decides on the total. A card's own address then does not stand in for
 * it: the buyer has to have seen the total with the tax.
 */
export function isTaxedByBilling(session: Session): boolean {
  return session.automaticTax && taxAddressSource(session) === 'billing';
}

/** Whether automatic tax has to ask for a billing address: nobody knows yet where the buyer is. */
export function asksForBillingToTax(world: World, session: Session): boolean {
  if (!isTaxedByBilling(session)) return false;
  const customer = session.customer === null ? undefined : world.customers.get(session.customer);
  const saved = customer ? customerTaxPlace(customer) : null;
  return saved === null || !isPrecise(saved);
}

/**
 * Where a session is taxed, or null while nobody knows: at the address that was typed in, where it
 * counts, else at the customer's own, shipping before billing.
 */
export function taxPlaceOf(world: World, session: Session): TaxPlace | null {
  const { buyer, customerUpdate } = session;
  const customer = session.customer === null ? undefined : world.customers.get(session.customer);
  const ships = taxAddressSource(session) === 'shipping';
  const typed = ships ? buyer.shippingAddress : buyer.billingAddress;
  const mayBeSaved = (ships ? customerUpdate.shipping : customerUpdate.address) === 'auto';
  if (typed && (!customer || mayBeSaved)) return typed.address;
  return customer ? customerTaxPlace(customer) : null;
}

/** Where a customer is taxed: at the shipping address, else at the billing address. */
export function customerTaxPlace(customer: Customer): TaxPlace | null {
  return placeOf(customer.shipping?.address) ?? placeOf(customer.address);
}

/** An address as a place; null when it does not even name a country. */
function placeOf(address: RestAddress | null | undefined): TaxPlace | null {
  if (!address || address.country === null) return null;
  return { country: address.country, state: address.state, postal_code: address.postal_code };
}

/**
 * Whether a place is precise enough: a five-digit ZIP code in the United States, a province or a
 * postal code in Canada, elsewhere the country.
 */
export function isPrecise(place: TaxPlace): boolean {
  if (place.country === 'US') {
    return (
      /^\d{5}(-\d{4})?$/.test(place.postal_code?.trim() ?? '') &&
      stateOfUnitedStates(place) !== null
    );
  }
  return place.country === 'CA' ? provinceOfCanada(place) !== null : place.country !== '';
}

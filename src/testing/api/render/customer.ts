import type { Customer } from '../../engine/catalog/customers.js';
import { isRegistered } from '../../engine/tax/settings.js';
import { jurisdictionsAt } from '../../engine/tax/jurisdictions.js';
import { customerTaxPlace, isPrecise } from '../../engine/tax/tax-place.js';
import type { World } from '../../engine/world.js';

/** A customer as the REST API shows it; `tax` and `tax_ids` only when expanded. */
export function renderCustomer(customer: Customer) {
  const {
    business_name: business,
    individual_name: individual,
    tax_ip_address: _address,
    ...shown
  } = customer;
  return {
    ...shown,
    ...(business === null ? {} : { business_name: business }),
    ...(individual === null ? {} : { individual_name: individual }),
  };
}

/** What can still be read of a customer that was deleted. */
export function renderDeletedCustomer(id: string) {
  return { id, object: 'customer' as const, deleted: true as const };
}

/** Where automatic tax finds a customer, and whether it is collected there. */
export function renderCustomerTax(world: World, customer: Customer) {
  const place = customerTaxPlace(customer);
  const located = place !== null && isPrecise(place);
  const taxes = located ? jurisdictionsAt(place) : [];
  const collects = taxes.some((tax) => isRegistered(world, tax));
  return {
    automatic_tax: located
      ? collects
        ? ('supported' as const)
        : ('not_collecting' as const)
      : ('unrecognized_location' as const),
    ip_address: customer.tax_ip_address,
    location: located
      ? {
          country: place.country,
          source: customer.shipping?.address.country
            ? ('shipping_destination' as const)
            : ('billing_address' as const),
          state: place.state,
        }
      : null,
    provider: 'stripe' as const,
  };
}

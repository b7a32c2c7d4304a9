import { findActiveTaxRate } from '../catalog/tax-rates.js';
import { invalidRequest } from '../refusal.js';
import { customerTaxPlace, isPrecise } from '../tax/tax-place.js';
import type { World } from '../world.js';
import type { Session } from './session.js';

/** The rates for lines that have none of their own; archived ones are refused. */
export function readDefaultTaxRates(world: World, ids: readonly string[]): string[] {
  return ids.map(
    (id, i) => findActiveTaxRate(world, id, `subscription_data[default_tax_rates][${i}]`).id,
  );
}

/** What collecting taxes and tax ids asks of a session and of the customer that it is for. */
export function checkTaxRules(world: World, session: Session): void {
  if (session.automaticTax) {
    checkNoManualRates(session);
    checkCustomerCanBeTaxed(world, session);
  }
  if (session.collection.taxId) checkCustomerTakesTaxIds(world, session);
}

/**
 * Rates of the merchant's own and automatic tax exclude each other. That Stripe refuses both
 * together is known; its text is not.
 */
export function checkNoManualRates({ automaticTax, lines, defaultTaxRates }: Session): void {
  if (!automaticTax) return;
  const index = lines.findIndex((line) => line.taxRates.length > 0);
  const param =
    index >= 0
      ? `line_items[${index}][tax_rates]`
      : defaultTaxRates.length > 0
        ? 'subscription_data[default_tax_rates]'
        : null;
  if (param === null) return;
  throw invalidRequest(`You cannot set \`${param}\` while \`automatic_tax[enabled]\` is true.`, {
    param,
  });
}

/** Stripe taxes a customer where the customer is, so that has to be known or to be saved. */
function checkCustomerCanBeTaxed(world: World, session: Session): void {
  const customer = session.customer === null ? undefined : world.customers.get(session.customer);
  if (!customer) return;
  const { address, shipping } = session.customerUpdate;
  if (address === 'auto' || shipping === 'auto') return;
  const place = customerTaxPlace(customer);
  if (place && isPrecise(place)) return;
  throw invalidRequest(
    "Automatic tax calculation in Checkout requires a valid address on the Customer. Add a valid address to the Customer or set either `customer_update[address]` to 'auto' or `customer_update[shipping]` to 'auto' to save the address entered in Checkout to the Customer.",
    { code: 'customer_tax_location_invalid' },
  );
}

/** A tax id is saved together with the name and the address of the business. */
function checkCustomerTakesTaxIds(world: World, session: Session): void {
  const customer = session.customer === null ? undefined : world.customers.get(session.customer);
  if (!customer) return;
  const { address, name } = session.customerUpdate;
  if (name !== 'auto') {
    throw invalidRequest(
      'Tax ID collection requires updating business name on the customer. To enable tax ID collection for an existing customer, please set `customer_update[name]` to `auto`.',
    );
  }
  if (customer.address === null && address !== 'auto') {
    throw invalidRequest(
      'We could not find a valid address on the provided customer. To enable tax ID collection, please set `customer_update[address]` to `auto`.',
    );
  }
}

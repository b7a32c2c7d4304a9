import type { PaymentPage } from '../../wire.js';
import { invalidRequest, missingParam } from '../refusal.js';
import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';
import { isPrecise, taxAddressSource, taxPlaceOf } from './tax-place.js';
import { takesTaxIds } from './tax-id-formats.js';

/** `automatic_tax.status`: null while automatic tax is off. */
export type AutomaticTaxStatus = 'requires_location_inputs' | 'complete' | 'failed' | null;

/** How far the automatic tax of a session has come. */
export function automaticTaxStatus(world: World, session: Session): AutomaticTaxStatus {
  if (!session.automaticTax) return null;
  if (session.taxFails) return 'failed';
  const place = taxPlaceOf(world, session);
  return place && isPrecise(place) ? 'complete' : 'requires_location_inputs';
}

/**
 * The same in the words of the buyer's browser, which has none for a failure: the page looks as if
 * nothing was missing, and the confirmation is refused.
 */
export function pageTaxStatus(
  session: Session,
  status: AutomaticTaxStatus,
): PaymentPage['tax_status'] {
  if (status !== 'requires_location_inputs') return 'ready';
  return taxAddressSource(session) === 'shipping'
    ? 'requires_shipping_address'
    : 'requires_billing_address';
}

/** A session is not paid before its taxes are known, nor without a tax id where one is required. */
export function checkTaxDetails(world: World, session: Session): void {
  checkTaxIsKnown(world, session);
  const { billingAddress, taxId } = session.buyer;
  const country = billingAddress?.address.country;
  const isRequired = session.collection.taxIdRequired && country !== undefined;
  if (isRequired && taxId === null && takesTaxIds(country)) throw missingParam('tax_id_info');
}

/** Stripe's own texts for these are not known. */
function checkTaxIsKnown(world: World, session: Session): void {
  const status = automaticTaxStatus(world, session);
  if (status === 'failed') {
    throw invalidRequest('The taxes could not be calculated. Please try again later.', {
      code: 'taxes_calculation_failed',
    });
  }
  if (status !== 'requires_location_inputs') return;
  const source = taxAddressSource(session);
  throw invalidRequest(`Enter a complete ${source} address, so that tax can be calculated.`, {
    code: 'customer_tax_location_invalid',
    param: `${source}_address`,
  });
}

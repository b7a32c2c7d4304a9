import { isAtLeast } from '../trains.js';
import type { Train } from '../trains.js';
import type { PaymentPage } from '../wire.js';

/** What is known when `canConfirm` is judged. */
export interface ConfirmReadiness {
  train: Train;
  page: PaymentPage;
  /** The Payment Element is complete, or a payment method can be given without it. */
  paymentDetails: boolean;
  /** The buyer has accepted the terms of service, or the page has no Element that asks for it. */
  termsAccepted: boolean;
  /** Updates that wait or run. */
  pendingUpdates: number;
}

/**
 * Whether enough is known to confirm. Stripe documents no exact rule; this one asks for everything
 * that the session collects, as the list `confirmationRequirements` of older versions did. From
 * endive on it is also false while updates are pending.
 */
export function canConfirm({
  train,
  page,
  paymentDetails,
  termsAccepted,
  pendingUpdates,
}: ConfirmReadiness): boolean {
  if (page.status !== 'open') return false;
  if (isAtLeast(train, 'endive') && pendingUpdates > 0) return false;
  if (page.collection.terms_of_service === 'required' && !termsAccepted) return false;
  return missing(page).length === 0 && (paymentDetails || !page.collection.payment_method);
}

/** Names what the session collects and does not have yet, payment details aside. */
function missing(page: PaymentPage): string[] {
  const { collection } = page;
  const demands: Array<[name: string, demanded: boolean, present: unknown]> = [
    ['email', collection.email, page.email],
    ['phoneNumber', collection.phone_number, page.phone_number],
    ['billingAddress', collection.billing_address, page.billing_address],
    ['shippingAddress', collection.shipping_address !== null, page.shipping_address],
    ['individualName', collection.individual_name === 'required', page.individual_name],
    ['businessName', collection.business_name === 'required', page.business_name_collected],
    ['tax', true, page.tax_status === 'ready'],
    ['shippingOption', page.shipping_options.length > 0, page.shipping],
  ];
  return demands.filter(([, demanded, present]) => demanded && !present).map(([name]) => name);
}

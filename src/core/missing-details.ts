import type { CheckoutActionResult, ConfirmOptions } from './checkout-actions.js';
import type { MissingDetail } from './checkout-errors.js';
import type { CheckoutSession } from './session.js';

/** Stripe's names for its Elements, as `validateElements` uses them, and what the buyer calls their content. */
const DETAIL_OF_ELEMENT: Readonly<Record<string, MissingDetail>> = {
  payment: 'payment',
  checkoutForm: 'payment',
  contactDetails: 'contactDetails',
  linkAuthentication: 'contactDetails',
  linkSignup: 'contactDetails',
  shippingAddress: 'shippingAddress',
  billingAddress: 'billingAddress',
  taxId: 'taxId',
  terms: 'terms',
};

/**
 * What the session itself shows to be missing. Stripe tells only *that* it cannot be confirmed; where nothing
 * is found here the answer is left to Stripe's `confirm`, so the buyer never meets a dead button.
 */
export function missingFromSession(
  session: CheckoutSession,
  options: ConfirmOptions,
): MissingDetail[] {
  // A wallet brings the buyer's details along.
  if (session.canConfirm || options.expressCheckoutConfirmEvent) return [];
  const missing: MissingDetail[] = [];
  const { email, tax, shippingOptions, shipping } = session;
  if (!email && !options.email) missing.push('email');
  if (tax.status === 'requires_shipping_address' && !options.shippingAddress) {
    missing.push('shippingAddress');
  }
  if (tax.status === 'requires_billing_address' && !options.billingAddress) {
    missing.push('billingAddress');
  }
  if (shippingOptions.length > 0 && !shipping) missing.push('shippingOption');
  return missing;
}

/** The Elements that `validateElements` found at fault, in Stripe's order. */
export function faultyElements(result: CheckoutActionResult): string[] {
  // No Elements on the page is no fault: a saved payment method may be used, or nothing may be due.
  if (result.type === 'success' || result.error.code !== 'validation_error') return [];
  return (result.error.validation_errors ?? []).map(({ element }) => element);
}

/** What the buyer calls the content of one of Stripe's Elements. Unknown ones are taken for payment details. */
export function detailOfElement(element: string): MissingDetail {
  return (Object.hasOwn(DETAIL_OF_ELEMENT, element) && DETAIL_OF_ELEMENT[element]) || 'payment';
}

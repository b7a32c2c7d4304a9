import type { StripeCheckoutContact } from '@stripe/stripe-js';
import { WALLET_CARD } from '../elements/wallet-card.js';
import type { PaymentPage, PaymentPageConfirm } from '../wire.js';
import { walletEventOf } from './confirm-arguments.js';
import type { ConfirmArguments } from './confirm-arguments.js';
import type { ElementRegistry } from './element-registry.js';
import { IntegrationError } from './integration-error.js';
import { pageContact } from './update-actions.js';

/** The parts of a confirmation that the buyer has given. */
export type CollectedPayment = Omit<PaymentPageConfirm, 'expected_amount' | 'return_url'>;

/**
 * Collects what the buyer has given: in the arguments of `confirm`, in a wallet, or in the mounted
 * Elements, which show their messages when something is missing.
 */
export function collectPayment(
  page: PaymentPage,
  elements: ElementRegistry,
  given: ConfirmArguments,
): CollectedPayment | { faults: string } {
  const wallet = walletEventOf(given);
  if (wallet) return fromWallet(page, given, wallet);
  const details = detailsOf(given);
  const needed = page.collection.payment_method;
  const ignoresPaymentElement = given.paymentMethod !== undefined || !needed;
  const [fault] = elements.validate(ignoresPaymentElement ? 'payment' : undefined);
  if (fault) return { faults: fault.message };
  if (given.paymentMethod !== undefined) return { ...details, payment_method: given.paymentMethod };
  if (!needed) return details;

  const payment = elements.payment();
  if (!payment?.mounted) {
    throw new IntegrationError(
      'confirm() found no payment details. Mount the Payment Element before you confirm, or pass ' +
        'the id of a saved payment method as paymentMethod.',
    );
  }
  return { ...payment.paymentData(), ...details };
}

function detailsOf(given: ConfirmArguments): CollectedPayment {
  return {
    ...(given.savePaymentMethod !== undefined && { save_payment_method: given.savePaymentMethod }),
    ...(given.email !== undefined && { email: given.email }),
    ...(given.phoneNumber !== undefined && { phone_number: given.phoneNumber }),
    ...(given.billingAddress && { billing_address: pageContact(given.billingAddress) }),
    ...(given.shippingAddress && { shipping_address: pageContact(given.shippingAddress) }),
  };
}

/**
 * A wallet brings the card and the buyer's details; what the page passes beside them gives way. An
 * e-mail that the merchant's server gave stays.
 */
function fromWallet(
  { email_fixed: isEmailFixed }: PaymentPage,
  given: ConfirmArguments,
  { billingDetails, shippingAddress }: NonNullable<ConfirmArguments['expressCheckoutConfirmEvent']>,
): CollectedPayment {
  const billing: StripeCheckoutContact | undefined = billingDetails;
  return {
    ...detailsOf(given),
    payment_method_data: {
      type: 'card',
      card: WALLET_CARD,
      ...(billingDetails && {
        billing_details: { name: billingDetails.name, address: billingDetails.address },
      }),
    },
    ...(billingDetails?.email && !isEmailFixed && { email: billingDetails.email }),
    ...(billingDetails?.phone && { phone_number: billingDetails.phone }),
    ...(billing && { billing_address: pageContact(billing) }),
    ...(shippingAddress && { shipping_address: pageContact(shippingAddress) }),
  };
}

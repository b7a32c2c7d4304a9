import type { PaymentPageAuthenticate, PaymentPageConfirm } from '../../wire.js';
import { shownTotal } from '../currencies/presentment.js';
import { formatForMessage } from '../money/currencies.js';
import { offersToSave } from '../payments/save-payment-method.js';
import { readPaymentMethod } from '../payments/read-payment-method.js';
import { failedWith } from '../payments/verdict.js';
import type { Decline } from '../payments/verdict.js';
import { priceSession } from '../pricing/session-amounts.js';
import { invalidRequest, missingParam } from '../refusal.js';
import { isTaxedByBilling } from '../tax/tax-place.js';
import { checkTaxDetails } from '../tax/tax-status.js';
import type { World } from '../world.js';
import { finishAttempt, startAttempt } from './attempt.js';
import { setEmail, setShippingAddress } from './buyer.js';
import { sessionNotActive } from './change.js';
import { checkAmountDue } from './check-amount-due.js';
import { completeSession } from './complete.js';
import { checkDiscountsAreUsable } from './discounts.js';
import { fixedEmail } from './create.js';
import { findSession } from './find.js';
import type { PendingAuthentication, Session } from './session.js';

/**
 * The buyer pays, or gives a payment method to be kept. A decline is no refusal: the session stays
 * open, with a failed attempt on it. A session that is already complete refuses, so that nothing is
 * ever paid twice; a new attempt takes the place of one that waits.
 *
 * `origin` is where the buyer's browser reaches the simulated API: pages that it is sent to are
 * there.
 */
export function confirmSession(
  world: World,
  id: string,
  input: PaymentPageConfirm,
  origin = world.checkoutOrigin(),
): Session {
  const draft = openDraft(world, id);
  takeBuyerDetails(world, draft, input);
  const amounts = priceSession(world, draft);
  const shown = shownTotal(world, draft);
  if (input.expected_amount !== shown.amount) {
    throw invalidRequest(totalHasChanged(shown), {
      code: 'checkout_amount_mismatch',
      param: 'expected_amount',
    });
  }
  checkAmountDue(draft, amounts);
  checkDiscountsAreUsable(world, draft);
  checkDetails(world, draft);
  checkTaxDetails(world, draft);
  checkSaving(draft, input);
  draft.pendingAuthentication = null;
  draft.lastPaymentError = null;
  if (needsPaymentMethod(draft, amounts.total)) {
    startAttempt(world, draft, {
      amount: amounts.total,
      paymentMethod: readPaymentMethod(world, draft, input, {
        total: amounts.total,
        email: fixedEmail(world, draft) ?? draft.buyer.email,
      }).id,
      saves: input.save_payment_method ?? false,
      returnUrl:
        input.return_url ?? draft.returnUrl?.replaceAll('{CHECKOUT_SESSION_ID}', id) ?? null,
      origin,
    });
  } else completeSession(world, draft, null);
  world.sessions.set(id, draft);
  return draft;
}

/** The buyer's bank has answered, or the page that the buyer was sent to. */
export function authenticateSession(
  world: World,
  id: string,
  input: PaymentPageAuthenticate,
): Session {
  const draft = openDraft(world, id);
  const pending = draft.pendingAuthentication;
  if (!pending || pending.step === 'approval') {
    throw invalidRequest('There is no payment that waits for authentication.', {
      code: 'payment_intent_unexpected_state',
    });
  }
  finishAttempt(world, draft, pending, reasonToFail(world, draft, pending, input));
  world.sessions.set(id, draft);
  return draft;
}

/** The buyer did not authenticate, or did so for an amount that time has changed meanwhile. */
function reasonToFail(
  world: World,
  draft: Session,
  pending: PendingAuthentication,
  { outcome }: PaymentPageAuthenticate,
): Decline | undefined {
  if (outcome === 'failed') return failedWith('payment_intent_authentication_failure');
  if (priceSession(world, draft).total === pending.amount) return undefined;
  const message = totalHasChanged(shownTotal(world, draft));
  return { code: 'checkout_amount_mismatch', decline_code: null, message };
}

function totalHasChanged({ amount, currency }: { amount: number; currency: string }): string {
  return `The total has changed to ${formatForMessage(amount, currency)}. Please check it and try again.`;
}

/** Whether the buyer must name a payment method: something is due, or the merchant insists. */
export function needsPaymentMethod(session: Session, total: number): boolean {
  if (total > 0 || session.mode === 'setup') return true;
  return session.mode === 'subscription' && session.paymentMethodCollection === 'always';
}

function openDraft(world: World, id: string): Session {
  const session = findSession(world, id);
  if (session.status !== 'open') throw sessionNotActive();
  return structuredClone(session);
}

/** The buyer can only wish what the session offers. */
function checkSaving(draft: Session, input: PaymentPageConfirm): void {
  if (!input.save_payment_method || offersToSave(draft)) return;
  throw invalidRequest(
    'The payment method cannot be saved, because this session does not offer it. Create it with a customer and `saved_payment_method_options[payment_method_save]` set to `enabled`.',
    { param: 'save_payment_method' },
  );
}

/** The last word on the buyer's details comes with the confirmation. */
function takeBuyerDetails(world: World, draft: Session, input: PaymentPageConfirm): void {
  const { buyer } = draft;
  const billing = input.payment_method_data?.billing_details;
  if (input.email !== undefined) setEmail(world, draft, input.email);
  if (input.phone_number !== undefined) buyer.phone = input.phone_number || null;
  if (input.billing_address) buyer.billingAddress = input.billing_address;
  else if (billing?.address?.country && !buyer.billingAddress && !isTaxedByBilling(draft)) {
    const { country, line1, line2, city, postal_code, state } = billing.address;
    buyer.billingAddress = {
      name: billing.name ?? null,
      address: {
        country,
        line1: line1 ?? null,
        line2: line2 ?? null,
        city: city ?? null,
        postal_code: postal_code ?? null,
        state: state ?? null,
      },
    };
  }
  if (input.shipping_address) setShippingAddress(draft, input.shipping_address);
  if (billing?.phone && buyer.phone === null) buyer.phone = billing.phone;
}

function checkDetails(world: World, draft: Session): void {
  const { buyer, collection } = draft;
  if (fixedEmail(world, draft) === null && buyer.email === null) throw missingParam('email');
  if (collection.phoneNumber && buyer.phone === null) throw missingParam('phone_number');
  if (collection.shippingCountries && !buyer.shippingAddress)
    throw missingParam('shipping_address');
  if (collection.billingAddress === 'required' && !buyer.billingAddress) {
    throw missingParam('billing_address');
  }
  if (collection.individualName === 'required' && buyer.individualName === null) {
    throw missingParam('individual_name');
  }
  if (collection.businessName === 'required' && buyer.businessName === null) {
    throw missingParam('business_name');
  }
}

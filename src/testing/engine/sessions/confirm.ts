import type { PaymentPageAuthenticate, PaymentPageConfirm } from '../../wire.js';
import { shownTotal } from '../currencies/presentment.js';
import { formatForMessage } from '../money/currencies.js';
import {
  capture,
  failPaymentIntent,
  openPaymentIntent,
  requireAction,
} from '../payments/payment-intents.js';
import type { PaymentIntent } from '../payments/payment-intents.js';
import { readPaymentMethod } from '../payments/payment-method.js';
import type { JudgedPaymentMethod } from '../payments/payment-method.js';
import { declineNamed, failedWith } from '../payments/verdict.js';
import type { ChargeVerdict, Decline } from '../payments/verdict.js';
import { priceSession } from '../pricing/session-amounts.js';
import { invalidRequest, missingParam } from '../refusal.js';
import { isTaxedByBilling } from '../tax/tax-place.js';
import { checkTaxDetails } from '../tax/tax-status.js';
import type { World } from '../world.js';
import { setEmail, setShippingAddress } from './buyer.js';
import { sessionNotActive } from './change.js';
import { checkAmountDue } from './check-amount-due.js';
import { completeSession } from './complete.js';
import { checkDiscountsAreUsable } from './discounts.js';
import { fixedEmail } from './create.js';
import { findSession } from './find.js';
import type { PaymentMethodSnapshot, Session } from './session.js';

/**
 * The buyer pays. A decline is no refusal: the session stays open, with a failed attempt on it.
 * A session that is already complete refuses, so that nothing is ever paid twice; a new attempt
 * takes the place of one that waits for the buyer's bank.
 */
export function confirmSession(world: World, id: string, input: PaymentPageConfirm): Session {
  const draft = openDraft(world, id);
  takeBuyerDetails(world, draft, input);
  const amounts = priceSession(world, draft);
  const shown = shownTotal(world, draft);
  if (input.expected_amount !== shown.amount) {
    throw invalidRequest(
      `The total has changed to ${formatForMessage(shown.amount, shown.currency)}. Please check it and try again.`,
      { code: 'checkout_amount_mismatch', param: 'expected_amount' },
    );
  }
  checkAmountDue(draft, amounts);
  checkDiscountsAreUsable(world, draft);
  checkDetails(world, draft);
  checkTaxDetails(world, draft);
  const method = needsPaymentMethod(draft, amounts.total)
    ? readPaymentMethod(world, draft, input)
    : null;
  draft.pendingAuthentication = null;
  draft.lastPaymentError = null;
  pay(world, draft, amounts.total, method);
  world.sessions.set(id, draft);
  return draft;
}

/** The buyer's bank has answered. */
export function authenticateSession(
  world: World,
  id: string,
  input: PaymentPageAuthenticate,
): Session {
  const draft = openDraft(world, id);
  const pending = draft.pendingAuthentication;
  if (!pending) {
    throw invalidRequest('There is no payment that waits for authentication.', {
      code: 'payment_intent_unexpected_state',
    });
  }
  draft.pendingAuthentication = null;
  const verdict =
    input.outcome === 'failed'
      ? failedWith('payment_intent_authentication_failure')
      : (nextScriptedDecline(world) ?? pending.verdict);
  settle(world, draft, pending.amount, pending.paymentMethod, verdict);
  world.sessions.set(id, draft);
  return draft;
}

/** Whether the buyer must name a payment method: something is due, or the merchant insists. */
export function needsPaymentMethod(session: Session, total: number): boolean {
  if (total > 0) return true;
  return session.mode === 'subscription' && session.paymentMethodCollection === 'always';
}

function openDraft(world: World, id: string): Session {
  const session = findSession(world, id);
  if (session.status !== 'open') throw sessionNotActive();
  return structuredClone(session);
}

function pay(
  world: World,
  draft: Session,
  total: number,
  method: JudgedPaymentMethod | null,
): void {
  if (!method) {
    completeSession(world, draft, null);
    return;
  }
  const { card, snapshot } = method;
  if (card.authentication === 'required') {
    if (total > 0) requireAction(world, openPaymentIntent(world, draft, total));
    draft.pendingAuthentication = { amount: total, verdict: card.verdict, paymentMethod: snapshot };
    draft.attempt = {
      state: 'requires_action',
      error: null,
      next_action: { type: 'three_d_secure' },
    };
    return;
  }
  const own =
    card.authentication === 'broken'
      ? failedWith('payment_intent_authentication_failure')
      : card.verdict;
  // Setting a card up for later is no charge of it.
  const verdict = total === 0 && method.attaches ? null : own;
  settle(world, draft, total, snapshot, nextScriptedDecline(world) ?? verdict);
}

/** Charges, or records why not. */
function settle(
  world: World,
  draft: Session,
  total: number,
  method: PaymentMethodSnapshot,
  verdict: ChargeVerdict,
): void {
  const intent = total > 0 ? openPaymentIntent(world, draft, total) : null;
  if (verdict) {
    fail(world, draft, intent, verdict);
    return;
  }
  completeSession(world, draft, method);
  if (intent) capture(world, draft, intent, method);
}

function fail(world: World, draft: Session, intent: PaymentIntent | null, decline: Decline): void {
  if (intent) failPaymentIntent(world, intent, decline);
  draft.lastPaymentError = { message: decline.message };
  draft.attempt = { state: 'failed', error: { ...decline }, next_action: null };
}

function nextScriptedDecline(world: World): Decline | null {
  const code = world.scriptedDeclines.shift();
  return code === undefined ? null : declineNamed(code);
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

import type { MinorUnits } from '../../wire.js';
import { restAddress } from '../address.js';
import { presentmentDetails } from '../currencies/presentment-details.js';
import { findIn } from '../find-in.js';
import { announce } from '../occurrences.js';
import { invalidRequest } from '../refusal.js';
import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';
import { completeCharge, createCharge, failCharge } from './charges.js';
import type { Charge } from './charges.js';
import { intentError } from './intent-error.js';
import type { NextAction } from './next-action.js';
import { newPaymentIntent } from './payment-intent.js';
import type { CancellationReason, PaymentIntent } from './payment-intent.js';
import { findPaymentMethod } from './payment-methods.js';
import type { PaymentMethod } from './payment-methods.js';
import { snapshotOf } from './read-payment-method.js';
import type { Decline } from './verdict.js';

/** The session's PaymentIntent for an attempt to pay; the same one for every attempt. */
export function openPaymentIntent(
  world: World,
  session: Session,
  amount: MinorUnits,
): PaymentIntent {
  const current =
    session.chargedIntent === null
      ? newPaymentIntent(world, session)
      : findIn(world.paymentIntents, 'payment_intent', session.chargedIntent);
  session.chargedIntent = current.id;
  // A subscription pays through its invoice, so its session names no PaymentIntent.
  if (session.mode === 'payment') session.paymentIntent = current.id;
  const { paymentIntentData: data } = session;
  return store(world, {
    ...current,
    amount,
    capture_method: data.captureMethod,
    customer: session.customer,
    description: data.description,
    metadata: data.metadata,
    payment_method_options: session.paymentMethodOptions,
    receipt_email: data.receiptEmail,
    setup_future_usage: data.setupFutureUsage,
    shipping: data.shipping ?? collectedShipping(session),
    statement_descriptor: data.statementDescriptor,
    statement_descriptor_suffix: data.statementDescriptorSuffix,
    transfer_group: data.transferGroup,
    next_action: null,
    ...presentmentDetails(session),
  });
}

/** The buyer's bank, or another page, is being asked. */
export function requireAction(
  world: World,
  intent: PaymentIntent,
  method: PaymentMethod,
  action: NextAction,
): PaymentIntent {
  return store(world, {
    ...intent,
    status: 'requires_action',
    last_payment_error: null,
    next_action: action,
    payment_method: method.id,
  });
}

/** The attempt failed; another payment method may be tried. */
export function failPaymentIntent(
  world: World,
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline,
): PaymentIntent {
  const charge = createCharge(world, intent, method, decline);
  return refused(world, { ...intent, latest_charge: charge.id }, method, decline);
}

/** Takes the money, or reserves it when the merchant captures later. */
export function payIntent(
  world: World,
  session: Session,
  intent: PaymentIntent,
  method: PaymentMethod,
): PaymentIntent {
  const reserves = capturesManually(session, method.type);
  const charge = createCharge(world, intent, method, reserves ? 'reserved' : 'captured');
  const paid: PaymentIntent = {
    ...intent,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    payment_method: method.id,
  };
  if (reserves) {
    return store(world, { ...paid, status: 'requires_capture', amount_capturable: intent.amount });
  }
  return succeeded(world, session.id, paid, method, charge);
}

/** The bank will tell in some days whether it pays. */
export function processIntent(
  world: World,
  intent: PaymentIntent,
  method: PaymentMethod,
): PaymentIntent {
  const charge = createCharge(world, intent, method, 'pending');
  announce(world, 'payment_intent.processing', intent.id);
  return store(world, {
    ...intent,
    status: 'processing',
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    payment_method: method.id,
  });
}

/** The bank has told: null when it pays. */
export function settleIntent(
  world: World,
  sessionId: string,
  id: string,
  method: PaymentMethod,
  verdict: Decline | null,
): PaymentIntent {
  const intent = findIn(world.paymentIntents, 'payment_intent', id);
  const charge = findIn(world.charges, 'charge', intent.latest_charge ?? '');
  if (!verdict) {
    return succeeded(
      world,
      sessionId,
      intent,
      method,
      completeCharge(world, charge, intent.amount),
    );
  }
  failCharge(world, charge, verdict);
  return refused(world, intent, method, verdict);
}

/**
 * The merchant takes what was reserved, or a part of it, in minor units; the rest is released.
 * Only with manual capture.
 */
export function captureIntent(
  world: World,
  sessionId: string,
  id: string,
  amount?: MinorUnits,
): PaymentIntent {
  const intent = findIn(world.paymentIntents, 'payment_intent', id);
  if (intent.status !== 'requires_capture') throw unexpectedState(intent, 'captured');
  const taken = amount ?? intent.amount_capturable;
  if (taken < 1 || taken > intent.amount_capturable) {
    throw invalidRequest(
      `The amount to capture must be between 1 and ${intent.amount_capturable}, the amount capturable.`,
      { param: 'amount_to_capture', code: 'amount_too_large' },
    );
  }
  const charge = findIn(world.charges, 'charge', intent.latest_charge ?? '');
  return succeeded(
    world,
    sessionId,
    { ...intent, amount_capturable: 0 },
    findPaymentMethod(world, intent.payment_method ?? ''),
    completeCharge(world, charge, taken),
  );
}

/** Gives a PaymentIntent up before any money was taken; refused when it was. */
export function cancelIntent(
  world: World,
  id: string,
  reason: CancellationReason | null,
): PaymentIntent {
  const intent = findIn(world.paymentIntents, 'payment_intent', id);
  if (['processing', 'succeeded', 'canceled'].includes(intent.status)) {
    throw unexpectedState(intent, 'canceled');
  }
  announce(world, 'payment_intent.canceled', id);
  return store(world, {
    ...intent,
    status: 'canceled',
    amount_capturable: 0,
    canceled_at: world.now(),
    cancellation_reason: reason,
    next_action: null,
  });
}

/** Gives up an attempt that waits for the buyer or for approval; nothing is charged. */
export function abandonAttempt(world: World, session: Session): void {
  if (!session.pendingAuthentication) return;
  session.pendingAuthentication = null;
  session.attempt = null;
  const intent = session.chargedIntent && world.paymentIntents.get(session.chargedIntent);
  if (!intent) return;
  store(world, { ...intent, status: 'requires_payment_method', next_action: null });
}

/** Whether a payment by this type of method is only reserved. Invoices are always paid at once. */
export function capturesManually(session: Session, type: string): boolean {
  if (session.mode !== 'payment') return false;
  const own = session.paymentMethodOptions[type]?.capture_method;
  return own === 'manual' || session.paymentIntentData.captureMethod === 'manual';
}

function succeeded(
  world: World,
  sessionId: string,
  intent: PaymentIntent,
  method: PaymentMethod,
  charge: Charge,
): PaymentIntent {
  world.payments.push({
    id: charge.id,
    sessionId,
    paymentIntent: intent.id,
    customer: intent.customer,
    amount: charge.amount_captured,
    currency: intent.currency,
    created: world.now(),
    paymentMethod: snapshotOf(method),
  });
  announce(world, 'charge.succeeded', charge.id);
  announce(world, 'payment_intent.succeeded', intent.id);
  return store(world, {
    ...intent,
    status: 'succeeded',
    amount_received: charge.amount_captured,
  });
}

function refused(
  world: World,
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline,
): PaymentIntent {
  if (intent.latest_charge !== null) announce(world, 'charge.failed', intent.latest_charge);
  announce(world, 'payment_intent.payment_failed', intent.id);
  return store(world, {
    ...intent,
    status: 'requires_payment_method',
    next_action: null,
    payment_method: null,
    last_payment_error: intentError(method, decline),
  });
}

function unexpectedState(intent: PaymentIntent, done: string): Error {
  return invalidRequest(
    `This PaymentIntent could not be ${done} because it has a status of ${intent.status}.`,
    { code: 'payment_intent_unexpected_state' },
  );
}

function collectedShipping({ buyer }: Session): PaymentIntent['shipping'] {
  const contact = buyer.shippingAddress;
  if (!contact) return null;
  return { address: restAddress(contact.address), name: contact.name ?? '', phone: buyer.phone };
}

function store(world: World, intent: PaymentIntent): PaymentIntent {
  world.paymentIntents.set(intent.id, intent);
  return intent;
}

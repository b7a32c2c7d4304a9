import type { Settlement } from '../payments/behaviour.js';
import { ASK_IN_PAGE, askAt } from '../payments/next-action.js';
import {
  capturesManually,
  failPaymentIntent,
  openPaymentIntent,
  payIntent,
  processIntent,
  requireAction,
} from '../payments/payment-intents.js';
import { behaviourOf, findPaymentMethod } from '../payments/payment-methods.js';
import type { PaymentMethod } from '../payments/payment-methods.js';
import { flowOf } from '../payments/payment-method-types.js';
import { snapshotOf } from '../payments/read-payment-method.js';
import { savePaymentMethod } from '../payments/save-payment-method.js';
import { failSetup, requireSetupAction, succeedSetup } from '../payments/setup-intents.js';
import { declineNamed, failedWith } from '../payments/verdict.js';
import type { ChargeVerdict, Decline } from '../payments/verdict.js';
import type { World } from '../world.js';
import { completeSession } from './complete.js';
import type { PendingAuthentication, Session } from './session.js';

type Attempt = Omit<PendingAuthentication, 'step' | 'id'>;

/** Begins a payment: it waits for approval first, if the session asks for that. */
export function startAttempt(world: World, draft: Session, attempt: Attempt): void {
  if (draft.requiresApproval) wait(world, draft, attempt, 'approval');
  else proceed(world, draft, attempt);
}

/**
 * The merchant has approved a payment. How Stripe is told of it is not public; in the simulator a
 * control does it.
 */
export function approveAttempt(world: World, draft: Session, attempt: PendingAuthentication): void {
  draft.requiresApproval = false;
  proceed(world, draft, attempt);
}

/** The buyer has been asked: the payment goes on, or fails for the reason given. */
export function finishAttempt(
  world: World,
  draft: Session,
  attempt: Attempt,
  failure?: Decline,
): void {
  draft.pendingAuthentication = null;
  const method = findPaymentMethod(world, attempt.paymentMethod);
  conclude(world, draft, attempt, failure ?? verdictOn(world, draft, attempt, method));
}

function proceed(world: World, draft: Session, attempt: Attempt): void {
  draft.pendingAuthentication = null;
  const method = findPaymentMethod(world, attempt.paymentMethod);
  const { authentication } = behaviourOf(world, method);
  if (flowOf(method.type) === 'redirect') wait(world, draft, attempt, 'redirect');
  else if (authentication === 'broken') {
    conclude(world, draft, attempt, failedWith('payment_intent_authentication_failure'));
  } else if (authentication !== 'none' || insistsOnBank(draft, method)) {
    wait(world, draft, attempt, 'three_d_secure');
  } else finishAttempt(world, draft, attempt);
}

/** `request_three_d_secure` makes the bank ask wherever the card can. */
function insistsOnBank(session: Session, method: PaymentMethod): boolean {
  const wanted = session.paymentMethodOptions.card?.request_three_d_secure;
  const insists = wanted === 'any' || wanted === 'challenge';
  return insists && method.card?.three_d_secure_usage.supported === true;
}

function wait(
  world: World,
  draft: Session,
  attempt: Attempt,
  step: PendingAuthentication['step'],
): void {
  const pending: PendingAuthentication = { ...attempt, step, id: world.ids.next('payatt_') };
  draft.pendingAuthentication = pending;
  if (step === 'approval') {
    draft.attempt = { state: 'requires_approval', error: null, next_action: null };
    return;
  }
  const url = `${attempt.origin}/payment_methods/test_payment?payment_attempt=${pending.id}`;
  const isRedirect = step === 'redirect';
  const method = findPaymentMethod(world, attempt.paymentMethod);
  const action = isRedirect ? askAt(url, attempt.returnUrl) : ASK_IN_PAGE;
  if (draft.mode === 'setup') requireSetupAction(world, draft, method, action);
  else if (attempt.amount > 0) {
    requireAction(world, openPaymentIntent(world, draft, attempt.amount), method, action);
  }
  draft.attempt = {
    state: 'requires_action',
    error: null,
    next_action: isRedirect ? { type: 'redirect_to_url', url } : { type: 'three_d_secure' },
  };
}

/** What the bank says, unless a control has written it down beforehand. */
function verdictOn(
  world: World,
  draft: Session,
  attempt: Attempt,
  method: PaymentMethod,
): ChargeVerdict {
  const scripted = world.scriptedDeclines.shift();
  if (scripted !== undefined) return declineNamed(scripted);
  const { verdict, attaches } = behaviourOf(world, method);
  // Setting a card up for later is no charge of it.
  return attempt.amount === 0 && attaches ? null : verdict;
}

/** Charges or sets up, or records why not. */
function conclude(world: World, draft: Session, attempt: Attempt, verdict: ChargeVerdict): void {
  const method = findPaymentMethod(world, attempt.paymentMethod);
  if (verdict) {
    fail(world, draft, attempt, method, verdict);
    return;
  }
  completeSession(world, draft, snapshotOf(method), () => {
    savePaymentMethod(world, draft, method, attempt.saves);
    if (draft.mode === 'setup') succeedSetup(world, draft, method);
    if (attempt.amount > 0) charge(world, draft, attempt, method);
    return isAwaited(draft, method);
  });
}

/**
 * Whether the money is not there yet although the session is complete: the bank has still to tell,
 * or the merchant has still to capture.
 */
function isAwaited(draft: Session, method: PaymentMethod): boolean {
  return draft.pendingSettlement !== null || capturesManually(draft, method.type);
}

function charge(world: World, draft: Session, attempt: Attempt, method: PaymentMethod): void {
  const intent = openPaymentIntent(world, draft, attempt.amount);
  const { settlement } = behaviourOf(world, method);
  if (!settlement) {
    payIntent(world, draft, intent, method);
    return;
  }
  processIntent(world, intent, method);
  draft.pendingSettlement = {
    paymentIntent: intent.id,
    paymentMethod: method.id,
    verdict: settlement.verdict,
    dueAt: dueAt(world, settlement),
  };
}

function dueAt(world: World, { after }: Settlement): number | null {
  if (after === 'never') return null;
  return world.now() + (after === 'usual' ? world.assumptions.delayedPaymentSeconds : after);
}

function fail(
  world: World,
  draft: Session,
  attempt: Attempt,
  method: PaymentMethod,
  decline: Decline,
): void {
  if (draft.mode === 'setup') failSetup(world, draft, method, decline);
  else if (attempt.amount > 0) {
    failPaymentIntent(world, openPaymentIntent(world, draft, attempt.amount), method, decline);
  }
  draft.lastPaymentError = { message: decline.message };
  draft.attempt = { state: 'failed', error: { ...decline }, next_action: null };
}

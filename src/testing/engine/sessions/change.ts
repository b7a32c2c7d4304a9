import { checkBillingHolds } from '../billing/check-billing.js';
import { abandonAttempt } from '../payments/payment-intents.js';
import { priceSession } from '../pricing/session-amounts.js';
import { invalidRequest } from '../refusal.js';
import type { World } from '../world.js';
import { checkAmountDue } from './check-amount-due.js';
import { checkDiscountsStillHold } from './discounts.js';
import { findSession } from './find.js';
import type { Session } from './session.js';

/**
 * The only way in which an open session is changed: on a copy, which replaces the session when
 * every rule still holds. A refusal leaves the session as it was.
 */
export function changeSession(world: World, id: string, change: (draft: Session) => void): Session {
  const session = findSession(world, id);
  if (session.status !== 'open') throw sessionNotActive();
  const draft = structuredClone(session);
  change(draft);
  checkDiscountsStillHold(world, draft);
  checkBillingHolds(world, draft);
  const amounts = priceSession(world, draft);
  checkAmountDue(draft, amounts);
  // The bank was asked about another amount, so its answer must not be charged.
  if (draft.pendingAuthentication && draft.pendingAuthentication.amount !== amounts.total) {
    abandonAttempt(world, draft);
  }
  world.sessions.set(id, draft);
  return draft;
}

/** What is known of Stripe's refusal to change a session that is complete or expired. */
export function sessionNotActive(): Error {
  return invalidRequest('The session is no longer active.', {
    code: 'checkout_not_active_session',
  });
}

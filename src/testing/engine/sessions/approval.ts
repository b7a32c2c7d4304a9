import { invalidRequest } from '../refusal.js';
import type { World } from '../world.js';
import { approveAttempt } from './attempt.js';
import { changeSession, sessionNotActive } from './change.js';
import { findSession } from './find.js';
import type { Session } from './session.js';

/** From now on a payment of this open session waits until the merchant approves it. */
export function requireApproval(world: World, id: string): Session {
  return changeSession(world, id, (draft) => {
    draft.requiresApproval = true;
  });
}

/** The merchant approves the payment that waits; it goes on as if it had not waited. */
export function approvePayment(world: World, id: string): Session {
  const draft = structuredClone(findSession(world, id));
  if (draft.status !== 'open') throw sessionNotActive();
  const pending = draft.pendingAuthentication;
  if (pending?.step !== 'approval') {
    throw invalidRequest(`The Checkout Session ${id} has no payment that waits for approval.`);
  }
  approveAttempt(world, draft, pending);
  world.sessions.set(id, draft);
  return draft;
}

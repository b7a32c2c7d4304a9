import { announce } from '../occurrences.js';
import { cancelIntent } from '../payments/payment-intents.js';
import { cancelSetup } from '../payments/setup-intents.js';
import { invalidRequest } from '../refusal.js';
import type { World } from '../world.js';
import type { Session } from './session.js';

/** Expires an open session now, as the merchant asked. */
export function expireSession(world: World, session: Session): Session {
  if (session.status !== 'open') {
    throw invalidRequest(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    );
  }
  return expire(world, session, world.now());
}

/**
 * Expires a session whose time has come. Nothing watches the clock: whoever looks at a session
 * asks this first, and the occurrence carries the time at which it was due.
 */
export function expireIfDue(world: World, session: Session): Session {
  const due = session.status === 'open' && world.now() >= session.expiresAt;
  return due ? expire(world, session, session.expiresAt) : session;
}

function expire(world: World, session: Session, at: number): Session {
  const expired: Session = {
    ...session,
    status: 'expired',
    expiredAt: at,
    pendingAuthentication: null,
  };
  world.sessions.set(session.id, expired);
  giveUpIntents(world, session);
  announce(world, 'checkout.session.expired', session.id, at);
  return expired;
}

/** Nobody can pay any more. Assumed: the PaymentIntent is cancelled as `expired`. */
function giveUpIntents(world: World, session: Session): void {
  if (session.chargedIntent !== null) cancelIntent(world, session.chargedIntent, 'expired');
  if (session.setupIntent !== null) cancelSetup(world, session);
}

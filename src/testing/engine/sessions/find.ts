import { StripeRefusal } from '../refusal.js';
import type { World } from '../world.js';
import { expireIfDue } from './expire.js';
import type { Session } from './session.js';
import { settleIfDue } from './settle-delayed.js';

/** The session, after its clock was looked at; refused when there is none. */
export function findSession(world: World, id: string): Session {
  const session = world.sessions.get(id);
  if (!session) throw noSuchSession(id);
  return lookAtClock(world, session);
}

/** Every session, after the clock was looked at, oldest first. */
export function allSessions(world: World): Session[] {
  return [...world.sessions.values()].map((session) => lookAtClock(world, session));
}

/** What time alone does to a session: it expires, or its delayed payment is settled. */
function lookAtClock(world: World, session: Session): Session {
  return settleIfDue(world, expireIfDue(world, session));
}

/**
 * Stripe's text for an unknown session. The id stands without quotes and no `param` is named, as
 * far as is known; other resources quote theirs.
 */
function noSuchSession(id: string): StripeRefusal {
  return new StripeRefusal(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such checkout.session: ${id}`,
  });
}

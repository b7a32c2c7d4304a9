import { createSetupIntent } from '../payments/setup-intents.js';
import { noSuch } from '../refusal.js';
import { DAY } from '../time.js';
import type { World } from '../world.js';
import { newSessionKeys } from './create.js';
import { findSession } from './find.js';
import type { Session } from './session.js';

/** How long an expired session can be recovered. */
const RECOVERABLE = 30 * DAY;
const LIFE = DAY;

/** When the address that recovers an expired session stops working; null when there is none. */
export function recoverableUntil(session: Session): number | null {
  if (session.status !== 'expired' || !session.recovery?.enabled) return null;
  return (session.expiredAt ?? session.expiresAt) + RECOVERABLE;
}

/**
 * A new session like an expired one, for the buyer who followed the recovery address. What was
 * collected stays, discounts that the buyer applied do not, and a trial begins anew.
 */
export function recoverSession(world: World, id: string): Session {
  const original = findSession(world, id);
  const until = recoverableUntil(original);
  if (until === null || world.now() >= until) throw noSuch('recovery', id);
  const now = world.now();
  const copy = structuredClone(original);
  const recovered: Session = {
    ...copy,
    ...newSessionKeys(world),
    created: now,
    expiresAt: now + LIFE,
    expiredAt: null,
    status: 'open',
    recovery: null,
    recoveredFrom: original.id,
    allowPromotionCodes: original.recovery?.allowPromotionCodes ?? false,
    lines: copy.lines.map((line) => ({ ...line, id: world.ids.next('li_') })),
    discounts: copy.discounts
      .filter((discount) => discount.appliedBy === 'server')
      .map((discount) => ({ ...discount, id: world.ids.next('di_'), start: now })),
    trial: copy.trial && { ...copy.trial, end: now + copy.trial.days * DAY },
    paymentIntent: null,
    chargedIntent: null,
    attempt: null,
    lastPaymentError: null,
  };
  if (recovered.setupIntent !== null) {
    recovered.setupIntent = createSetupIntent(world, recovered).id;
  }
  world.sessions.set(recovered.id, recovered);
  return recovered;
}

import type { MinorUnits } from '../../wire.js';
import { minimumCharge } from '../money/currencies.js';
import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';

/** What a customer's balance does to what is due. */
export interface AppliedBalance {
  /** Minor units, signed like `customer.balance`: negative lowers what is due. */
  applied: MinorUnits;
  leftForNextInvoice: boolean;
}

const NONE: AppliedBalance = { applied: 0, leftForNextInvoice: false };

/**
 * Balances act on invoices, so only on subscriptions. Credit covers at most what is due; what is
 * left waits for the next invoice. A debt is added to the first invoice that charges anything. What
 * then is too small for a card may become a debt itself; see `Assumptions.smallSubscriptionAmounts`.
 */
export function customerBalanceOn(world: World, session: Session, due: MinorUnits): AppliedBalance {
  if (session.mode !== 'subscription') return NONE;
  const balance = world.customers.get(session.customer ?? '')?.balance ?? 0;
  const credited = balance < 0 ? -Math.min(-balance, due) : due > 0 ? balance : 0;
  const applied = isTooSmall(world, session, due + credited) ? -due : credited;
  return { applied: applied === 0 ? 0 : applied, leftForNextInvoice: balance - applied !== 0 };
}

function isTooSmall(world: World, session: Session, due: MinorUnits): boolean {
  if (world.assumptions.smallSubscriptionAmounts === 'charged') return false;
  return due > 0 && due < minimumCharge(session.currency);
}

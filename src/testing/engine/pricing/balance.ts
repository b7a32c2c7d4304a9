import type { MinorUnits } from '../../wire.js';
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
 * left waits for the next invoice. A debt is added to the first invoice that charges anything.
 */
export function customerBalanceOn(world: World, session: Session, due: MinorUnits): AppliedBalance {
  if (session.mode !== 'subscription' || session.customer === null) return NONE;
  const balance = world.customers.get(session.customer)?.balance ?? 0;
  if (balance === 0) return NONE;
  const applied = balance < 0 ? -Math.min(-balance, due) : due > 0 ? balance : 0;
  return { applied: applied === 0 ? 0 : applied, leftForNextInvoice: balance - applied !== 0 };
}

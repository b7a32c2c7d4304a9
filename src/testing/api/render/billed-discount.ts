import { addMonths } from '../../engine/billing/calendar.js';
import { findIn } from '../../engine/find-in.js';
import type { Session } from '../../engine/sessions/session.js';
import type { World } from '../../engine/world.js';
import { renderDiscount } from './discount.js';

/** A discount of a session after it has passed to a subscription or an invoice; by its id. */
export function renderBilledDiscount(world: World, id: string) {
  for (const session of world.sessions.values()) {
    const discount = session.discounts.find((candidate) => candidate.id === id);
    if (!discount) continue;
    const { duration, duration_in_months: months } = findIn(
      world.coupons,
      'coupon',
      discount.coupon,
    );
    const lasts = duration === 'repeating' && session.subscription !== null;
    return {
      ...renderDiscount(session, discount),
      ...billedTo(session),
      customer: session.customer,
      end: lasts ? addMonths(session.completedAt ?? discount.start, months ?? 0) : null,
    };
  }
  return undefined;
}

/** A subscription keeps its discounts; without one they are the invoice's. */
function billedTo({ subscription, invoice }: Session) {
  return { subscription, invoice: subscription === null ? invoice : null };
}

import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { addMonths } from '../billing/calendar.js';
import { isProrated, scheduleOf } from '../billing/schedule.js';
import type { Schedule } from '../billing/schedule.js';
import type { PriceRecurring } from '../catalog/price-recurring.js';
import type { Session, SessionDiscount } from '../sessions/session.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { chargeFor } from './line-charge.js';
import { priceLines } from './lines.js';
import { priceSession } from './session-amounts.js';

/** What the invoice after today's will be, in minor units. */
export interface NextInvoice {
  interval: PriceRecurring['interval'];
  intervalCount: number;
  /** Whether today's invoice charges less than a whole period, because of a fixed billing date. */
  prorated: boolean;
  subtotal: MinorUnits;
  discount: MinorUnits;
  taxExclusive: MinorUnits;
  taxInclusive: MinorUnits;
  total: MinorUnits;
  /** When it is due if that is fixed already: at the end of a trial, or at a fixed billing date. */
  billingCycleAnchor: EpochSeconds | null;
}

/**
 * The next invoice of a session with recurring prices, or null when it has none. It has no customer
 * balance in it: what today leaves of one is told by `balanceAppliedToNextInvoice`.
 */
export function nextInvoice(world: World, session: Session): NextInvoice | null {
  const schedule = scheduleOf(world, session);
  if (!schedule) return null;
  const charges = session.lines.flatMap((line) => {
    const price = findIn(world.prices, 'price', line.price);
    return price.recurring
      ? [{ line, subtotal: chargeFor(price, line.quantity, session.currency) }]
      : [];
  });
  const lasting = lastingDiscounts(world, session, schedule);
  const lines = priceLines(world, session, charges, lasting);
  const total = (pick: (line: (typeof lines)[number]) => MinorUnits) =>
    lines.reduce((sum, line) => sum + pick(line), 0);
  return {
    interval: schedule.rhythm.interval,
    intervalCount: schedule.rhythm.count,
    prorated: isProrated(schedule),
    subtotal: total((line) => line.subtotal),
    discount: total((line) => line.discount),
    taxExclusive: total((line) => line.taxExclusive),
    taxInclusive: total((line) => line.taxInclusive),
    total: total((line) => line.total),
    billingCycleAnchor: session.trial || schedule.anchor > schedule.start ? schedule.anchor : null,
  };
}

/** The discounts that the next invoice still has. */
export function lastingDiscounts(
  world: World,
  session: Session,
  schedule: Schedule,
): SessionDiscount[] {
  return session.discounts.filter((discount) => outlastsToday(world, session, schedule, discount));
}

/**
 * A coupon for some months lasts by the calendar: the next invoice has it if it is due before they
 * are over, so that a coupon for three months is used up by the first year of an annual price. A
 * coupon for one payment is spent by the first invoice; see `Assumptions.onceCouponInTrial` for an
 * invoice from which it took nothing.
 */
function outlastsToday(
  world: World,
  session: Session,
  schedule: Schedule,
  discount: SessionDiscount,
): boolean {
  const coupon = findIn(world.coupons, 'coupon', discount.coupon);
  if (coupon.duration === 'forever') return true;
  if (coupon.duration === 'repeating') {
    return schedule.nextInvoice < addMonths(schedule.start, coupon.duration_in_months ?? 0);
  }
  if (!schedule.invoicesAtStart) return true;
  if (world.assumptions.onceCouponInTrial === 'spent') return false;
  const { discounts } = priceSession(world, session);
  return !discounts.some(({ discount: { id }, amount }) => id === discount.id && amount > 0);
}

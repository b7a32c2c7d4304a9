import type { EpochSeconds, MinorUnits } from '../../wire.js';
import type { PriceRecurring } from '../catalog/prices.js';
import type { Session, SessionDiscount } from '../sessions/session.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { chargeFor } from './line-charge.js';
import { priceLines } from './lines.js';

/** What the invoice after today's will be, in minor units. */
export interface NextInvoice {
  interval: PriceRecurring['interval'];
  intervalCount: number;
  subtotal: MinorUnits;
  discount: MinorUnits;
  taxExclusive: MinorUnits;
  taxInclusive: MinorUnits;
  total: MinorUnits;
  /** When it is due if that is fixed already: at the end of a trial. */
  billingCycleAnchor: EpochSeconds | null;
}

/** The next invoice of a session with recurring prices, or null when it has none. */
export function nextInvoice(world: World, session: Session): NextInvoice | null {
  const charges = session.lines.flatMap((line) => {
    const price = findIn(world.prices, 'price', line.price);
    if (!price.recurring) return [];
    return [{ line, recurring: price.recurring, subtotal: chargeFor(price, line.quantity) }];
  });
  const first = charges[0];
  if (!first) return null;
  const lasting = session.discounts.filter((discount) => outlastsToday(world, discount));
  const lines = priceLines(world, session, charges, lasting);
  const total = (pick: (line: (typeof lines)[number]) => MinorUnits) =>
    lines.reduce((sum, line) => sum + pick(line), 0);
  return {
    interval: first.recurring.interval,
    intervalCount: first.recurring.interval_count,
    subtotal: total((line) => line.subtotal),
    discount: total((line) => line.discount),
    taxExclusive: total((line) => line.taxExclusive),
    taxInclusive: total((line) => line.taxInclusive),
    total: total((line) => line.total),
    billingCycleAnchor: session.trial?.end ?? null,
  };
}

/** A coupon for one payment is spent today; how it meets a trial is not documented. */
function outlastsToday(world: World, discount: SessionDiscount): boolean {
  return findIn(world.coupons, 'coupon', discount.coupon).duration !== 'once';
}

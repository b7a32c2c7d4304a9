import { invalidRequest } from '../refusal.js';
import type { Session } from '../sessions/session.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { addRhythm } from './calendar.js';
import { fixedAnchor, rhythmOf } from './schedule.js';
import { anchorParam } from './subscription-data.js';

/**
 * After any change of a session: what a fixed billing date does not go with. Without such a date
 * nothing is asked.
 */
export function checkBillingHolds(world: World, session: Session): void {
  const anchor = session.subscriptionData?.anchor;
  if (!anchor) return;
  checkAnchorDate(world, session, anchorParam(anchor));
  if (session.subscriptionData?.prorationBehavior === 'none') checkNoOneTimePrices(world, session);
  else checkNoAmountOff(world, session);
}

function checkAnchorDate(world: World, session: Session, param: string): void {
  const rhythm = rhythmOf(world, session);
  if (!rhythm) return;
  const isConfigured = session.subscriptionData?.anchor?.type === 'config';
  if (isConfigured && (rhythm.interval === 'day' || rhythm.interval === 'week')) {
    throw invalidRequest(
      '`billing_cycle_anchor_config` can only be used with monthly and yearly prices.',
      { param },
    );
  }
  const natural = addRhythm(session.created, rhythm, 1);
  const anchor = fixedAnchor(session, rhythm);
  // A day of the month that is the session's own may come a little later than the natural date.
  if (!anchor || isConfigured || anchor.at <= natural) return;
  throw invalidRequest(
    `billing_cycle_anchor cannot be later than next natural billing date (${natural}) for plan`,
    { param },
  );
}

function checkNoOneTimePrices(world: World, session: Session): void {
  const index = session.lines.findIndex(
    (line) => findIn(world.prices, 'price', line.price).recurring === null,
  );
  if (index === -1) return;
  throw invalidRequest(
    'You cannot use one-time prices when `subscription_data[proration_behavior]` is `none`.',
    { param: `line_items[${index}][price]` },
  );
}

function checkNoAmountOff(world: World, session: Session): void {
  for (const discount of session.discounts) {
    if (findIn(world.coupons, 'coupon', discount.coupon).amount_off === null) continue;
    throw invalidRequest(
      'A coupon with `amount_off` cannot be applied when the time until the billing cycle anchor is prorated.',
      discount.appliedBy === 'buyer'
        ? { code: 'promotion_code_invalid', param: 'promotion_code' }
        : { param: 'discounts' },
    );
  }
}

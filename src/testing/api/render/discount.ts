import { findIn } from '../../engine/find-in.js';
import type { Session, SessionDiscount } from '../../engine/sessions/session.js';
import type { World } from '../../engine/world.js';
import { namesCouponAsPromotion } from '../versions.js';
import type { ApiVersion } from '../versions.js';
import { renderCoupon } from './coupon.js';

/** The discount object of a session's discount. */
export function renderDiscount(session: Session, discount: SessionDiscount) {
  return {
    id: discount.id,
    object: 'discount' as const,
    checkout_session: session.id,
    customer: null,
    customer_account: null,
    end: null,
    invoice: null,
    invoice_item: null,
    promotion_code: discount.promotionCode,
    source: { type: 'coupon' as const, coupon: discount.coupon },
    start: discount.start,
    subscription: null,
    subscription_item: null,
  };
}

/** The same in the words of a version: older ones show the coupon itself, under its own name. */
export function renderDiscountIn(
  { version, world }: { version: ApiVersion; world: World },
  session: Session,
  given: SessionDiscount,
) {
  const { source, ...shown } = renderDiscount(session, given);
  if (namesCouponAsPromotion(version)) return { ...shown, source };
  return { ...shown, coupon: renderCoupon(world, findIn(world.coupons, 'coupon', source.coupon)) };
}

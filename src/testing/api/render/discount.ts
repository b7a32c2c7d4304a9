import type { Session, SessionDiscount } from '../../engine/sessions/session.js';

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

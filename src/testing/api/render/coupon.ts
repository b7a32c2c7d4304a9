import { isCouponValid } from '../../engine/catalog/coupons.js';
import type { Coupon } from '../../engine/catalog/coupons.js';
import { isPromotionCodeActive } from '../../engine/catalog/promotion-codes.js';
import type { PromotionCode } from '../../engine/catalog/promotion-codes.js';
import type { World } from '../../engine/world.js';

/** A coupon as the REST API shows it; `applies_to` and `currency_options` only when expanded. */
export function renderCoupon(world: World, coupon: Coupon) {
  const { applies_to: _appliesTo, currency_options: _options, ...shown } = coupon;
  return { ...shown, valid: isCouponValid(coupon, world.now()) };
}

/** A promotion code as the REST API shows it, with `active` as it is at this moment. */
export function renderPromotionCode(world: World, code: PromotionCode) {
  return { ...code, customer_account: null, active: isPromotionCodeActive(world, code) };
}

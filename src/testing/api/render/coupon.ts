import { isCouponValid } from '../../engine/catalog/coupons.js';
import type { Coupon } from '../../engine/catalog/coupons.js';
import { isPromotionCodeActive } from '../../engine/catalog/promotion-codes.js';
import type { PromotionCode } from '../../engine/catalog/promotion-codes.js';
import { findIn } from '../../engine/find-in.js';
import type { World } from '../../engine/world.js';
import { namesCouponAsPromotion } from '../versions.js';
import type { ApiVersion } from '../versions.js';

/** A coupon as the REST API shows it; `applies_to` and `currency_options` only when expanded. */
export function renderCoupon(world: World, coupon: Coupon) {
  const {
    applies_to: _appliesTo,
    currency_options: _options,
    deleted: _deleted,
    ...shown
  } = coupon;
  return { ...shown, valid: isCouponValid(coupon, world.now()) };
}

/** All currencies of a coupon, its main one included, as `currency_options` shows them. */
export function renderCouponCurrencies({ amount_off, currency, currency_options }: Coupon) {
  if (amount_off === null || currency === null) return {};
  return { [currency]: { amount_off }, ...currency_options };
}

/** A promotion code as the REST API shows it, with `active` as it is at this moment. */
export function renderPromotionCode(world: World, code: PromotionCode) {
  const { currency_options: _options, ...restrictions } = code.restrictions;
  return {
    ...code,
    active: isPromotionCodeActive(world, code),
    customer_account: null,
    restrictions,
  };
}

/** The same in the words of a version: older ones show the coupon itself, under its own name. */
export function renderPromotionCodeIn(version: ApiVersion, world: World, code: PromotionCode) {
  const { promotion, ...shown } = renderPromotionCode(world, code);
  if (namesCouponAsPromotion(version)) return { ...shown, promotion };
  const coupon = findIn(world.coupons, 'coupon', promotion.coupon);
  return { ...shown, coupon: renderCoupon(world, coupon) };
}

/** All currencies of a code's minimum, the main one included. */
export function renderMinimumAmounts({ restrictions }: PromotionCode) {
  const { minimum_amount, minimum_amount_currency, currency_options } = restrictions;
  if (minimum_amount === null || minimum_amount_currency === null) return currency_options;
  return { [minimum_amount_currency]: { minimum_amount }, ...currency_options };
}

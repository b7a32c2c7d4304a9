import type { MinorUnits, PaymentPageRefusal } from '../../wire.js';
import {
  amountOffIn,
  createCoupon,
  findCoupon,
  isCouponValid,
  isPastItsDate,
} from '../catalog/coupons.js';
import type { Coupon, CouponInput } from '../catalog/coupons.js';
import {
  findUsableCode,
  isCodeIn,
  isPromotionCodeActive,
  minimumAmountIn,
} from '../catalog/promotion-codes.js';
import type { PromotionCode } from '../catalog/promotion-codes.js';
import { formatForMessage } from '../money/currencies.js';
import { appliesTo } from '../pricing/discounts.js';
import { chargeFor } from '../pricing/line-charge.js';
import { invalidRequest, missingParam } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import type { Session, SessionDiscount } from './session.js';

/** Applies the code that the buyer typed. Stripe allows one discount per session. */
export function applyPromotionCode(world: World, session: Session, typed: string): void {
  if (session.allowPromotionCodes !== true || session.discountsServerOnly) {
    throw refused('promotion_code_invalid', 'This session does not take promotion codes.');
  }
  const code = findUsableCode(world, typed, session.customer);
  const known = session.discounts.find(
    (d) => d.promotionCode !== null && d.promotionCode === code?.id,
  );
  if (known) return;
  if (session.discounts.length > 0) {
    throw invalidRequest('Only one promotion code can be used. Remove the current one first.', {
      param: 'promotion_code',
    });
  }
  if (!code) throw refused('promotion_code_invalid', 'This code is invalid.');
  checkFirstTime(world, session, code);
  const coupon = findIn(world.coupons, 'coupon', code.promotion.coupon);
  const isInCurrency =
    isCodeIn(code, session.currency) &&
    (coupon.percent_off !== null || amountOffIn(coupon, session.currency) !== undefined);
  if (!isInCurrency) throw refused('promotion_code_invalid', 'This code is invalid.');
  session.discounts.push(newDiscount(world, coupon, code, 'buyer'));
}

/** Takes away every code that the buyer applied; what the merchant gave stays. */
export function removePromotionCodes(session: Session): void {
  session.discounts = session.discounts.filter((discount) => discount.appliedBy === 'server');
}

/** One element of `discounts`. `coupon_data` describes a coupon in place; a preview of Stripe's. */
export interface DiscountInput {
  coupon?: string;
  coupon_data?: CouponInput;
  promotion_code?: string;
}

/** The discounts that the merchant's server names; Stripe takes one. */
export function serverDiscounts(
  world: World,
  session: Session,
  inputs: readonly DiscountInput[],
): SessionDiscount[] {
  if (inputs.length > 1) {
    throw invalidRequest('Array must have at most 1 elements.', { param: 'discounts' });
  }
  return inputs.map((input, i) => serverDiscount(world, session, input, `discounts[${i}]`));
}

/** By coupon or by promotion code. */
function serverDiscount(
  world: World,
  session: Session,
  input: DiscountInput,
  at: string,
): SessionDiscount {
  const given = Object.keys(input).filter((name) => input[name as keyof DiscountInput]);
  if (given.length === 0) throw missingParam(`${at}[coupon]`);
  if (given.length > 1) {
    throw invalidRequest(`You may only specify one of these parameters: ${given.join(', ')}.`, {
      param: at,
    });
  }
  if (input.promotion_code !== undefined) {
    const param = `${at}[promotion_code]`;
    const code = findIn(world.promotionCodes, 'promotion code', input.promotion_code, param);
    checkCodeIsFor(world, session, code, param);
    checkFirstTime(world, session, code);
    const coupon = findIn(world.coupons, 'coupon', code.promotion.coupon);
    checkCouponCurrency(coupon, session, param);
    return newDiscount(world, coupon, code, 'server');
  }
  const param = `${at}[coupon]`;
  const coupon = input.coupon_data
    ? createCoupon(world, input.coupon_data)
    : findCoupon(world, input.coupon ?? '', param);
  if (isPastItsDate(coupon, world.now())) {
    throw invalidRequest(`Coupon expired: ${coupon.id}`, { param, code: 'coupon_expired' });
  }
  if (!isCouponValid(coupon, world.now())) {
    throw invalidRequest(`Coupon ${coupon.id} is used up and cannot be applied.`, { param });
  }
  checkCouponCurrency(coupon, session, param);
  return newDiscount(world, coupon, null, 'server');
}

/**
 * After any change: the lines still reach the code's minimum, and the coupon still applies to one
 * of them. The minimum is compared with the subtotal before discounts.
 */
export function checkDiscountsStillHold(world: World, session: Session): void {
  for (const discount of session.discounts) {
    const coupon = findIn(world.coupons, 'coupon', discount.coupon);
    if (!appliesToAnything(world, session, coupon)) {
      throw refused(
        'coupon_applies_to_nothing',
        'This code does not apply to anything in this order.',
      );
    }
    if (discount.promotionCode === null) continue;
    const code = findIn(world.promotionCodes, 'promotion code', discount.promotionCode);
    const minimum = minimumAmountIn(code, session.currency);
    if (minimum !== null && fullSubtotal(world, session) < minimum) {
      throw refused(
        'promotion_code_amount_insufficient',
        `This code needs an order of at least ${formatForMessage(minimum, session.currency)}.`,
        { minimum_amount: minimum, minimum_amount_currency: session.currency },
      );
    }
  }
}

/** Before a payment: a code may have expired, or been used up by somebody else, since it was applied. */
export function checkDiscountsAreUsable(world: World, session: Session): void {
  for (const discount of session.discounts) {
    if (discount.promotionCode === null) continue;
    const code = findIn(world.promotionCodes, 'promotion code', discount.promotionCode);
    if (isPromotionCodeActive(world, code)) continue;
    throw refused('promotion_code_invalid', `The code ${code.code} can no longer be used.`);
  }
}

/** Counts the redemption of every discount of a session that has just been completed. */
export function redeemDiscounts(world: World, session: Session): void {
  for (const { coupon: couponId, promotionCode } of session.discounts) {
    const coupon = findIn(world.coupons, 'coupon', couponId);
    world.coupons.set(couponId, { ...coupon, times_redeemed: coupon.times_redeemed + 1 });
    if (promotionCode === null) continue;
    const code = findIn(world.promotionCodes, 'promotion code', promotionCode);
    world.promotionCodes.set(code.id, { ...code, times_redeemed: code.times_redeemed + 1 });
  }
}

function refused(
  code: PaymentPageRefusal,
  message: string,
  details: { minimum_amount?: MinorUnits; minimum_amount_currency?: string } = {},
): Error {
  return invalidRequest(message, { code, param: 'promotion_code', ...details });
}

/** What the merchant's server must not overlook about a code, and a buyer could not find at all. */
function checkCodeIsFor(world: World, session: Session, code: PromotionCode, param: string): void {
  if (!isPromotionCodeActive(world, code)) {
    throw invalidRequest(`Promotion code ${code.id} is not active.`, { param });
  }
  if (code.customer !== null && code.customer !== session.customer) {
    throw invalidRequest(`Promotion code ${code.id} is for another customer.`, { param });
  }
  if (!isCodeIn(code, session.currency)) {
    throw invalidRequest(
      `Promotion code ${code.id} has no minimum amount in the currency of this session: \`${session.currency}\`.`,
      { param },
    );
  }
}

function newDiscount(
  world: World,
  coupon: Coupon,
  code: PromotionCode | null,
  appliedBy: SessionDiscount['appliedBy'],
): SessionDiscount {
  return {
    id: world.ids.next('di_'),
    coupon: coupon.id,
    promotionCode: code?.id ?? null,
    appliedBy,
    start: world.now(),
  };
}

/** A first-time code needs a customer, existing or to be made, who has never paid. */
function checkFirstTime(world: World, session: Session, code: PromotionCode): void {
  if (!code.restrictions.first_time_transaction) return;
  const { customer } = session;
  if (customer === null && session.customerCreation !== 'always') {
    throw refused('promotion_code_invalid', 'This code is invalid.');
  }
  if (customer !== null && world.payments.some((payment) => payment.customer === customer)) {
    throw refused(
      'promotion_code_invalid',
      'This promotion code cannot be redeemed because the associated customer has prior transactions.',
    );
  }
}

function checkCouponCurrency(coupon: Coupon, session: Session, param: string): void {
  if (coupon.percent_off !== null || amountOffIn(coupon, session.currency) !== undefined) return;
  throw invalidRequest(
    `The coupon ${coupon.id} has no amount in the currency of this session: \`${session.currency}\`.`,
    { param },
  );
}

function appliesToAnything(world: World, session: Session, coupon: Coupon): boolean {
  return session.lines.some((line) =>
    appliesTo(coupon, findIn(world.prices, 'price', line.price).product),
  );
}

function fullSubtotal(world: World, session: Session): MinorUnits {
  return session.lines.reduce(
    (sum, line) =>
      sum + chargeFor(findIn(world.prices, 'price', line.price), line.quantity, session.currency),
    0,
  );
}

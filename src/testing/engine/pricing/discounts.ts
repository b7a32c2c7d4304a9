import type { MinorUnits } from '../../wire.js';
import { amountOffIn } from '../catalog/coupons.js';
import type { Coupon } from '../catalog/coupons.js';
import type { Allocate } from '../money/allocate.js';
import { percentOf } from '../money/rounding.js';

/** A line as the discount sees it. */
export interface DiscountableLine {
  product: string;
  /** What is left to discount, in minor units. */
  amount: MinorUnits;
}

/** Whether a coupon takes anything off this product. */
export function appliesTo(coupon: Coupon, product: string): boolean {
  return coupon.applies_to === null || coupon.applies_to.products.includes(product);
}

/** What a coupon takes off each line, never more than the line has left. */
export function discountPerLine(
  coupon: Coupon,
  lines: readonly DiscountableLine[],
  currency: string,
  allocate: Allocate,
): MinorUnits[] {
  const eligible = lines.map((line) => (appliesTo(coupon, line.product) ? line.amount : 0));
  const { percent_off: percent } = coupon;
  if (percent !== null) return eligible.map((amount) => percentOf(amount, percent));
  return allocate(amountOffIn(coupon, currency) ?? 0, eligible);
}

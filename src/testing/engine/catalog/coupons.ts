import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { isCurrency } from '../money/currencies.js';
import { invalidRequest, missingParam } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';

/**
 * A coupon as the engine keeps it. The REST face leaves `applies_to` and `currency_options` out
 * unless they are expanded, and computes `valid`.
 */
export interface Coupon {
  id: string;
  object: 'coupon';
  /** Minor units of `currency`; null for a percentage. */
  amount_off: MinorUnits | null;
  applies_to: { products: string[] } | null;
  created: EpochSeconds;
  currency: string | null;
  currency_options: Record<string, { amount_off: MinorUnits }>;
  duration: 'forever' | 'once' | 'repeating';
  duration_in_months: number | null;
  livemode: false;
  max_redemptions: number | null;
  metadata: Metadata;
  name: string | null;
  percent_off: number | null;
  redeem_by: EpochSeconds | null;
  times_redeemed: number;
}

/** What a request says about a new coupon. */
export interface CouponInput {
  id?: string;
  amount_off?: number;
  applies_to?: { products?: string[] };
  currency?: string;
  currency_options?: Record<string, { amount_off: number }>;
  duration?: Coupon['duration'];
  duration_in_months?: number;
  max_redemptions?: number;
  metadata?: MetadataChange;
  name?: string;
  percent_off?: number;
  redeem_by?: number;
}

/** Characters of the id that a coupon gets when none is given. */
const ID_LENGTH = 8;

/** Adds a coupon: either a percentage or an amount off. */
export function createCoupon(world: World, input: CouponInput): Coupon {
  checkCoupon(world, input);
  const coupon: Coupon = {
    id: input.id ?? world.ids.next('', ID_LENGTH),
    object: 'coupon',
    amount_off: input.amount_off ?? null,
    applies_to: input.applies_to?.products ? { products: input.applies_to.products } : null,
    created: world.now(),
    currency: input.amount_off === undefined ? null : (input.currency?.toLowerCase() ?? null),
    currency_options: input.currency_options ?? {},
    duration: input.duration ?? 'once',
    duration_in_months: input.duration_in_months ?? null,
    livemode: false,
    max_redemptions: input.max_redemptions ?? null,
    metadata: changeMetadata({}, input.metadata),
    name: input.name ?? null,
    percent_off: input.percent_off ?? null,
    redeem_by: input.redeem_by ?? null,
    times_redeemed: 0,
  };
  world.coupons.set(coupon.id, coupon);
  return coupon;
}

/** Changes a coupon's name or metadata; what it takes off is fixed for good. */
export function updateCoupon(
  world: World,
  id: string,
  change: { name?: string; metadata?: MetadataChange },
): Coupon {
  const coupon = findIn(world.coupons, 'coupon', id);
  const next: Coupon = {
    ...coupon,
    name: change.name ?? coupon.name,
    metadata: changeMetadata(coupon.metadata, change.metadata),
  };
  world.coupons.set(id, next);
  return next;
}

/** Whether the coupon may still be applied: neither past its date nor used up. */
export function isCouponValid(coupon: Coupon, now: EpochSeconds): boolean {
  if (coupon.redeem_by !== null && now >= coupon.redeem_by) return false;
  return coupon.max_redemptions === null || coupon.times_redeemed < coupon.max_redemptions;
}

/** What an amount coupon takes off in a currency; undefined when it has no amount in it. */
export function amountOffIn(coupon: Coupon, currency: string): MinorUnits | undefined {
  if (coupon.amount_off === null) return undefined;
  if (coupon.currency === currency) return coupon.amount_off;
  return coupon.currency_options[currency]?.amount_off;
}

/** What the buyer reads beside the discount. */
export function couponDisplayName(coupon: Coupon): string {
  return coupon.name ?? coupon.id;
}

function checkCoupon(world: World, input: CouponInput): void {
  if (input.id !== undefined && world.coupons.has(input.id)) {
    throw invalidRequest('Coupon already exists.', {
      code: 'resource_already_exists',
      param: 'id',
    });
  }
  if ((input.percent_off === undefined) === (input.amount_off === undefined)) {
    throw invalidRequest('You must pass exactly one of percent_off or amount_off.', {
      param: 'percent_off',
    });
  }
  if (input.percent_off !== undefined && !(input.percent_off > 0 && input.percent_off <= 100)) {
    throw invalidRequest('percent_off must be greater than 0 and at most 100.', {
      param: 'percent_off',
    });
  }
  if (input.amount_off !== undefined) checkAmountOff(input.amount_off, input.currency);
  if ((input.duration === 'repeating') !== (input.duration_in_months !== undefined)) {
    if (input.duration === 'repeating') throw missingParam('duration_in_months');
    throw invalidRequest('duration_in_months is only for coupons whose duration is `repeating`.', {
      param: 'duration_in_months',
    });
  }
  for (const product of input.applies_to?.products ?? []) {
    findIn(world.products, 'product', product, 'applies_to[products]');
  }
}

function checkAmountOff(amount: number, currency: string | undefined): void {
  if (currency === undefined) throw missingParam('currency');
  if (!isCurrency(currency.toLowerCase())) {
    throw invalidRequest(`Invalid currency: ${currency}.`, { param: 'currency' });
  }
  if (amount < 1) {
    throw invalidRequest('This value must be greater than or equal to 1.', {
      param: 'amount_off',
      code: 'parameter_invalid_integer',
    });
  }
}

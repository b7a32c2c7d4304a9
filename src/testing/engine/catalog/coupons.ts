import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { checkAtLeast, checkedCurrency } from '../check-values.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { invalidRequest, missingParam, noSuch, unsupported } from '../refusal.js';
import { DAY } from '../time.js';
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
  /** Besides `currency`, by three lower-case letters. */
  currency_options: Record<string, { amount_off: MinorUnits }>;
  /** Kept for the discounts that it has given. */
  deleted: boolean;
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
const LONGEST_NAME = 40;
const MOST_DECIMALS = 4;
/** Five years, in seconds. */
const LONGEST_LIFE = 5 * 366 * DAY;

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
    currency_options: readCurrencyOptions(input.currency_options, input.amount_off !== undefined),
    deleted: false,
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

/** What a request may change about a coupon; what it takes off in a currency is fixed for good. */
export interface CouponChange {
  currency_options?: Record<string, { amount_off: number }>;
  metadata?: MetadataChange;
  name?: string;
}

/** Changes a coupon's name or metadata, or adds currencies to an amount off. */
export function updateCoupon(world: World, id: string, change: CouponChange): Coupon {
  const coupon = findCoupon(world, id);
  checkName(change.name);
  const options = readCurrencyOptions(change.currency_options, coupon.amount_off !== null);
  const fixed = Object.keys(options).find(
    (currency) => currency === coupon.currency || coupon.currency_options[currency] !== undefined,
  );
  if (fixed !== undefined) {
    throw invalidRequest(`The amount off in \`${fixed}\` is set and cannot be changed.`, {
      param: `currency_options[${fixed}]`,
    });
  }
  const next: Coupon = {
    ...coupon,
    currency_options: { ...coupon.currency_options, ...options },
    name: change.name ?? coupon.name,
    metadata: changeMetadata(coupon.metadata, change.metadata),
  };
  world.coupons.set(id, next);
  return next;
}

/** Deletes a coupon: nobody can redeem it any more. Discounts that it has given stay. */
export function deleteCoupon(world: World, id: string): void {
  world.coupons.set(id, { ...findCoupon(world, id), deleted: true });
}

/** The coupon, unless there is none or it was deleted. */
export function findCoupon(world: World, id: string, param?: string): Coupon {
  const coupon = findIn(world.coupons, 'coupon', id, param);
  if (coupon.deleted) throw noSuch('coupon', id, param);
  return coupon;
}

/** Every coupon that was not deleted, newest first. */
export function allCoupons(world: World): Coupon[] {
  return [...world.coupons.values()].filter((coupon) => !coupon.deleted).toReversed();
}

/** Whether the coupon may still be applied: not deleted, neither past its date nor used up. */
export function isCouponValid(coupon: Coupon, now: EpochSeconds): boolean {
  if (coupon.deleted || isPastItsDate(coupon, now)) return false;
  return coupon.max_redemptions === null || coupon.times_redeemed < coupon.max_redemptions;
}

/** Whether it was to be redeemed before now. */
export function isPastItsDate({ redeem_by }: Coupon, now: EpochSeconds): boolean {
  return redeem_by !== null && now >= redeem_by;
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
  if (input.id !== undefined && world.coupons.get(input.id)?.deleted === false) {
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
  const parts = (input.percent_off ?? 0) * 10 ** MOST_DECIMALS;
  if (Math.abs(parts - Math.round(parts)) > 1e-6) {
    throw unsupported(`percentages with more than ${MOST_DECIMALS} decimals`, 'percent_off');
  }
  if (input.amount_off !== undefined) checkAmountOff(input.amount_off, input.currency);
  checkName(input.name);
  checkDuration(input);
  checkLimits(world, input);
  for (const product of input.applies_to?.products ?? []) {
    findIn(world.products, 'product', product, 'applies_to[products]');
  }
}

function checkName(name: string | undefined): void {
  if (name === undefined || name.length <= LONGEST_NAME) return;
  throw invalidRequest(`A coupon's name can have up to ${LONGEST_NAME} characters.`, {
    param: 'name',
  });
}

function checkDuration({ duration, duration_in_months: months }: CouponInput): void {
  if (months !== undefined) checkAtLeast(months, 1, 'duration_in_months');
  if ((duration === 'repeating') === (months !== undefined)) return;
  if (duration === 'repeating') throw missingParam('duration_in_months');
  throw invalidRequest('duration_in_months is only for coupons whose duration is `repeating`.', {
    param: 'duration_in_months',
  });
}

function checkLimits(world: World, { max_redemptions: most, redeem_by: until }: CouponInput): void {
  if (most !== undefined) checkAtLeast(most, 1, 'max_redemptions');
  if (until === undefined) return;
  if (until <= world.now()) {
    throw invalidRequest('The `redeem_by` timestamp must be in the future.', {
      param: 'redeem_by',
    });
  }
  if (until > world.now() + LONGEST_LIFE) {
    throw invalidRequest('The `redeem_by` timestamp must be within five years.', {
      param: 'redeem_by',
    });
  }
}

/** A percentage is the same in every currency, so only an amount has options. */
function readCurrencyOptions(
  options: Record<string, { amount_off: number }> | undefined,
  isAmount: boolean,
): Coupon['currency_options'] {
  const entries = Object.entries(options ?? {});
  if (entries.length > 0 && !isAmount) {
    throw invalidRequest('currency_options are only for coupons with an amount_off.', {
      param: 'currency_options',
    });
  }
  return Object.fromEntries(
    entries.map(([name, { amount_off }]) => {
      const at = `currency_options[${name}]`;
      const currency = checkedCurrency(name, at);
      checkAtLeast(amount_off, 1, `${at}[amount_off]`);
      return [currency, { amount_off }];
    }),
  );
}

function checkAmountOff(amount: number, currency: string | undefined): void {
  if (currency === undefined) throw missingParam('currency');
  checkedCurrency(currency, 'currency');
  checkAtLeast(amount, 1, 'amount_off');
}

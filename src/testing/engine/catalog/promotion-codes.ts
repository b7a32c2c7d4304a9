import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { checkAtLeast, checkedCurrency } from '../check-values.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { invalidRequest, missingParam, noSuch } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { findCoupon, isCouponValid } from './coupons.js';

/** A promotion code as the engine keeps it; the REST face computes `active`. */
export interface PromotionCode {
  id: string;
  object: 'promotion_code';
  /** What the merchant set. Whether it can be used also depends on dates, uses and the coupon. */
  active: boolean;
  code: string;
  created: EpochSeconds;
  customer: string | null;
  expires_at: EpochSeconds | null;
  livemode: false;
  max_redemptions: number | null;
  metadata: Metadata;
  promotion: { type: 'coupon'; coupon: string };
  restrictions: {
    first_time_transaction: boolean;
    minimum_amount: MinorUnits | null;
    minimum_amount_currency: string | null;
    /** Besides `minimum_amount_currency`, by three lower-case letters. */
    currency_options: Record<string, { minimum_amount: MinorUnits }>;
  };
  times_redeemed: number;
}

/** What a request says about a new promotion code. */
export interface PromotionCodeInput {
  coupon: string;
  active?: boolean;
  code?: string;
  customer?: string;
  expires_at?: number;
  max_redemptions?: number;
  metadata?: MetadataChange;
  restrictions?: {
    first_time_transaction?: boolean;
    minimum_amount?: number;
    minimum_amount_currency?: string;
    currency_options?: Record<string, { minimum_amount?: number }>;
  };
}

const GENERATED_LENGTH = 8;

/** Adds a code that buyers can type; codes are unique among active ones whatever their case. */
export function createPromotionCode(
  world: World,
  input: PromotionCodeInput,
  couponParam: string,
): PromotionCode {
  const coupon = findCoupon(world, input.coupon, couponParam);
  const code = input.code ?? world.ids.next('', GENERATED_LENGTH).toUpperCase();
  checkCode(world, code, input.customer);
  checkLimits(input, coupon);
  if (input.expires_at !== undefined && input.expires_at <= world.now()) {
    throw invalidRequest('The `expires_at` timestamp must be in the future.', {
      param: 'expires_at',
    });
  }
  if (input.customer !== undefined) {
    findIn(world.customers, 'customer', input.customer, 'customer');
  }
  const { restrictions = {} } = input;
  const promotionCode: PromotionCode = {
    id: world.ids.next('promo_'),
    object: 'promotion_code',
    active: input.active ?? true,
    code,
    created: world.now(),
    customer: input.customer ?? null,
    expires_at: input.expires_at ?? null,
    livemode: false,
    max_redemptions: input.max_redemptions ?? null,
    metadata: changeMetadata({}, input.metadata),
    promotion: { type: 'coupon', coupon: coupon.id },
    restrictions: {
      first_time_transaction: restrictions.first_time_transaction ?? false,
      minimum_amount: restrictions.minimum_amount ?? null,
      minimum_amount_currency: restrictions.minimum_amount_currency?.toLowerCase() ?? null,
      currency_options: readMinimums({}, restrictions.currency_options ?? {}),
    },
    times_redeemed: 0,
  };
  world.promotionCodes.set(promotionCode.id, promotionCode);
  return promotionCode;
}

/** Switches a code on or off, changes its metadata, or adds currencies to its minimum. */
export function updatePromotionCode(
  world: World,
  id: string,
  change: {
    active?: boolean;
    metadata?: MetadataChange;
    restrictions?: { currency_options?: Record<string, { minimum_amount?: number }> };
  },
): PromotionCode {
  const code = findIn(world.promotionCodes, 'promotion code', id);
  if (change.active === true && !code.active)
    checkCode(world, code.code, code.customer ?? undefined);
  const next: PromotionCode = {
    ...code,
    active: change.active ?? code.active,
    metadata: changeMetadata(code.metadata, change.metadata),
    restrictions: {
      ...code.restrictions,
      currency_options: readMinimums(
        code.restrictions.currency_options,
        change.restrictions?.currency_options ?? {},
      ),
    },
  };
  world.promotionCodes.set(id, next);
  return next;
}

/** Whether a code can be redeemed at all: switched on, in date, not used up, with a valid coupon. */
export function isPromotionCodeActive(world: World, code: PromotionCode): boolean {
  const now = world.now();
  if (!code.active) return false;
  if (code.expires_at !== null && now >= code.expires_at) return false;
  if (code.max_redemptions !== null && code.times_redeemed >= code.max_redemptions) return false;
  const coupon = world.coupons.get(code.promotion.coupon);
  return coupon !== undefined && isCouponValid(coupon, now);
}

/**
 * The usable code that a buyer means: case does not matter, a code made for this customer goes
 * before one for everybody, and a code for somebody else is none.
 */
export function findUsableCode(
  world: World,
  typed: string,
  customer: string | null,
): PromotionCode | undefined {
  const wanted = typed.trim().toLowerCase();
  const usable = [...world.promotionCodes.values()].filter(
    (code) =>
      code.code.toLowerCase() === wanted &&
      (code.customer === null || code.customer === customer) &&
      isPromotionCodeActive(world, code),
  );
  return usable.find((code) => code.customer !== null) ?? usable[0];
}

/** Counts one more use of the code that buyers type. */
export function redeemOnce(world: World, typed: string): void {
  const code = codeNamed(world, typed);
  world.promotionCodes.set(code.id, { ...code, times_redeemed: code.times_redeemed + 1 });
}

/** Lets the time of the code that buyers type run out now. */
export function expireCode(world: World, typed: string): void {
  const code = codeNamed(world, typed);
  world.promotionCodes.set(code.id, { ...code, expires_at: world.now() });
}

function codeNamed(world: World, typed: string): PromotionCode {
  const wanted = typed.toLowerCase();
  const code = [...world.promotionCodes.values()].find((row) => row.code.toLowerCase() === wanted);
  if (!code) throw noSuch('promotion code', typed);
  return code;
}

/** The least subtotal that a code asks for in a currency; null when it asks for none. */
export function minimumAmountIn(code: PromotionCode, currency: string): MinorUnits | null {
  const { minimum_amount, minimum_amount_currency, currency_options } = code.restrictions;
  if (minimum_amount_currency === currency) return minimum_amount;
  return currency_options[currency]?.minimum_amount ?? null;
}

/** Whether a code can be used in a currency: one with a minimum only where that is known. */
export function isCodeIn(code: PromotionCode, currency: string): boolean {
  return code.restrictions.minimum_amount === null || minimumAmountIn(code, currency) !== null;
}

function readMinimums(
  current: PromotionCode['restrictions']['currency_options'],
  inputs: Record<string, { minimum_amount?: number }>,
): PromotionCode['restrictions']['currency_options'] {
  const next = { ...current };
  for (const [name, { minimum_amount: minimum }] of Object.entries(inputs)) {
    const at = `restrictions[currency_options][${name}]`;
    const currency = checkedCurrency(name, at);
    if (minimum === undefined) throw missingParam(`${at}[minimum_amount]`);
    checkAtLeast(minimum, 1, `${at}[minimum_amount]`);
    next[currency] = { minimum_amount: minimum };
  }
  return next;
}

function checkCode(world: World, code: string, customer: string | undefined): void {
  if (!/^[a-zA-Z0-9-]+$/.test(code)) {
    throw invalidRequest(
      'Promotion codes may only contain the characters a-z, A-Z, 0-9 and dashes.',
      { param: 'code' },
    );
  }
  const wanted = code.toLowerCase();
  const taken = [...world.promotionCodes.values()].some(
    (other) =>
      other.code.toLowerCase() === wanted &&
      other.customer === (customer ?? null) &&
      isPromotionCodeActive(world, other),
  );
  if (taken) {
    throw invalidRequest(`An active promotion code with \`code: ${code}\` already exists.`, {
      param: 'code',
    });
  }
}

function checkLimits(
  input: PromotionCodeInput,
  coupon: { redeem_by: EpochSeconds | null; max_redemptions: number | null },
): void {
  if (
    input.expires_at !== undefined &&
    coupon.redeem_by !== null &&
    input.expires_at > coupon.redeem_by
  ) {
    throw invalidRequest("A promotion code cannot expire later than its coupon's redeem_by.", {
      param: 'expires_at',
    });
  }
  if (
    input.max_redemptions !== undefined &&
    coupon.max_redemptions !== null &&
    input.max_redemptions > coupon.max_redemptions
  ) {
    throw invalidRequest(
      "A promotion code's max_redemptions cannot be greater than its coupon's max_redemptions.",
      { param: 'max_redemptions' },
    );
  }
  if (input.max_redemptions !== undefined) {
    checkAtLeast(input.max_redemptions, 1, 'max_redemptions');
  }
  const { minimum_amount, minimum_amount_currency } = input.restrictions ?? {};
  if (minimum_amount !== undefined) {
    checkAtLeast(minimum_amount, 1, 'restrictions[minimum_amount]');
  }
  if ((minimum_amount === undefined) !== (minimum_amount_currency === undefined)) {
    throw invalidRequest(
      'You must pass both minimum_amount and minimum_amount_currency, or neither.',
      { param: 'restrictions[minimum_amount]' },
    );
  }
  if (minimum_amount_currency !== undefined) {
    checkedCurrency(minimum_amount_currency, 'restrictions[minimum_amount_currency]');
  }
}

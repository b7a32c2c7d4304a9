import type { MinorUnits } from '../../wire.js';
import { amountOffIn } from '../catalog/coupons.js';
import type { Coupon } from '../catalog/coupons.js';
import type { PriceAmounts, PriceTier } from '../catalog/price-amounts.js';
import { amountsIn } from '../catalog/prices.js';
import type { Price, TaxBehavior } from '../catalog/prices.js';
import { isShippingRateIn, shippingAmountIn } from '../catalog/shipping-rates.js';
import type { ShippingRate } from '../catalog/shipping-rates.js';
import { priceAmounts } from '../pricing/line-charge.js';
import type { Session } from '../sessions/session.js';
import { isTaxInclusive } from '../tax/settings.js';
import type { World } from '../world.js';
import { convert, convertDecimal } from './exchange-rates.js';
import type { Conversion } from './exchange-rates.js';

/** A session, and as much of the world as it speaks of, with every amount in one currency. */
export interface LocalView {
  world: World;
  session: Session;
}

/**
 * The session as if the merchant had made it in another currency: what it costs is converted where
 * it stands, in the catalogue, so that lines, discounts, taxes and totals are worked out once more
 * by the same rules and add up. What the merchant priced in that currency is taken as it is.
 */
export function localize(world: World, session: Session, conversion: Conversion): LocalView {
  const { to } = conversion;
  const { surcharge } = session;
  const pinned: PinBehavior = (own, what) =>
    session.automaticTax ? settledBehavior(world, own, session.currency, what) : own;
  return {
    world: {
      ...world,
      prices: replaced(world.prices, pricesOf(session), (price) =>
        localPrice(price, conversion, pinned),
      ),
      coupons: replaced(world.coupons, couponsOf(session), (row) => localCoupon(row, conversion)),
      shippingRates: replaced(world.shippingRates, ratesOf(session), (rate) =>
        localShippingRate(rate, conversion, pinned),
      ),
      customers: replaced(world.customers, session.customer, (customer) => ({
        ...customer,
        balance: convert(customer.balance, conversion),
      })),
    },
    session: {
      ...session,
      currency: to,
      surcharge: surcharge && { ...surcharge, amount: convert(surcharge.amount, conversion) },
      completedAmounts: session.completedPresentment?.amounts ?? null,
    },
  };
}

/** The prices that a session sells or offers. */
export function pricesOf(session: Session): string[] {
  return [...session.lines, ...(session.optionalItems ?? [])].map((row) => row.price);
}

function couponsOf(session: Session): string[] {
  return session.discounts.map((discount) => discount.coupon);
}

function ratesOf({ shippingOptions, selectedShipping }: Session): string[] {
  return selectedShipping === null ? shippingOptions : [...shippingOptions, selectedShipping];
}

function replaced<Row>(
  table: ReadonlyMap<string, Row>,
  ids: readonly string[] | string | null,
  change: (row: Row) => Row,
): Map<string, Row> {
  const next = new Map(table);
  for (const id of new Set(typeof ids === 'string' ? [ids] : ids)) {
    const row = table.get(id);
    if (row !== undefined) next.set(id, change(row));
  }
  return next;
}

function localPrice(price: Price, conversion: Conversion, pinned: PinBehavior): Price {
  const own = amountsIn(price, conversion.to);
  const amounts = own ?? convertedAmounts(price, conversion, pinned);
  return { ...price, ...pick(amounts), currency: conversion.to, currency_options: {} };
}

/** The amounts alone: a price is an amount with much else. */
function pick(amounts: PriceAmounts): PriceAmounts {
  const { custom_unit_amount, tax_behavior, tiers, unit_amount, unit_amount_decimal } = amounts;
  return { custom_unit_amount, tax_behavior, tiers, unit_amount, unit_amount_decimal };
}

function convertedAmounts(price: Price, conversion: Conversion, pinned: PinBehavior): PriceAmounts {
  const sold = priceAmounts(price, conversion.from);
  return {
    custom_unit_amount: sold.custom_unit_amount,
    tax_behavior: pinned(sold.tax_behavior, price.id),
    tiers: sold.tiers?.map((tier) => convertedTier(tier, conversion)) ?? null,
    unit_amount: convertOr(sold.unit_amount, conversion),
    unit_amount_decimal: convertDecimalOr(sold.unit_amount_decimal, conversion),
  };
}

function convertedTier(tier: PriceTier, conversion: Conversion): PriceTier {
  return {
    flat_amount: convertOr(tier.flat_amount, conversion),
    flat_amount_decimal: convertDecimalOr(tier.flat_amount_decimal, conversion),
    unit_amount: convertOr(tier.unit_amount, conversion),
    unit_amount_decimal: convertDecimalOr(tier.unit_amount_decimal, conversion),
    up_to: tier.up_to,
  };
}

function localCoupon(coupon: Coupon, conversion: Conversion): Coupon {
  if (coupon.amount_off === null) return coupon;
  const own = amountOffIn(coupon, conversion.to);
  const amount_off = own ?? convert(amountOffIn(coupon, conversion.from) ?? 0, conversion);
  return { ...coupon, amount_off, currency: conversion.to, currency_options: {} };
}

function localShippingRate(
  rate: ShippingRate,
  conversion: Conversion,
  pinned: PinBehavior,
): ShippingRate {
  if (isShippingRateIn(rate, conversion.to)) return rate;
  const { amount, tax_behavior } = shippingAmountIn(rate, conversion.from);
  return {
    ...rate,
    tax_behavior: pinned(tax_behavior, rate.id),
    fixed_amount: {
      amount: convert(amount, conversion),
      currency: conversion.to,
      currency_options: {},
    },
  };
}

/**
 * The account may take an amount of an unspecified tax behaviour for inclusive in one currency and
 * for exclusive in another. A converted amount stays what it was.
 */
type PinBehavior = (own: TaxBehavior, what: string) => TaxBehavior;

function settledBehavior(
  world: World,
  own: TaxBehavior,
  currency: string,
  what: string,
): TaxBehavior {
  return isTaxInclusive(world, own, currency, what) ? 'inclusive' : 'exclusive';
}

function convertOr(amount: MinorUnits | null, conversion: Conversion): MinorUnits | null {
  return amount === null ? null : convert(amount, conversion);
}

function convertDecimalOr(amount: string | null, conversion: Conversion): string | null {
  return amount === null ? null : convertDecimal(amount, conversion);
}

import type { MinorUnits } from '../../wire.js';
import { dueAtStart, scheduleOf } from '../billing/schedule.js';
import type { Schedule } from '../billing/schedule.js';
import type { ShippingRate } from '../catalog/shipping-rates.js';
import type { TaxRate } from '../catalog/tax-rates.js';
import type { Session, SessionLine } from '../sessions/session.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { customerBalanceOn } from './balance.js';
import { chargeFor } from './line-charge.js';
import { priceLines } from './lines.js';
import type { PricedDiscount, PricedLine } from './lines.js';

/** A discount or a tax summed over lines. */
export interface TaxTotal {
  rate: TaxRate;
  amount: MinorUnits;
  taxable: MinorUnits;
}

/** Everything that is due today for a session, in minor units of its currency. */
export interface SessionAmounts {
  lines: PricedLine[];
  /** Sum of the lines before discounts and taxes; includes inclusive tax. */
  subtotal: MinorUnits;
  discount: MinorUnits;
  discounts: PricedDiscount[];
  taxExclusive: MinorUnits;
  taxInclusive: MinorUnits;
  taxes: TaxTotal[];
  shippingRate: ShippingRate | null;
  shipping: MinorUnits;
  surcharge: MinorUnits;
  /** Negative when credit lowers the total, positive when a debt is added. */
  appliedBalance: MinorUnits;
  /** True when credit is left that the next invoice will use. */
  balanceAppliedToNextInvoice: boolean;
  /** What the buyer pays now. Never negative. */
  total: MinorUnits;
}

const sum = (amounts: readonly MinorUnits[]) => amounts.reduce((a, b) => a + b, 0);

/** Works out a session's amounts. Pure: the same world and session give the same amounts. */
export function priceSession(world: World, session: Session): SessionAmounts {
  if (session.completedAmounts) return session.completedAmounts;
  const schedule = scheduleOf(world, session);
  const lines = priceLines(
    world,
    session,
    session.lines.map((line) => ({ line, subtotal: dueToday(world, schedule, line) })),
    session.discounts,
  );
  const shippingRate =
    session.selectedShipping === null
      ? null
      : findIn(world.shippingRates, 'shipping rate', session.selectedShipping);
  const shipping = shippingRate?.fixed_amount.amount ?? 0;
  const surcharge = session.surcharge?.amount ?? 0;
  const before = sum(lines.map((line) => line.total)) + shipping + surcharge;
  const balance = customerBalanceOn(world, session, before);
  return {
    lines,
    subtotal: sum(lines.map((line) => line.subtotal)),
    discount: sum(lines.map((line) => line.discount)),
    discounts: sumDiscounts(lines),
    taxExclusive: sum(lines.map((line) => line.taxExclusive)),
    taxInclusive: sum(lines.map((line) => line.taxInclusive)),
    taxes: sumTaxes(lines),
    shippingRate,
    shipping,
    surcharge,
    appliedBalance: balance.applied,
    balanceAppliedToNextInvoice: balance.leftForNextInvoice,
    total: before + balance.applied,
  };
}

/**
 * What a line costs today: of a recurring price what the schedule asks at the start, which is
 * nothing during a trial; a one-time price beside it at once. How Stripe.js shows such a line is not
 * documented; here it shows what is due.
 */
function dueToday(world: World, schedule: Schedule | null, line: SessionLine): MinorUnits {
  const price = findIn(world.prices, 'price', line.price);
  const full = chargeFor(price, line.quantity);
  return price.recurring ? dueAtStart(schedule, full) : full;
}

/** One entry per discount, over all lines. */
export function sumDiscounts(lines: readonly PricedLine[]): PricedDiscount[] {
  const totals = new Map<string, PricedDiscount>();
  for (const part of lines.flatMap((line) => line.discounts)) {
    const known = totals.get(part.discount.id);
    totals.set(part.discount.id, { ...part, amount: part.amount + (known?.amount ?? 0) });
  }
  return [...totals.values()];
}

/** One entry per tax rate, over all lines. */
export function sumTaxes(lines: readonly PricedLine[]): TaxTotal[] {
  const totals = new Map<string, TaxTotal>();
  for (const tax of lines.flatMap((line) => line.taxes)) {
    const known = totals.get(tax.rate.id);
    totals.set(tax.rate.id, {
      rate: tax.rate,
      amount: tax.amount + (known?.amount ?? 0),
      taxable: tax.taxable + (known?.taxable ?? 0),
    });
  }
  return [...totals.values()];
}

import type { MinorUnits } from '../../wire.js';
import { dueAtStart, scheduleOf } from '../billing/schedule.js';
import type { Schedule } from '../billing/schedule.js';
import type { ShippingRate } from '../catalog/shipping-rates.js';
import type { TaxRate } from '../catalog/tax-rates.js';
import type { Session, SessionLine } from '../sessions/session.js';
import type { TaxabilityReason } from '../tax/applied-rates.js';
import { automaticTaxStatus } from '../tax/tax-status.js';
import type { AutomaticTaxStatus } from '../tax/tax-status.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { customerBalanceOn } from './balance.js';
import { chargeFor } from './line-charge.js';
import { priceLines } from './lines.js';
import type { PricedDiscount, PricedLine } from './lines.js';
import { priceShipping } from './shipping.js';
import type { LineTax } from './taxes.js';

/** A tax summed over lines and shipping. */
export interface TaxTotal {
  rate: TaxRate;
  reason: TaxabilityReason | null;
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
  /** Of the lines and of shipping. */
  taxes: TaxTotal[];
  taxStatus: AutomaticTaxStatus;
  /** Null when no way to ship is chosen. */
  shippingRate: ShippingRate | null;
  /** What shipping costs before tax that is added to it. */
  shipping: MinorUnits;
  shippingTaxes: LineTax[];
  /** Shipping with all of its tax. */
  shippingTotal: MinorUnits;
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
    session.lines.map((line) => ({ line, subtotal: dueToday(world, session, schedule, line) })),
    session.discounts,
  );
  const shipping = priceShipping(world, session);
  const parts = shipping ? [...lines, shipping] : lines;
  const surcharge = session.surcharge?.amount ?? 0;
  const before = sum(parts.map((part) => part.total)) + surcharge;
  const balance = customerBalanceOn(world, session, before);
  return {
    lines,
    subtotal: sum(lines.map((line) => line.subtotal)),
    discount: sum(lines.map((line) => line.discount)),
    discounts: sumDiscounts(lines),
    taxExclusive: sum(parts.map((part) => part.taxExclusive)),
    taxInclusive: sum(parts.map((part) => part.taxInclusive)),
    taxes: sumTaxes(parts),
    taxStatus: automaticTaxStatus(world, session),
    shippingRate: shipping?.rate ?? null,
    shipping: shipping?.subtotal ?? 0,
    shippingTaxes: shipping?.taxes ?? [],
    shippingTotal: shipping?.total ?? 0,
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
function dueToday(
  world: World,
  session: Session,
  schedule: Schedule | null,
  line: SessionLine,
): MinorUnits {
  const price = findIn(world.prices, 'price', line.price);
  const full = chargeFor(price, line.quantity, session.currency);
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

/** One entry per tax rate and reason, over lines and whatever else is taxed. */
export function sumTaxes(taxed: ReadonlyArray<{ taxes: readonly LineTax[] }>): TaxTotal[] {
  const totals = new Map<string, TaxTotal>();
  for (const tax of taxed.flatMap((part) => part.taxes)) {
    const key = `${tax.rate.id}/${tax.reason}`;
    const known = totals.get(key);
    totals.set(key, {
      ...tax,
      amount: tax.amount + (known?.amount ?? 0),
      taxable: tax.taxable + (known?.taxable ?? 0),
    });
  }
  return [...totals.values()];
}

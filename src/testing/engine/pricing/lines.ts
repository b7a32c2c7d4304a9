import type { MinorUnits } from '../../wire.js';
import type { Coupon } from '../catalog/coupons.js';
import type { Price } from '../catalog/prices.js';
import type { Product } from '../catalog/products.js';
import { allocateInOrder, allocateProportionally } from '../money/allocate.js';
import type { Session, SessionDiscount, SessionLine } from '../sessions/session.js';
import { ratesOnLine } from '../tax/applied-rates.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { discountPerLine } from './discounts.js';
import { taxLines } from './taxes.js';
import type { LineTax } from './taxes.js';

/** A session's discount together with its coupon. */
export interface PricedDiscount {
  discount: SessionDiscount;
  coupon: Coupon;
  amount: MinorUnits;
}

/** A line with everything that is due for it. All amounts in minor units. */
export interface PricedLine {
  line: SessionLine;
  price: Price;
  product: Product;
  /** Before discounts; includes inclusive tax. */
  subtotal: MinorUnits;
  discounts: PricedDiscount[];
  discount: MinorUnits;
  taxes: LineTax[];
  taxExclusive: MinorUnits;
  taxInclusive: MinorUnits;
  /** subtotal − discount + exclusive tax. */
  total: MinorUnits;
}

/** A line and what it costs before discounts and taxes. */
export interface Charge {
  line: SessionLine;
  subtotal: MinorUnits;
}

const sum = (amounts: readonly MinorUnits[]) => amounts.reduce((a, b) => a + b, 0);

/** Discounts, then taxes on what is left, line by line. */
export function priceLines(
  world: World,
  session: Session,
  charges: readonly Charge[],
  discounts: readonly SessionDiscount[],
): PricedLine[] {
  const rows = charges.map((charge) => {
    const price = findIn(world.prices, 'price', charge.line.price);
    return { ...charge, price, product: findIn(world.products, 'product', price.product) };
  });
  const discounted = discountLines(world, session, rows, discounts);
  const left = rows.map((row, i) => row.subtotal - sum((discounted[i] ?? []).map((d) => d.amount)));
  const taxes = taxLines(
    rows.map((row, i) => ({
      amount: left[i] ?? 0,
      rates: ratesOnLine(world, session, row),
    })),
    world.assumptions.taxRounding,
  );
  return rows.map((row, i) => {
    const own = taxes[i] ?? [];
    const taxOf = (inclusive: boolean) =>
      sum(own.filter((tax) => tax.rate.inclusive === inclusive).map((tax) => tax.amount));
    const after = left[i] ?? 0;
    return {
      ...row,
      discounts: discounted[i] ?? [],
      discount: row.subtotal - after,
      taxes: own,
      taxExclusive: taxOf(false),
      taxInclusive: taxOf(true),
      total: after + taxOf(false),
    };
  });
}

function discountLines(
  world: World,
  session: Session,
  rows: ReadonlyArray<{ product: Product; subtotal: MinorUnits }>,
  discounts: readonly SessionDiscount[],
): PricedDiscount[][] {
  const allocate =
    world.assumptions.discountAllocation === 'in_order' ? allocateInOrder : allocateProportionally;
  const perLine: PricedDiscount[][] = rows.map(() => []);
  for (const discount of discounts) {
    const coupon = findIn(world.coupons, 'coupon', discount.coupon);
    const left = rows.map((row, i) => ({
      product: row.product.id,
      amount: row.subtotal - sum((perLine[i] ?? []).map((taken) => taken.amount)),
    }));
    discountPerLine(coupon, left, session.currency, allocate).forEach((amount, i) =>
      perLine[i]?.push({ discount, coupon, amount }),
    );
  }
  return perLine;
}

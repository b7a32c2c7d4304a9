import { dayOf, INTERVAL } from './recurring.js';
import type { CheckoutAmount, CheckoutSession } from './session.js';

/** What a line of the totals is about. */
export type TotalsRowKind =
  | 'subtotal'
  | 'discount'
  | 'shipping'
  | 'taxExclusive'
  | 'taxInclusive'
  /** The tax is not known before the buyer has given an address. */
  | 'taxPending'
  | 'appliedBalance'
  | 'surcharge'
  /** What is due now. */
  | 'total'
  /** What a recurring session charges next. */
  | 'dueNext';

/** One line of the totals. Every amount is Stripe's. */
export interface TotalsRow {
  /** Unique and stable within the session's totals. */
  readonly key: string;
  readonly kind: TotalsRowKind;
  /** Stripe's name for the discount, tax or shipping option; null where Stripe gives none. */
  readonly name: string | null;
  /** Null for `taxPending`. */
  readonly amount: CheckoutAmount | null;
  /** Of a discount or tax, in percent; null for a fixed amount. */
  readonly percentage: number | null;
  /** The terms of `total` and `dueNext` in a recurring session. */
  readonly recurring: TotalsTerms | null;
}

/** How a session recurs. */
export interface TotalsTerms {
  readonly interval: 'day' | 'week' | 'month' | 'year';
  readonly intervalCount: number;
  /** Seconds since the epoch; null without a trial. */
  readonly trialEnd: number | null;
}

const rowsOf = new WeakMap<CheckoutSession, readonly TotalsRow[]>();

/** Every line of Stripe's total that applies to this session, in the order in which they add up. */
export function totalsRows(session: CheckoutSession): readonly TotalsRow[] {
  let rows = rowsOf.get(session);
  if (!rows) {
    const { total } = session;
    rows = [
      row('subtotal', total.subtotal),
      ...discountRows(session),
      ...shippingRows(session),
      ...taxRows(session),
      ...rowUnlessZero('appliedBalance', total.appliedBalance),
      ...rowUnlessZero('surcharge', total.surcharge),
      row('total', total.total, { recurring: termsOf(session) }),
      ...dueNextRows(session),
    ];
    rowsOf.set(session, rows);
  }
  return rows;
}

function discountRows({ discountAmounts, total }: CheckoutSession): TotalsRow[] {
  if (!discountAmounts?.length) return rowUnlessZero('discount', total.discount);
  return discountAmounts.map((discount, index) =>
    row('discount', discount, {
      key: `discount:${index}`,
      name: discount.displayName,
      percentage: discount.percentOff,
    }),
  );
}

function shippingRows({ shipping, total }: CheckoutSession): TotalsRow[] {
  if (!shipping) return rowUnlessZero('shipping', total.shippingRate);
  return [row('shipping', total.shippingRate, { name: shipping.shippingOption.displayName })];
}

function taxRows({ tax, taxAmounts, total }: CheckoutSession): TotalsRow[] {
  if (tax.status !== 'ready') return [row('taxPending', null)];
  if (!taxAmounts?.length) {
    return [
      ...rowUnlessZero('taxExclusive', total.taxExclusive),
      ...rowUnlessZero('taxInclusive', total.taxInclusive),
    ];
  }
  return taxAmounts.map((amount, index) =>
    row(amount.inclusive ? 'taxInclusive' : 'taxExclusive', amount, {
      key: `tax:${index}`,
      name: amount.displayName,
      // Stripe.js 8 does not tell the percentage.
      percentage: amount.percentage ?? null,
    }),
  );
}

function dueNextRows(session: CheckoutSession): TotalsRow[] {
  const { recurring } = session;
  return recurring
    ? [row('dueNext', recurring.dueNext.total, { recurring: termsOf(session) })]
    : [];
}

function termsOf({ recurring }: CheckoutSession): TotalsTerms | null {
  if (!recurring || !INTERVAL.test(recurring.interval)) return null;
  const { interval, intervalCount, trial } = recurring;
  return { interval, intervalCount, trialEnd: dayOf(trial?.trialEnd) };
}

/** `amount` is absent where the loaded Stripe.js does not know the line yet. */
function rowUnlessZero(kind: TotalsRowKind, amount: CheckoutAmount | undefined): TotalsRow[] {
  return amount && amount.minorUnitsAmount !== 0 ? [row(kind, amount)] : [];
}

function row(
  kind: TotalsRowKind,
  amount: CheckoutAmount | null,
  detail: Partial<TotalsRow> = {},
): TotalsRow {
  return {
    key: kind,
    kind,
    name: null,
    percentage: null,
    recurring: null,
    // A discount or tax carries more than its amount.
    amount: amount && { amount: amount.amount, minorUnitsAmount: amount.minorUnitsAmount },
    ...detail,
  };
}

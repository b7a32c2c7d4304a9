import type { CheckoutAmount, CheckoutSession } from './session.js';

/** How long a discount lasts. */
export interface RecurringDiscount {
  /** Stripe's name for it. */
  readonly name: string;
  /** Months, from now on; null when it never ends, 0 when it is for the first invoice alone. */
  readonly months: number | null;
}

/** What a subscription costs today and from then on. Every amount is Stripe's. */
export interface RecurringSummary {
  readonly interval: 'day' | 'week' | 'month' | 'year';
  readonly intervalCount: number;
  /** What is due today. */
  readonly dueToday: CheckoutAmount;
  /** What the next invoice comes to. */
  readonly dueNext: CheckoutAmount;
  /** When the next invoice is due, in seconds since the epoch; null where Stripe does not tell. */
  readonly dueNextAt: number | null;
  /** `days` as the merchant set them, 0 where only the end was set; `end` in seconds since the epoch. */
  readonly trial: { readonly days: number; readonly end: number } | null;
  readonly discounts: readonly RecurringDiscount[];
  /** True when today's amount is for a part of an interval. */
  readonly prorated: boolean;
  /** What was taken from the customer's credit balance; null when nothing was. */
  readonly balanceUsed: CheckoutAmount | null;
  /** True when a part of the balance is left for the next invoice. */
  readonly balanceLeft: boolean;
}

/** The intervals that can be put into words. */
export const INTERVAL = /^(day|week|month|year)$/;

/** The second since the epoch that Stripe tells; null where it tells none that is within a calendar. */
export function dayOf(second: number | null | undefined): number | null {
  return second && !Number.isNaN(new Date(second * 1000).getTime()) ? second : null;
}

/** What the session says of what recurs; null when nothing does, and when we have no words for how often. */
export function recurringSummaryOf(session: CheckoutSession): RecurringSummary | null {
  const { recurring, total, lineItems, discountAmounts } = session;
  if (!recurring || !INTERVAL.test(recurring.interval)) return null;
  const { interval, intervalCount, dueNext, trial } = recurring;
  // Before Stripe.js 9 each line told it.
  const isProrated =
    (recurring.isProrated as boolean | undefined) ?? lineItems.some(isProratedLine);
  return {
    interval,
    intervalCount,
    dueToday: total.total,
    dueNext: dueNext.total,
    // Without a fixed date the first invoice after a trial comes at its end.
    dueNextAt: dayOf(dueNext.billingCycleAnchor ?? trial?.trialEnd),
    trial: trial && { days: trial.trialPeriodDays, end: trial.trialEnd },
    discounts: (discountAmounts ?? []).map(({ displayName, recurring: lasts }) => ({
      name: displayName,
      months: lasts ? (lasts.type === 'repeating' ? lasts.durationInMonths : null) : 0,
    })),
    prorated: isProrated,
    balanceUsed: total.appliedBalance?.minorUnitsAmount ? total.appliedBalance : null,
    balanceLeft: total.balanceAppliedToNextInvoice,
  };
}

function isProratedLine(line: CheckoutSession['lineItems'][number]): boolean {
  return (line.recurring as { isProrated?: boolean } | null)?.isProrated ?? false;
}

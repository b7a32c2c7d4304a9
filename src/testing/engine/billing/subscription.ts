import type { EpochSeconds, MinorUnits } from '../../wire.js';
import type { Metadata } from '../metadata.js';
import type { SessionDiscount } from '../sessions/session.js';
import { periodAround } from './calendar.js';
import type { Rhythm } from './calendar.js';
import type { SubscriptionData } from './subscription-data.js';

/** One price of a subscription. */
export interface SubscriptionItem {
  /** `si_…` */
  id: string;
  price: string;
  /** Null for a price that is charged by usage. */
  quantity: number | null;
  taxRates: string[];
  metadata: Metadata;
}

/**
 * A subscription as the engine keeps it: what was agreed, from which its status and its periods
 * follow for any moment.
 */
export interface Subscription {
  id: string;
  created: EpochSeconds;
  /** The session that made it. */
  session: string;
  customer: string;
  currency: string;
  items: SubscriptionItem[];
  data: SubscriptionData;
  description: string | null;
  metadata: Metadata;
  rhythm: Rhythm;
  start: EpochSeconds;
  firstPeriodEnd: EpochSeconds;
  /** Whole periods are counted from here. */
  anchor: EpochSeconds;
  /** The day of the month that is meant, where the anchor's month is too short for it. */
  day: number | null;
  trialEnd: EpochSeconds | null;
  defaultPaymentMethod: string | null;
  /** What the first renewal asks for, in minor units. */
  renewalTotal: MinorUnits;
  /** The discounts that later invoices still have. */
  discounts: SessionDiscount[];
  latestInvoice: string | null;
  /** False when the first payment, which takes days, has failed in the end. */
  firstPaymentHolds: boolean;
  /** When it ends, or has ended; null when nobody has canceled it. */
  endsAt: EpochSeconds | null;
  canceledAt: EpochSeconds | null;
  cancellation: {
    comment: string | null;
    feedback: string | null;
    reason: 'cancellation_requested' | null;
  };
}

/** What a subscription is at a moment. */
export interface SubscriptionState {
  status: 'active' | 'canceled' | 'past_due' | 'paused' | 'trialing';
  periodStart: EpochSeconds;
  periodEnd: EpochSeconds;
  endedAt: EpochSeconds | null;
}

/**
 * The state at a moment. Billing after the checkout is not simulated: no renewal is invoiced or
 * charged. Status and periods follow the clock all the same, as if every renewal were paid, so that
 * they are never of another time than the clock.
 */
export function subscriptionAt(subscription: Subscription, now: EpochSeconds): SubscriptionState {
  const { trialEnd, endsAt } = subscription;
  if (endsAt !== null && now >= endsAt) {
    return { ...periodAt(subscription, endsAt - 1), status: 'canceled', endedAt: endsAt };
  }
  if (trialEnd !== null && now < trialEnd) {
    return { ...periodAt(subscription, now), status: 'trialing', endedAt: null };
  }
  if (trialEnd !== null && subscription.defaultPaymentMethod === null) {
    const { missingPaymentMethod } = subscription.data;
    const trial = periodAt(subscription, trialEnd - 1);
    if (missingPaymentMethod === 'cancel') {
      return { ...trial, status: 'canceled', endedAt: trialEnd };
    }
    if (missingPaymentMethod === 'pause') return { ...trial, status: 'paused', endedAt: null };
  }
  const status = isPaidFor(subscription, now) ? 'active' : 'past_due';
  return { ...periodAt(subscription, now), status, endedAt: null };
}

/** A renewal that asks for something can only be paid with a payment method. */
function isPaidFor(subscription: Subscription, now: EpochSeconds): boolean {
  if (!subscription.firstPaymentHolds) return false;
  if (now < subscription.firstPeriodEnd) return true;
  return subscription.defaultPaymentMethod !== null || subscription.renewalTotal === 0;
}

function periodAt(
  { start, firstPeriodEnd, anchor, rhythm, day }: Subscription,
  moment: EpochSeconds,
): { periodStart: EpochSeconds; periodEnd: EpochSeconds } {
  if (moment < firstPeriodEnd) return { periodStart: start, periodEnd: firstPeriodEnd };
  const period = periodAround(moment, anchor, rhythm, day ?? undefined);
  return { periodStart: period.start, periodEnd: period.end };
}

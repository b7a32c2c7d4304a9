import { lastingDiscounts, nextInvoice } from '../pricing/next-invoice.js';
import type { SessionAmounts } from '../pricing/session-amounts.js';
import { announce } from '../occurrences.js';
import type { PaymentMethodSnapshot, Session } from '../sessions/session.js';
import type { World } from '../world.js';
import { createInvoice } from './create-invoice.js';
import { scheduleOf } from './schedule.js';
import type { Schedule } from './schedule.js';
import type { Subscription, SubscriptionItem } from './subscription.js';
import type { SubscriptionData } from './subscription-data.js';
import { trialFrom } from './trial.js';

/** Whether completing a session makes something that belongs to a customer. */
export function needsCustomer(session: Session): boolean {
  return session.mode === 'subscription' || session.invoiceCreation?.enabled === true;
}

/**
 * What a session that has just been completed is billed by: a subscription with its first invoice,
 * or the invoice of a one-time payment where the merchant asked for one. The session has its
 * customer, its payment status and its time of completion by now; the customer's balance is still
 * as it was.
 */
export function billSession(
  world: World,
  draft: Session,
  amounts: SessionAmounts,
  method: PaymentMethodSnapshot | null,
): void {
  draft.trial = trialFrom(draft.trial, world.now());
  const { subscriptionData: data } = draft;
  const schedule = scheduleOf(world, draft);
  if (data && schedule) startSubscription(world, draft, amounts, { data, schedule, method });
  else if (draft.invoiceCreation?.enabled) {
    draft.invoice = createInvoice(world, draft, amounts, null).id;
  }
}

function startSubscription(
  world: World,
  draft: Session,
  amounts: SessionAmounts,
  terms: { data: SubscriptionData; schedule: Schedule; method: PaymentMethodSnapshot | null },
): void {
  const { data, schedule, method } = terms;
  const subscription: Subscription = {
    id: world.ids.next('sub_'),
    created: world.now(),
    session: draft.id,
    customer: draft.customer ?? '',
    currency: draft.currency,
    items: itemsOf(world, amounts),
    data,
    description: data.description,
    metadata: data.metadata,
    rhythm: schedule.rhythm,
    start: schedule.start,
    firstPeriodEnd: schedule.nextInvoice,
    anchor: schedule.anchor,
    day: schedule.day,
    trialEnd: draft.trial?.end ?? null,
    defaultPaymentMethod: method?.id ?? null,
    renewalTotal: nextInvoice(world, draft)?.total ?? 0,
    discounts: lastingDiscounts(world, draft, schedule),
    latestInvoice: null,
    firstPaymentHolds: true,
    endsAt: null,
    canceledAt: null,
    cancellation: { comment: null, feedback: null, reason: null },
  };
  draft.subscription = subscription.id;
  // Documented: while the time until the anchor is free, there is not even an invoice over nothing.
  if (schedule.invoicesAtStart) {
    draft.invoice = createInvoice(world, draft, amounts, { subscription, schedule }).id;
  }
  world.subscriptions.set(subscription.id, { ...subscription, latestInvoice: draft.invoice });
  announce(world, 'customer.subscription.created', subscription.id);
}

function itemsOf(world: World, amounts: SessionAmounts): SubscriptionItem[] {
  return amounts.lines.flatMap(({ line, price }) =>
    price.recurring
      ? [
          {
            id: world.ids.next('si_'),
            price: price.id,
            quantity: price.recurring.usage_type === 'metered' ? null : line.quantity,
            taxRates: line.taxRates,
            metadata: {},
          },
        ]
      : [],
  );
}

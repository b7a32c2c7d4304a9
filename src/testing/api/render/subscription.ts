import { addRhythm } from '../../engine/billing/calendar.js';
import { subscriptionAt } from '../../engine/billing/subscription.js';
import type {
  Subscription,
  SubscriptionItem,
  SubscriptionState,
} from '../../engine/billing/subscription.js';
import { findIn } from '../../engine/find-in.js';
import type { World } from '../../engine/world.js';
import { renderPlan } from './plan.js';
import { renderPrice } from './price.js';

/** A subscription as the REST API shows it at this moment. */
export function renderSubscription(world: World, subscription: Subscription) {
  const { data } = subscription;
  const state = subscriptionAt(subscription, world.now());
  const items = subscription.items.map((item) => renderItem(world, subscription, item, state));
  return {
    id: subscription.id,
    object: 'subscription' as const,
    application: null,
    application_fee_percent: null,
    ...taxFields(world, subscription),
    billing_cycle_anchor: subscription.anchor,
    billing_cycle_anchor_config: data.anchor?.type === 'config' ? data.anchor.config : null,
    billing_mode: {
      flexible:
        data.billingMode.type === 'flexible'
          ? { proration_discounts: data.billingMode.prorationDiscounts }
          : null,
      type: data.billingMode.type,
    },
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: state.endedAt === null ? subscription.endsAt : null,
    cancel_at_period_end: subscription.endsAt !== null && state.endedAt === null,
    canceled_at: subscription.canceledAt ?? state.endedAt,
    cancellation_details: { ...subscription.cancellation, feedback_option: null },
    collection_method: 'charge_automatically' as const,
    created: subscription.created,
    currency: subscription.currency,
    customer: subscription.customer,
    customer_account: null,
    days_until_due: null,
    default_payment_method: subscription.defaultPaymentMethod,
    default_source: null,
    description: subscription.description,
    discounts: subscription.discounts.map((discount) => discount.id),
    ended_at: state.endedAt,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: data.invoiceTexts.customFields,
      description: data.invoiceTexts.description,
      footer: data.invoiceTexts.footer,
      issuer: { type: 'self' as const },
    },
    items: {
      object: 'list' as const,
      data: items,
      has_more: false,
      total_count: items.length,
      url: `/v1/subscription_items?subscription=${subscription.id}`,
    },
    latest_invoice: subscription.latestInvoice,
    livemode: false as const,
    managed_payments: null,
    metadata: subscription.metadata,
    next_pending_invoice_item_invoice: nextPendingInvoice(subscription),
    on_behalf_of: null,
    pause_collection: null,
    payment_settings: {
      payment_method_options: null,
      payment_method_types: null,
      save_default_payment_method: 'off' as const,
    },
    pending_invoice_item_interval: data.pendingInvoiceItemInterval && {
      interval: data.pendingInvoiceItemInterval.interval,
      interval_count: data.pendingInvoiceItemInterval.count,
    },
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: subscription.created,
    status: state.status,
    test_clock: null,
    transfer_data: null,
    trial_end: subscription.trialEnd,
    trial_settings: {
      end_behavior: {
        billing_cycle_anchor: null,
        missing_payment_method: data.missingPaymentMethod,
      },
    },
    trial_start: subscription.trialEnd === null ? null : subscription.start,
  };
}

/** How a subscription is taxed: as the session was that it comes from. */
function taxFields(world: World, { session: id }: Subscription) {
  const session = findIn(world.sessions, 'checkout.session', id);
  return {
    automatic_tax: {
      disabled_reason: null,
      enabled: session.automaticTax,
      liability: session.automaticTax ? { type: 'self' as const } : null,
    },
    default_tax_rates: session.defaultTaxRates.map((rate) =>
      findIn(world.taxRates, 'tax rate', rate),
    ),
  };
}

/** An item of a subscription as the REST API shows it at this moment. */
export function renderSubscriptionItem(
  world: World,
  subscription: Subscription,
  item: SubscriptionItem,
) {
  return renderItem(world, subscription, item, subscriptionAt(subscription, world.now()));
}

function renderItem(
  world: World,
  subscription: Subscription,
  item: SubscriptionItem,
  state: SubscriptionState,
) {
  const price = findIn(world.prices, 'price', item.price);
  const { rhythm } = subscription;
  const recurring = price.recurring ?? {
    interval: rhythm.interval,
    interval_count: rhythm.count,
    meter: null,
    trial_period_days: null,
    usage_type: 'licensed' as const,
  };
  return {
    id: item.id,
    object: 'subscription_item' as const,
    billing_thresholds: null,
    created: subscription.created,
    current_period_end: state.periodEnd,
    current_period_start: state.periodStart,
    current_trial: null,
    discounts: [],
    metadata: item.metadata,
    plan: renderPlan(price, recurring),
    price: renderPrice(price),
    ...(item.quantity === null ? {} : { quantity: item.quantity }),
    subscription: subscription.id,
    tax_rates: item.taxRates.map((id) => findIn(world.taxRates, 'tax rate', id)),
  };
}

/** Items that wait to be invoiced are not simulated, but the date of their invoice is told. */
function nextPendingInvoice({ data, start }: Subscription): number | null {
  const interval = data.pendingInvoiceItemInterval;
  return interval && addRhythm(start, interval, 1);
}

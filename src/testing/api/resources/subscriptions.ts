import { cancelNow, updateSubscription } from '../../engine/billing/update-subscription.js';
import type { Subscription } from '../../engine/billing/subscription.js';
import { findIn } from '../../engine/find-in.js';
import { unsupported } from '../../engine/refusal.js';
import type { World } from '../../engine/world.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import {
  emptyable,
  flag,
  isWithin,
  metadata,
  notSimulated,
  object,
  oneOf,
  range,
  required,
  text,
} from '../http/shapes.js';
import type { Read } from '../http/shapes.js';
import { renderSubscription, renderSubscriptionItem } from '../render/subscription.js';

const unchangeable = notSimulated('this change of a subscription');

const CANCELLATION_DETAILS = object({
  comment: emptyable(text()),
  feedback: emptyable(
    oneOf(
      'customer_service',
      'low_quality',
      'missing_features',
      'other',
      'switched_service',
      'too_complex',
      'too_expensive',
      'unused',
    ),
  ),
});

const UPDATE = {
  add_invoice_items: unchangeable,
  application_fee_percent: unchangeable,
  automatic_tax: unchangeable,
  billing_cycle_anchor: unchangeable,
  billing_schedules: unchangeable,
  billing_thresholds: unchangeable,
  cancel_at: unchangeable,
  cancel_at_period_end: flag(),
  cancellation_details: CANCELLATION_DETAILS,
  collection_method: unchangeable,
  days_until_due: unchangeable,
  default_payment_method: unchangeable,
  default_source: unchangeable,
  default_tax_rates: unchangeable,
  description: emptyable(text()),
  discounts: unchangeable,
  invoice_settings: unchangeable,
  items: unchangeable,
  metadata: metadata(),
  off_session: unchangeable,
  on_behalf_of: unchangeable,
  pause_collection: unchangeable,
  payment_behavior: unchangeable,
  payment_settings: unchangeable,
  pending_invoice_item_interval: unchangeable,
  proration_behavior: unchangeable,
  proration_date: unchangeable,
  transfer_data: unchangeable,
  trial_end: unchangeable,
  trial_from_plan: unchangeable,
  trial_settings: unchangeable,
};

const LIST = {
  ...PAGING,
  automatic_tax: object({ enabled: required(flag()) }),
  collection_method: oneOf('charge_automatically', 'send_invoice'),
  created: range(),
  current_period_end: range(),
  current_period_start: range(),
  customer: text(),
  customer_account: text(),
  plan: text(),
  price: text(),
  status: oneOf(
    'active',
    'all',
    'canceled',
    'ended',
    'incomplete',
    'incomplete_expired',
    'past_due',
    'paused',
    'trialing',
    'unpaid',
  ),
  test_clock: text(),
};

const find = (world: World, id: string): Subscription =>
  findIn(world.subscriptions, 'subscription', id);

/** `/v1/subscriptions` and their items. Sessions make them; see `subscriptionAt` for their time. */
export const subscriptions = [
  route({
    method: 'GET',
    path: '/v1/subscriptions',
    params: LIST,
    handle({ world, path }, params) {
      const rows = newestFirst(world.subscriptions)
        .map((subscription) => renderSubscription(world, subscription))
        .filter((shown) => matches(shown, params));
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/subscriptions/:id',
    handle: ({ world }, _params, { id = '' }) => renderSubscription(world, find(world, id)),
  }),
  route({
    method: 'POST',
    path: '/v1/subscriptions/:id',
    params: UPDATE,
    handle: ({ world }, params, { id = '' }) =>
      renderSubscription(world, updateSubscription(world, find(world, id), params)),
  }),
  route({
    method: 'DELETE',
    path: '/v1/subscriptions/:id',
    params: { cancellation_details: CANCELLATION_DETAILS, invoice_now: flag(), prorate: flag() },
    handle({ world }, params, { id = '' }) {
      if (params.invoice_now) throw unsupported('a last invoice', 'invoice_now');
      if (params.prorate) throw unsupported('credit for unused time', 'prorate');
      return renderSubscription(
        world,
        cancelNow(world, find(world, id), params.cancellation_details),
      );
    },
  }),
  route({
    method: 'GET',
    path: '/v1/subscription_items',
    params: { ...PAGING, subscription: required(text()) },
    handle({ world, path }, params) {
      const subscription = findIn(
        world.subscriptions,
        'subscription',
        params.subscription,
        'subscription',
      );
      const rows = subscription.items.map((item) =>
        renderSubscriptionItem(world, subscription, item),
      );
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/subscription_items/:id',
    handle({ world }, _params, { id = '' }) {
      const items = new Map(
        [...world.subscriptions.values()].flatMap((subscription) =>
          subscription.items.map((item) => [item.id, { subscription, item }] as const),
        ),
      );
      const { subscription, item } = findIn(items, 'subscription item', id);
      return renderSubscriptionItem(world, subscription, item);
    },
  }),
];

/** Without a status, those that were canceled are left out. */
function matches(shown: ReturnType<typeof renderSubscription>, filter: Read<typeof LIST>): boolean {
  const hasPrice = (wanted: string | undefined) =>
    wanted === undefined || shown.items.data.some((item) => item.price.id === wanted);
  const item = shown.items.data[0];
  return (
    hasStatus(shown.status, filter.status) &&
    hasPrice(filter.price) &&
    hasPrice(filter.plan) &&
    isWithin(shown.created, filter.created) &&
    isWithin(item?.current_period_start ?? 0, filter.current_period_start) &&
    isWithin(item?.current_period_end ?? 0, filter.current_period_end) &&
    (filter.customer === undefined || shown.customer === filter.customer) &&
    (filter.collection_method ?? 'charge_automatically') === 'charge_automatically' &&
    (filter.automatic_tax?.enabled ?? shown.automatic_tax.enabled) ===
      shown.automatic_tax.enabled &&
    filter.customer_account === undefined &&
    filter.test_clock === undefined
  );
}

function hasStatus(status: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return status !== 'canceled';
  if (wanted === 'all') return true;
  return wanted === 'ended' ? status === 'canceled' : status === wanted;
}

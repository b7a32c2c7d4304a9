import { changeMetadata } from '../metadata.js';
import type { MetadataChange } from '../metadata.js';
import { announce } from '../occurrences.js';
import { invalidRequest } from '../refusal.js';
import type { World } from '../world.js';
import { subscriptionAt } from './subscription.js';
import type { Subscription } from './subscription.js';

/** Why a subscription is canceled, in the words of the one who cancels it; null unsets. */
export interface CancellationInput {
  comment?: string | null;
  feedback?: string | null;
}

/** What may be changed about a subscription; null unsets. */
export interface SubscriptionChange {
  cancel_at_period_end?: boolean;
  cancellation_details?: CancellationInput;
  description?: string | null;
  metadata?: MetadataChange;
}

/** Changes a subscription, or has it end with its current period. */
export function updateSubscription(
  world: World,
  subscription: Subscription,
  change: SubscriptionChange,
): Subscription {
  const { cancel_at_period_end: atEnd } = change;
  if (atEnd !== undefined) refuseEnded(world, subscription);
  const next: Subscription = {
    ...withReason(subscription, change.cancellation_details),
    description: change.description === undefined ? subscription.description : change.description,
    metadata: changeMetadata(subscription.metadata, change.metadata),
  };
  const ending = atEnd === undefined ? next : endingWithPeriod(world, next, atEnd);
  return store(world, ending, 'customer.subscription.updated');
}

/** Cancels a subscription at once. Nothing is credited for the time that is left. */
export function cancelNow(
  world: World,
  subscription: Subscription,
  details: CancellationInput | undefined,
): Subscription {
  refuseEnded(world, subscription);
  const now = world.now();
  const reasoned = withReason(subscription, details);
  const canceled: Subscription = {
    ...reasoned,
    endsAt: now,
    canceledAt: now,
    cancellation: { ...reasoned.cancellation, reason: 'cancellation_requested' },
  };
  return store(world, canceled, 'customer.subscription.deleted');
}

function endingWithPeriod(world: World, subscription: Subscription, ends: boolean): Subscription {
  const now = world.now();
  return {
    ...subscription,
    endsAt: ends ? subscriptionAt(subscription, now).periodEnd : null,
    canceledAt: ends ? now : null,
    cancellation: {
      ...subscription.cancellation,
      reason: ends ? 'cancellation_requested' : null,
    },
  };
}

function withReason(
  subscription: Subscription,
  { comment, feedback }: CancellationInput = {},
): Subscription {
  const { cancellation } = subscription;
  return {
    ...subscription,
    cancellation: {
      ...cancellation,
      comment: comment === undefined ? cancellation.comment : comment,
      feedback: feedback === undefined ? cancellation.feedback : feedback,
    },
  };
}

function refuseEnded(world: World, subscription: Subscription): void {
  if (subscriptionAt(subscription, world.now()).status !== 'canceled') return;
  throw invalidRequest('This subscription is canceled and can no longer be changed.', {
    param: 'id',
  });
}

function store(
  world: World,
  subscription: Subscription,
  news: 'customer.subscription.deleted' | 'customer.subscription.updated',
): Subscription {
  world.subscriptions.set(subscription.id, subscription);
  announce(world, news, subscription.id);
  return subscription;
}

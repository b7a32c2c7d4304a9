import type { EpochSeconds } from '../wire.js';
import type { World } from './world.js';

/** What the merchant can hear of by webhook. */
export type OccurrenceType =
  | 'charge.failed'
  | 'charge.succeeded'
  | 'checkout.session.async_payment_failed'
  | 'checkout.session.async_payment_succeeded'
  | 'checkout.session.completed'
  | 'checkout.session.expired'
  | 'customer.created'
  | 'customer.subscription.created'
  | 'customer.subscription.deleted'
  | 'customer.subscription.updated'
  | 'invoice.created'
  | 'invoice.paid'
  | 'invoice.payment_failed'
  | 'payment_intent.canceled'
  | 'payment_intent.payment_failed'
  | 'payment_intent.processing'
  | 'payment_intent.succeeded'
  | 'setup_intent.setup_failed'
  | 'setup_intent.succeeded';

/** Something that happened, which Stripe tells the merchant about by webhook. */
export interface Occurrence {
  type: OccurrenceType;
  /** The object that the event shows, of the kind that stands before the type's last word. */
  objectId: string;
  at: EpochSeconds;
}

/** Puts what happened into the outbox. */
export function announce(
  world: World,
  type: OccurrenceType,
  objectId: string,
  at = world.now(),
): void {
  world.outbox.push({ type, objectId, at });
}

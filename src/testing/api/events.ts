import type { Occurrence, OccurrenceType } from '../engine/occurrences.js';
import type { Charge } from '../engine/payments/charges.js';
import type { PaymentIntent } from '../engine/payments/payment-intent.js';
import type { SetupIntent } from '../engine/payments/setup-intents.js';
import type { World } from '../engine/world.js';
import { renderCustomer } from './render/customer.js';
import { renderInvoice } from './render/invoice.js';
import { renderSession } from './render/session.js';
import type { CheckoutSessionObject } from './render/session.js';
import { renderSubscription } from './render/subscription.js';
import type { ApiVersion } from './versions.js';

/** What an event is about, as it was when the event was made. */
export type EventObject =
  | CheckoutSessionObject
  | Charge
  | ReturnType<typeof renderCustomer>
  | ReturnType<typeof renderInvoice>
  | ReturnType<typeof renderSubscription>
  | PaymentIntent
  | SetupIntent;

/** An event as the REST API shows it and as webhooks carry it. */
export interface StripeEvent {
  id: string;
  object: 'event';
  api_version: string;
  created: number;
  data: { object: EventObject };
  livemode: false;
  pending_webhooks: number;
  /** The request that caused it; ids are null when it was the buyer or the clock. */
  request: { id: string | null; idempotency_key: string | null };
  type: OccurrenceType;
}

/** The request during which something happened. */
export interface Cause {
  requestId: string | null;
  idempotencyKey: string | null;
}

/** Everything that happened, by event id, oldest first. */
export type EventLog = Map<string, StripeEvent>;

/** Turns what happened since the last call into events, with the objects as they are now. */
export function drainOutbox(
  world: World,
  log: EventLog,
  version: ApiVersion,
  cause: Cause,
  pendingWebhooks: (type: OccurrenceType) => number,
): StripeEvent[] {
  return world.outbox.splice(0).flatMap((occurrence) => {
    const object = eventObject(world, occurrence, version);
    if (!object) return [];
    const event: StripeEvent = {
      id: world.ids.next('evt_'),
      object: 'event',
      api_version: version.name,
      created: occurrence.at,
      data: { object },
      livemode: false,
      pending_webhooks: pendingWebhooks(occurrence.type),
      request: { id: cause.requestId, idempotency_key: cause.idempotencyKey },
      type: occurrence.type,
    };
    log.set(event.id, event);
    return [event];
  });
}

/** How the object of an event is shown, by what stands before the last word of the event's type. */
const SHOW: Readonly<
  Record<string, (world: World, id: string, version: ApiVersion) => EventObject | undefined>
> = {
  charge: (world, id) => world.charges.get(id),
  checkout: (world, id, version) => {
    const session = world.sessions.get(id);
    return session && renderSession(world, session, version);
  },
  customer: (world, id) => {
    const customer = world.customers.get(id);
    return customer && renderCustomer(customer);
  },
  'customer.subscription': (world, id) => {
    const subscription = world.subscriptions.get(id);
    return subscription && renderSubscription(world, subscription);
  },
  invoice: (world, id) => {
    const invoice = world.invoices.get(id);
    return invoice && renderInvoice(invoice);
  },
  payment_intent: (world, id) => world.paymentIntents.get(id),
  setup_intent: (world, id) => world.setupIntents.get(id),
};

/** The object that an event of a type is about. A copy: the world goes on changing. */
function eventObject(
  world: World,
  { type, objectId }: Occurrence,
  version: ApiVersion,
): EventObject | undefined {
  const kind = type.startsWith('checkout.') ? 'checkout' : type.slice(0, type.lastIndexOf('.'));
  return structuredClone(SHOW[kind]?.(world, objectId, version));
}

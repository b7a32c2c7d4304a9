import type { Occurrence, World } from '../engine/world.js';
import { renderSession } from './render/session.js';
import type { CheckoutSessionObject } from './render/session.js';
import type { ApiVersion } from './versions.js';

/** An event as the REST API shows it and as webhooks carry it. */
export interface StripeEvent {
  id: string;
  object: 'event';
  api_version: string;
  created: number;
  data: { object: CheckoutSessionObject };
  livemode: false;
  pending_webhooks: number;
  /** The request that caused it; ids are null when it was the buyer or the clock. */
  request: { id: string | null; idempotency_key: string | null };
  type: Occurrence['type'];
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
  pendingWebhooks: (type: Occurrence['type']) => number,
): StripeEvent[] {
  return world.outbox.splice(0).flatMap((occurrence) => {
    const session = world.sessions.get(occurrence.sessionId);
    if (!session) return [];
    const event: StripeEvent = {
      id: world.ids.next('evt_'),
      object: 'event',
      api_version: version.name,
      created: occurrence.at,
      data: { object: renderSession(world, session, version) },
      livemode: false,
      pending_webhooks: pendingWebhooks(occurrence.type),
      request: { id: cause.requestId, idempotency_key: cause.idempotencyKey },
      type: occurrence.type,
    };
    log.set(event.id, event);
    return [event];
  });
}

import type { EpochSeconds } from '../../wire.js';
import { invalidRequest } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';

/** A meter as the REST API shows it. Metered prices name one; usage itself is not simulated. */
export interface Meter {
  id: string;
  object: 'billing.meter';
  created: EpochSeconds;
  customer_mapping: { event_payload_key: string; type: 'by_id' };
  default_aggregation: { formula: 'count' | 'last' | 'sum' };
  display_name: string;
  event_name: string;
  event_time_window: 'day' | 'hour' | null;
  livemode: false;
  status: 'active' | 'inactive';
  status_transitions: { deactivated_at: EpochSeconds | null };
  updated: EpochSeconds;
  value_settings: { event_payload_key: string };
}

/** What a request says about a new meter. */
export interface MeterInput {
  default_aggregation: Meter['default_aggregation'];
  display_name: string;
  event_name: string;
  customer_mapping?: Meter['customer_mapping'];
  event_time_window?: 'day' | 'hour';
  value_settings?: Meter['value_settings'];
}

/** Adds a meter; two active ones cannot count the same event. */
export function createMeter(world: World, input: MeterInput): Meter {
  checkEventName(world, input.event_name);
  const now = world.now();
  const meter: Meter = {
    id: world.ids.next('mtr_test_'),
    object: 'billing.meter',
    created: now,
    customer_mapping: input.customer_mapping ?? {
      event_payload_key: 'stripe_customer_id',
      type: 'by_id',
    },
    default_aggregation: input.default_aggregation,
    display_name: input.display_name,
    event_name: input.event_name,
    event_time_window: input.event_time_window ?? null,
    livemode: false,
    status: 'active',
    status_transitions: { deactivated_at: null },
    updated: now,
    value_settings: input.value_settings ?? { event_payload_key: 'value' },
  };
  world.meters.set(meter.id, meter);
  return meter;
}

/** Renames a meter. */
export function renameMeter(world: World, id: string, displayName: string | undefined): Meter {
  const meter = findIn(world.meters, 'billing.meter', id);
  return keep(world, { ...meter, display_name: displayName ?? meter.display_name });
}

/** Switches a meter on or off; no price can be made with one that is off. */
export function setMeterStatus(world: World, id: string, status: Meter['status']): Meter {
  const meter = findIn(world.meters, 'billing.meter', id);
  if (meter.status === status) {
    throw invalidRequest(`The meter ${id} is already ${status}.`);
  }
  if (status === 'active') checkEventName(world, meter.event_name);
  const deactivated_at = status === 'inactive' ? world.now() : null;
  return keep(world, { ...meter, status, status_transitions: { deactivated_at } });
}

function keep(world: World, meter: Meter): Meter {
  const next = { ...meter, updated: world.now() };
  world.meters.set(meter.id, next);
  return next;
}

function checkEventName(world: World, eventName: string): void {
  const taken = [...world.meters.values()].some(
    (meter) => meter.status === 'active' && meter.event_name === eventName,
  );
  if (!taken) return;
  throw invalidRequest(`An active meter already exists with event name ${eventName}.`, {
    param: 'event_name',
  });
}

import type { Difference, EventCounts } from '../page/bench-page.js';
import type { EventName } from '../sessions/events.js';
import type { Spread } from './statistics.js';

/** What one event cost with one adapter. */
export interface EventFigures extends EventCounts {
  /** Script time from emit to flushed commit, in multiples of the first adapter's. */
  readonly script: Spread;
  /** The same, in milliseconds, on this machine. */
  readonly milliseconds: number;
  /** As a real page works; null where there is nothing new to show. */
  readonly latency: LatencyFigures | null;
  /** Bytes allocated by one step; null where it was not measured. */
  readonly bytes: number | null;
}

/** How long a buyer waits for one event. */
export interface LatencyFigures {
  /** Until the DOM says it, in multiples of the first adapter's. */
  readonly shown: Spread;
  /** Until it is painted, in milliseconds. */
  readonly painted: number;
}

/** What one adapter cost. */
export interface AdapterFigures {
  readonly name: string;
  /** Null where an order is too short for the event. */
  readonly events: Record<EventName, EventFigures | null>;
  readonly mount: { readonly commits: number; readonly time: Spread };
  /** Bytes on the heap after {@link CHANGES} changes; null where it was not measured. */
  readonly growth: number | null;
}

/** What was measured with orders of one length. */
export interface Figures {
  readonly lines: number;
  readonly blocks: number;
  readonly adapters: readonly AdapterFigures[];
  /** Adapters that showed another page than they should, and were not measured. */
  readonly wrong: readonly Difference[];
}

/** How many changes the growth of the heap is measured over. */
export const CHANGES = 1000;

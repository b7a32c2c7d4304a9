import type { PageMutations } from '../measure/mutations.js';
import type { EventName } from '../sessions/events.js';

/** What one event caused. */
export interface EventCounts extends PageMutations {
  /** Renders of components. */
  readonly renders: number;
  readonly commits: number;
}

/** How a page came to be. */
export interface MountCounts {
  /** Commits of React until the content was there. */
  commits: number;
  /** Milliseconds until the content was there. */
  time: number;
}

/** What a buyer waits for: milliseconds from the beginning of the task that brings the change. */
export interface Latency {
  /** Until the DOM says it. */
  shown: number;
  /** Until the first frame that shows it has been painted. */
  painted: number;
}

/** Where a page shows something else than it should. */
export interface Difference {
  readonly adapter: string;
  /** After which event, and what it shows in place of what. */
  readonly text: string;
}

/** Something of each adapter, by its name. */
export type ByAdapter<Value> = Record<string, Value>;

/** What the page of the bench can be asked for, as `window.bench`. */
export interface BenchPage {
  /** The adapters, in the order of the report. */
  readonly adapters: ReadonlyArray<{ readonly name: string; readonly title: string }>;
  /**
   * Shows the order of so many lines with each of these adapters, side by side, in place of those before, each with a
   * Stripe of this name.
   */
  open(lines: number, stripe: string, adapters: readonly string[]): Promise<void>;
  /** Delivers everything to every adapter. Returns the first way in which each shows another page than it should. */
  differences(): Promise<Difference[]>;
  /** The events that can happen to the order that is shown. */
  happening(): EventName[];
  /** What the first step of the event causes, delivered as a real page gets it. Throws when a page is wrong after it. */
  count(event: EventName): Promise<ByAdapter<EventCounts>>;
  countMount(adapter: string): Promise<MountCounts>;
  /** Script time of one step of the event, for each adapter, in a block of its own one after the other. */
  time(event: EventName, runs: number): Promise<ByAdapter<number>>;
  /** Time from mount to content for each adapter. */
  timeMount(): Promise<ByAdapter<number>>;
  /** Latency of the first step of the event, on average over runs that begin at other moments of a frame. */
  timeLatency(event: EventName, runs: number): Promise<ByAdapter<Latency>>;
  /** Makes what {@link BenchPage.deliver} will deliver, so that copying is no part of what is measured. */
  prepare(event: EventName, runs: number): number;
  /** Delivers what has been prepared. */
  deliver(adapter: string): Promise<void>;
  /** Delivers so many changes of a quantity, one after the other. */
  change(adapter: string, changes: number): Promise<void>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

import type { Mutations } from '../measure/mutations.js';
import type { EventName } from '../sessions/events.js';

/** What one event caused. */
export interface EventCounts {
  /** Renders of components. */
  renders: number;
  commits: number;
  mutations: Mutations;
  /** DOM mutations that followed later: what is told to screen readers. */
  later: Mutations;
}

/** How a page came to be. */
export interface MountCounts {
  /** Commits of React until the content was there. */
  commits: number;
  /** Milliseconds until the content was there. */
  time: number;
}

/** Milliseconds by the adapter's name. */
export type Times = Record<string, number>;

/** What the page of the bench can be asked for, as `window.bench`. */
export interface BenchPage {
  /** The adapters, in the order of the report. */
  readonly adapters: ReadonlyArray<{ readonly name: string; readonly title: string }>;
  /** Shows the order of so many lines with every adapter, side by side, in place of the one before. */
  open(lines: number): Promise<void>;
  /** Delivers everything to every adapter. Returns where a page differs from that of the first adapter. */
  differences(): string[];
  count(adapter: string, event: EventName): Promise<EventCounts>;
  countMount(adapter: string): Promise<MountCounts>;
  /** Script time of one step of the event, for each adapter, in a block of its own one after the other. */
  time(event: EventName, runs: number): Promise<Times>;
  /** Time from mount to content for each adapter. */
  timeMount(): Promise<Times>;
  /** Makes what {@link BenchPage.deliver} will deliver, so that copying is no part of what is measured. */
  prepare(event: EventName, runs: number): number;
  /** Delivers what has been prepared. */
  deliver(adapter: string): void;
  /** Delivers so many changes of a quantity, one after the other. */
  change(adapter: string, changes: number): Promise<void>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

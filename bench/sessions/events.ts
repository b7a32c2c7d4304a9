import type { Order, Session } from './order.js';

/** The name of something that happens to an order. */
export type EventName =
  | 'identical'
  | 'quantity'
  | 'removed'
  | 'promotion'
  | 'everyQuantity'
  | 'burst';

/** Something that happens to an order, again and again. */
export interface BenchEvent {
  readonly title: string;
  /**
   * What is delivered, step by step, to a page that shows `order.start`. The sessions of one step arrive at the
   * same time.
   */
  steps(order: Order): ReadonlyArray<readonly Session[]>;
}

/** Even, so that a run of events that go back and forth ends where it began. */
const STEPS = 10;

/** The events of the bench, in the order of the report. */
export const events: Readonly<Record<EventName, BenchEvent>> = {
  identical: {
    title: 'identical session',
    steps: ({ start }) => repeat([start]),
  },
  quantity: {
    title: 'one quantity',
    steps: ({ quantity, start }) => repeat([quantity], [start]),
  },
  removed: {
    title: 'first line removed',
    steps: ({ removed }) => removed.map((session) => [session]),
  },
  promotion: {
    title: 'promotion code on all lines',
    steps: ({ promotion, start }) => repeat([promotion], [start]),
  },
  everyQuantity: {
    title: 'every quantity',
    steps: ({ everyQuantity, start }) => repeat([everyQuantity], [start]),
  },
  burst: {
    title: 'burst of 10 changes',
    steps: ({ burst, start }) => repeat(burst, [...burst.slice(0, -1).toReversed(), start]),
  },
};

/** The names of {@link events}. */
export const eventNames = Object.keys(events) as EventName[];

function repeat(...steps: Array<readonly Session[]>): Array<readonly Session[]> {
  return Array.from({ length: STEPS }, (_, index) => steps[index % steps.length]!);
}

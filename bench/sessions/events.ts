import { STRIPES_LIMIT, type Order, type Session } from './order.js';

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
  /** Whether it changes what the page shows. */
  readonly shows: boolean;
  /**
   * What is delivered, step by step, to a page that shows `order.start`. The sessions of one step arrive at the
   * same time. Empty where an order is too short for the event.
   */
  steps(order: Order): ReadonlyArray<readonly Session[]>;
}

/** The events of the bench, in the order of the report. */
export const events: Readonly<Record<EventName, BenchEvent>> = {
  identical: {
    title: 'identical session',
    shows: false,
    steps: ({ start }) => repeat(start, [start]),
  },
  quantity: {
    title: 'one quantity',
    shows: true,
    steps: ({ quantity, start }) => repeat(start, [quantity], [start]),
  },
  removed: {
    title: 'first line removed',
    shows: true,
    steps: ({ removed }) => removed.map((session) => [session]),
  },
  promotion: {
    title: 'promotion code on all lines',
    shows: true,
    steps: ({ promotion, start }) => repeat(start, [promotion], [start]),
  },
  everyQuantity: {
    title: 'every quantity',
    shows: true,
    steps: ({ everyQuantity, start }) => repeat(start, [everyQuantity], [start]),
  },
  burst: {
    title: 'burst of 10 changes',
    shows: true,
    steps: ({ burst, start }) => repeat(start, burst, [...burst.slice(0, -1).toReversed(), start]),
  },
};

/** The names of {@link events}. */
export const eventNames = Object.keys(events) as EventName[];

/** Repeats steps that lead from `start` back to it: often, because the clock is coarse, but not where each takes long. */
function repeat(
  { lineItems }: Session,
  ...steps: Array<readonly Session[]>
): Array<readonly Session[]> {
  const length = lineItems.length > STRIPES_LIMIT ? 2 : 10;
  return Array.from({ length }, (_, index) => steps[index % steps.length]!);
}

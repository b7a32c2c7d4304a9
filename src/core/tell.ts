import type { Checkout } from './checkout.js';
import { eventsBetween, type CheckoutEvent } from './events.js';

/** Who wants to hear of events; may be another function each time, or nobody for a while. */
export interface EventListener {
  onEvent?: ((event: CheckoutEvent) => void) | undefined;
}

/**
 * Tells the listener of what happens for as long as the store lives, each event by itself, after the change that it
 * tells of. A session that has been loaded by now is told of as well.
 */
export function tell({ store }: Checkout, listener: EventListener): void {
  let told = store.getInitialState();
  const hear = () => {
    const before = told;
    told = store.getState();
    // Not in the midst of a change; and a handler that throws harms nobody else.
    for (const event of eventsBetween(before, told)) {
      queueMicrotask(() => listener.onEvent?.(event));
    }
  };
  hear();
  store.subscribe(hear);
}

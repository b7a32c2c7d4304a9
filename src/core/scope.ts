import type { Store } from './store.js';

/**
 * A way to subscribe to a part of a store: listeners hear only of changes in which that part differs. Many listeners
 * cost one comparison, and the store one listener while there is any.
 *
 * @param differs Compares two states of the store, cheaply.
 */
export function createScope<State>(
  store: Store<State>,
  differs: (before: State, now: State) => boolean,
): Store<State>['subscribe'] {
  const listeners = new Set<() => void>();
  let stop: (() => void) | null = null;
  let last: State;

  function hear() {
    const before = last;
    last = store.getState();
    if (differs(before, last)) for (const listener of listeners) listener();
  }

  return (listener) => {
    if (!stop) {
      last = store.getState();
      stop = store.subscribe(hear);
    }
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      stop?.();
      stop = null;
    };
  };
}

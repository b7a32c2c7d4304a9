/** The smallest observable value: read it, replace it, hear of it. */
export interface Store<State> {
  getState(): State;
  /** The state before anything happened: what a server renders and what hydration starts from. */
  getInitialState(): State;
  /**
   * Replaces the state and tells every listener, unless `next` is the state already. What a listener throws is reported as
   * an uncaught error, after the others have heard: whoever changes the state is not to blame for who listens.
   */
  setState(next: State): void;
  /** Calls `listener` after each change. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Creates a {@link Store}. It is inert: no timers, nothing to dispose of. */
export function createStore<State>(initial: State): Store<State> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    getState: () => state,
    getInitialState: () => initial,
    setState(next) {
      if (Object.is(next, state)) return;
      state = next;
      listeners.forEach(tell);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function tell(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

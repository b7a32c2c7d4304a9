/**
 * Runs a session's updates one after the other, first in first out. One that fails does not stop
 * the next. That the updates of the web's Stripe.js queue is inferred from Stripe's mobile clients.
 */
export interface UpdateQueue {
  /** Runs the job when everything added earlier has settled, and settles as it does. */
  add: <Result>(job: Job<Result>) => Promise<Result>;
  /** How many updates wait or run. */
  pending: () => number;
}

/** Something to do in its turn. */
export interface Job<Result> {
  run: () => Promise<Result>;
  /**
   * Takes in the result: when the job no longer counts as pending, before the next one runs and
   * before the caller hears of it.
   */
  commit: (result: Result) => void;
  /** Whether it counts as a pending update. A confirmation waits its turn and is none. */
  isUpdate: boolean;
}

/** Creates an empty {@link UpdateQueue}; `onPendingChange` hears when it fills and when it empties. */
export function createUpdateQueue(onPendingChange: () => void): UpdateQueue {
  let pending = 0;
  let last: Promise<unknown> = Promise.resolve();

  const count = (change: 1 | -1) => {
    pending += change;
    if (pending === 0 || (pending === 1 && change === 1)) onPendingChange();
  };

  return {
    add({ run, commit, isUpdate }) {
      if (isUpdate) count(1);
      const settle = () => {
        if (isUpdate) count(-1);
      };
      const result = last.then(run).then(
        (value) => {
          settle();
          commit(value);
          return value;
        },
        (cause: unknown) => {
          settle();
          throw cause;
        },
      );
      last = result.catch(() => undefined);
      return result;
    },
    pending: () => pending,
  };
}

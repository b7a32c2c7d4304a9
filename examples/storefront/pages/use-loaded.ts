import { useCallback, useEffect, useState } from 'react';
import type { Loader } from './api.js';

/** What has become of a promise. */
export type Loaded<Value> =
  | { type: 'loading' }
  | { type: 'error'; error: Error; retry: () => void }
  | { type: 'success'; value: Value };

/**
 * Loads something when the component mounts.
 *
 * @param load Keep it stable: another function loads anew. What it has loaded already is there at once.
 */
export function useLoaded<Value>(load: Loader<Value>): Loaded<Value> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<Settled<Value> | null>(null);

  useEffect(() => {
    let wanted = true;
    const settle = (outcome: Outcome<Value>) => {
      if (wanted) setSettled({ load, attempt, outcome });
    };
    load().then(
      (value) => settle({ type: 'success', value }),
      (reason: unknown) =>
        settle({
          type: 'error',
          error: reason instanceof Error ? reason : new Error(String(reason)),
        }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // What an earlier function or attempt brought is not the answer to this one.
  if (settled?.load !== load || settled.attempt !== attempt) {
    return load.loaded === undefined
      ? { type: 'loading' }
      : { type: 'success', value: load.loaded };
  }
  const { outcome } = settled;
  return outcome.type === 'error' ? { ...outcome, retry } : outcome;
}

type Outcome<Value> = { type: 'error'; error: Error } | { type: 'success'; value: Value };

interface Settled<Value> {
  load: Loader<Value>;
  attempt: number;
  outcome: Outcome<Value>;
}

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
    const settle = (error: Error | null) => {
      if (wanted) setSettled({ load, attempt, error });
    };
    load().then(
      () => settle(null),
      (reason: unknown) => settle(reason instanceof Error ? reason : new Error(String(reason))),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  if (load.loaded !== undefined) return { type: 'success', value: load.loaded };
  // Why an earlier function or attempt failed is not the answer to this one.
  const isLatest = settled?.load === load && settled.attempt === attempt;
  return isLatest && settled.error
    ? { type: 'error', error: settled.error, retry }
    : { type: 'loading' };
}

/** That an attempt has come to its end. What it loaded is kept by the loader. */
interface Settled<Value> {
  load: Loader<Value>;
  attempt: number;
  error: Error | null;
}

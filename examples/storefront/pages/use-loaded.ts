import { useCallback, useEffect, useState } from 'react';

/** What has become of a promise. */
export type Loaded<Value> =
  | { type: 'loading' }
  | { type: 'error'; error: Error; retry: () => void }
  | { type: 'success'; value: Value };

/**
 * Loads something when the component mounts.
 *
 * @param load Keep it stable: another function loads anew.
 */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
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
  if (settled?.load !== load || settled.attempt !== attempt) return { type: 'loading' };
  const { outcome } = settled;
  return outcome.type === 'error' ? { ...outcome, retry } : outcome;
}

type Outcome<Value> = { type: 'error'; error: Error } | { type: 'success'; value: Value };

interface Settled<Value> {
  load: () => Promise<Value>;
  attempt: number;
  outcome: Outcome<Value>;
}

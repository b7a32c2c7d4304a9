'use client';

import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { CheckoutActionResult } from '../core/checkout-actions.js';
import type { CheckoutActionError } from '../core/checkout-errors.js';
import { watchServerUpdate } from '../core/server-update.js';
import { useDescribeError } from './messages.js';
import { useCheckoutAction } from './useCheckoutAction.js';

/** A change of the session by the merchant's server, and how far it is. */
export interface ServerUpdateResult<Args extends unknown[]> {
  /** Asks your server, then has Stripe read the session anew. Never rejects. */
  run: (...args: Args) => Promise<CheckoutActionResult>;
  /** True while a call of this very hook is on its way. Submit waits for it. */
  pending: boolean;
  /**
   * Why the last call failed: `serverUpdateFailed` when your function rejected (its reason is the `cause`),
   * `serverUpdateTimedOut` when it took longer than Stripe waits, 20 seconds; else Stripe's error.
   */
  error: CheckoutActionError | null;
  /** `error` in words for the buyer. */
  errorMessage: string | null;
  /** Forgets the error. */
  reset: () => void;
}

/**
 * Lets your server change the session, within Stripe's `runServerUpdate`: other lines, other shipping options, metadata.
 *
 * @param update Asks your server; must reject when your server refuses. May be another function each time.
 */
export function useServerUpdate<Args extends unknown[]>(
  update: (...args: Args) => Promise<unknown>,
): ServerUpdateResult<Args> {
  const subject = useId();
  const describeError = useDescribeError();
  const {
    run: runAction,
    pending,
    error: stripeError,
    reset: resetAction,
  } = useCheckoutAction('runServerUpdate', subject);
  const [explained, setExplained] = useState<CheckoutActionError | null>(null);
  const latest = useRef(update);
  useEffect(() => {
    latest.current = update;
  });

  const reset = useCallback(() => {
    setExplained(null);
    resetAction();
  }, [resetAction]);

  const run = useCallback(
    async (...args: Args): Promise<CheckoutActionResult> => {
      setExplained(null);
      const watched = watchServerUpdate(() => latest.current(...args));
      const result = await runAction(watched.update, subject);
      if (result.type === 'success' || result.error.code !== 'unexpected') return result;
      const error = watched.explain(result.error.cause);
      setExplained(error);
      return { type: 'error', error };
    },
    [runAction, subject],
  );

  // The state knows of a failure first, and why a moment later: until then nothing is said, rather than the wrong thing.
  const error = stripeError?.code === 'unexpected' ? explained : stripeError;
  return useMemo(
    () => ({ run, pending, error, errorMessage: error && describeError(error), reset }),
    [run, pending, error, describeError, reset],
  );
}

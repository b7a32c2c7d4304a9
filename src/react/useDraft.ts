'use client';

import { useCallback, useRef, useState } from 'react';
import type { CheckoutActionResult } from '../core/checkout-actions.js';
import type { CheckoutActionError } from '../core/checkout-errors.js';

interface Entry<Draft> {
  /** Null while there is nothing that Stripe does not hold. */
  readonly draft: Draft | null;
  readonly error: CheckoutActionError | null;
}

/** A draft on its way out: what becomes of it depends on what it was. */
interface Sending {
  /** Stripe holds the very same. */
  readonly isSaved: boolean;
  /** It takes away what Stripe holds. */
  readonly isRemoval: boolean;
  readonly run: () => Promise<CheckoutActionResult>;
}

const UNTOUCHED = { draft: null, error: null };

/**
 * What the buyer has entered and Stripe does not hold yet, and why Stripe refused it. It belongs to the component that
 * calls this, so that a second field of the same kind has its own.
 *
 * @param reset Forgets the action's error, which the whole page can read.
 */
export function useDraft<Draft>(reset: () => void) {
  const [{ draft, error }, setEntry] = useState<Entry<Draft>>(UNTOUCHED);
  /** Leaving a field and submitting may come at once. */
  const sending = useRef<Draft | null>(null);

  const enter = useCallback(
    (next: Draft | null) => {
      setEntry(next === null ? UNTOUCHED : { draft: next, error: null });
      reset();
    },
    [reset],
  );

  const send = useCallback(
    async (
      it: Draft,
      { isSaved, isRemoval, run }: Sending,
    ): Promise<CheckoutActionResult | null> => {
      if (it === sending.current) return null;
      // While something else is on its way, what Stripe holds is about to change.
      if (isSaved && sending.current === null) {
        enter(null);
        return null;
      }
      sending.current = it;
      const result = await run();
      if (sending.current === it) sending.current = null;
      const refusal = result.type === 'error' ? result.error : null;
      setEntry((latest) => {
        // The buyer has typed on meanwhile.
        if (latest.draft !== it) return latest;
        // What was refused is kept to be mended; what could not be taken away is back.
        return { draft: refusal && !isRemoval ? it : null, error: refusal };
      });
      return result;
    },
    [enter],
  );

  /** Back to what Stripe is about to hold, else to `held`. */
  const goBack = useCallback((held: Draft | null) => enter(sending.current ?? held), [enter]);

  return { draft, error, enter, send, goBack };
}

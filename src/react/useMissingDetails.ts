'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { ConfirmOptions } from '../core/checkout-actions.js';
import type { CheckoutActionError, MissingDetail } from '../core/checkout-errors.js';
import { shareStructure } from '../core/share-structure.js';
import { whatIsMissing } from '../core/submit.js';
import { useCheckoutContext } from './checkout-context.js';
import { useDescribeError } from './messages.js';
import { useStore } from './useStore.js';

/** Why the session cannot be paid yet. */
export interface MissingDetailsResult {
  /** True when nothing is known to be missing. Submit may still find something: in one of Stripe's Elements. */
  ready: boolean;
  /** What is missing, in the order of the page as far as it is on the page. */
  missing: readonly MissingDetail[];
  /** `missing` in words for the buyer. */
  message: string | null;
}

const NOTHING: readonly MissingDetail[] = [];

/**
 * Tells what is missing before the buyer presses: of the page's own fields, of what the session shows, and, when it is
 * nothing of these, the payment details. The state of the last answer stands while changes are on their way.
 *
 * @param options Stripe's options to `confirm()`: what they hold is not missing.
 */
export function useMissingDetails(options?: ConfirmOptions): MissingDetailsResult {
  const incomplete = useIncomplete(options, true, 'useMissingDetails');
  const describeError = useDescribeError();
  return useMemo(
    () => ({
      ready: incomplete === null,
      missing: incomplete?.missing ?? NOTHING,
      message: incomplete ? describeError(incomplete) : null,
    }),
    [incomplete, describeError],
  );
}

/**
 * What is missing as the error that submit would end with; null when nothing is, undefined before the first look.
 *
 * @param isWanted False where nobody shows it: then it costs nothing.
 */
export function useIncomplete(
  options: ConfirmOptions | undefined,
  isWanted: boolean,
  user: string,
): CheckoutActionError | null | undefined {
  const { checkout } = useCheckoutContext(user);
  const [incomplete, setIncomplete] = useState<CheckoutActionError | null | undefined>();
  const latest = useRef(options);
  const state = useStore((current) => (isWanted ? current : null), user);
  useEffect(() => {
    latest.current = options;
    if (!state?.session || Object.values(state.actions).some(({ pending }) => pending > 0)) return;
    let isLate = false;
    // Once every field of the page has heard of the same change.
    queueMicrotask(() => {
      if (isLate) return;
      const found = whatIsMissing(checkout, latest.current ?? {});
      setIncomplete((before) => shareStructure(before, found));
    });
    return () => {
      isLate = true;
    };
  }, [checkout, state, options]);
  return incomplete;
}

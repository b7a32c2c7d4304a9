'use client';

import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { CheckoutActionResult, ConfirmOptions } from '../core/checkout-actions.js';
import type { CheckoutActionError } from '../core/checkout-errors.js';
import type { CheckoutStatusName, SubmitPhase } from '../core/checkout-state.js';
import { unexpected } from '../core/runner.js';
import * as select from '../core/selectors.js';
import type { CheckoutAmount } from '../core/session.js';
import { getVerbs } from '../core/verbs.js';
import { useCheckoutContext } from './checkout-context.js';
import { useDescribeError } from './messages.js';
import { useStore } from './useStore.js';
import { useShowsTotal } from './useShowsTotal.js';

/** Paying: how to, how far it is, and why it did not work. */
export interface SubmitResult {
  /**
   * Looks for what is missing, waits for changes on their way, then pays. While it runs, further calls join it:
   * a double click pays once. Never rejects. Takes no arguments, so it can be an event handler.
   */
  submit: () => Promise<CheckoutActionResult>;
  status: CheckoutStatusName;
  /** `waiting` for changes that are on their way, `confirming` with Stripe, or neither. */
  phase: SubmitPhase;
  /** True when Stripe has all it needs. What is missing is told when the buyer submits. */
  canConfirm: boolean;
  /** What will be charged now; null while no session is loaded. */
  amount: CheckoutAmount | null;
  /**
   * `trial` while nothing is due before a trial ends, `subscription` for other recurring sessions, `setup` where a card
   * is saved for later. Stripe.js does not tell the mode of a session; one without lines is one in setup mode, because
   * the other modes need a line.
   */
  kind: 'payment' | 'subscription' | 'trial' | 'setup';
  /** Why the last try failed. Cleared by the next. */
  error: CheckoutActionError | null;
  /** `error` in words for the buyer: the reason of a decline, or what is missing. */
  errorMessage: string | null;
}

/**
 * Pays the session.
 *
 * @param options Stripe's options to `confirm()`: return URL, redirect, saved payment method.
 */
export function useSubmit(options?: ConfirmOptions): SubmitResult {
  const describeError = useDescribeError();
  const state = useStore(
    (current) => ({
      status: current.status,
      phase: current.submit,
      canConfirm: current.session?.canConfirm ?? false,
      error: select.submitError(current),
      ...select.payment(current),
    }),
    'useSubmit',
  );
  const submit = useSubmitVerb(options, 'useSubmit');
  // Whoever reads the amount may well show it; only pages that surely do not are warned.
  useShowsTotal();
  return useMemo(
    () => ({ ...state, submit, errorMessage: state.error && describeError(state.error) }),
    [state, submit, describeError],
  );
}

/** The verb of {@link useSubmit} without its data: created once, deaf to the session. */
export function useSubmitVerb(
  options: ConfirmOptions | undefined,
  user: string,
): SubmitResult['submit'] {
  const pay = usePay(options, user);
  return useCallback(() => pay(), [pay]);
}

/**
 * Pays with the options of the latest render.
 *
 * @returns Created once. Takes what is known only when it is called, such as a wallet's event. Never rejects.
 */
export function usePay(
  options: ConfirmOptions | undefined,
  user: string,
): (more?: ConfirmOptions) => Promise<CheckoutActionResult> {
  const { checkout } = useCheckoutContext(user);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    // The browser shows the page as it was when the buyer left it for another one: amidst a confirmation.
    const onPageShow = (event: PageTransitionEvent) => {
      if (event.persisted) getVerbs(checkout).abandon();
    };
    window.addEventListener('pageshow', onPageShow);
    return () => window.removeEventListener('pageshow', onPageShow);
  }, [checkout]);
  return useCallback(
    async (more) => {
      try {
        return await getVerbs(checkout).submit({ ...latest.current, ...more });
      } catch (cause) {
        return { type: 'error', error: unexpected(cause) };
      }
    },
    [checkout],
  );
}

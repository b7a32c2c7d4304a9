'use client';

import { useMemo } from 'react';
import type {
  CheckoutActionName,
  CheckoutActionResult,
  CheckoutActions,
} from '../core/checkout-actions.js';
import type { CheckoutActionError } from '../core/checkout-errors.js';
import { unexpected } from '../core/runner.js';
import * as select from '../core/selectors.js';
import { getVerbs } from '../core/verbs.js';
import { useCheckoutContext } from './checkout-context.js';
import { useDescribeError } from './messages.js';
import { useStore } from './useStore.js';

/** One of Stripe's verbs and what is known of it. */
export interface CheckoutActionHandle<Name extends CheckoutActionName> {
  /** Calls the verb. Never rejects: what Stripe.js throws becomes an error of code `unexpected`. */
  run: (...args: Parameters<CheckoutActions[Name]>) => Promise<CheckoutActionResult>;
  /** True while a call is on its way. */
  pending: boolean;
  /** Why the last call failed, until it runs again or is reset. */
  error: CheckoutActionError | null;
  /** `error` in words for the buyer, in the provider's language. */
  errorMessage: string | null;
  /** Forgets the error. */
  reset: () => void;
}

/**
 * Runs one of Stripe's verbs and follows it, wherever on the page it was called from.
 *
 * @param subject The line, price or option that the verb is about, to follow that one alone.
 */
export function useCheckoutAction<Name extends CheckoutActionName>(
  name: Name,
  subject?: string,
): CheckoutActionHandle<Name> {
  const verbs = useCheckoutActionVerbs(name, subject);
  const describeError = useDescribeError();
  const { pending, error } = useStore(
    (state) => select.action(state, name, subject),
    'useCheckoutAction',
  );
  return useMemo(
    () => ({
      ...verbs,
      pending: pending > 0,
      error,
      errorMessage: error && describeError(error),
    }),
    [verbs, pending, error, describeError],
  );
}

/** The verbs of {@link useCheckoutAction} without its data: created once, deaf to the session. */
export function useCheckoutActionVerbs<Name extends CheckoutActionName>(
  name: Name,
  subject?: string,
): Pick<CheckoutActionHandle<Name>, 'run' | 'reset'> {
  const { checkout } = useCheckoutContext('useCheckoutAction');
  return useMemo(() => {
    type Args = Parameters<CheckoutActions[Name]>;
    const { actions, reset } = getVerbs(checkout);
    const verb = actions[name] as (...args: Args) => Promise<CheckoutActionResult>;
    const run = async (...args: Args): Promise<CheckoutActionResult> => {
      try {
        return await verb(...args);
      } catch (cause) {
        return { type: 'error', error: unexpected(cause) };
      }
    };
    return { run, reset: () => reset(name, subject) };
  }, [checkout, name, subject]);
}

'use client';

import { useMemo } from 'react';
import type {
  CheckoutActionResult,
  CheckoutActions,
  ConfirmOptions,
} from '../core/checkout-actions.js';
import type { CheckoutState } from '../core/checkout-state.js';
import { getVerbs } from '../core/verbs.js';
import { useCheckoutContext } from './checkout-context.js';

/** The checkout outside of React's rendering: for event handlers, other stores and tests. */
export interface CheckoutStore {
  getState: () => CheckoutState;
  /** Calls `listener` after each change. Returns the way to stop. */
  subscribe: (listener: () => void) => () => void;
  actions: CheckoutActions;
  submit: (options?: ConfirmOptions) => Promise<CheckoutActionResult>;
  retry: () => void;
  restart: () => void;
}

/** The way past the hooks, for what they do not cover. The result never changes. */
export function useCheckoutStore(): CheckoutStore {
  const { checkout, connection } = useCheckoutContext('useCheckoutStore');
  return useMemo(
    () => ({
      getState: checkout.store.getState,
      subscribe: checkout.store.subscribe,
      actions: getVerbs(checkout).actions,
      submit: getVerbs(checkout).submit,
      retry: connection.retry,
      restart: connection.restart,
    }),
    [checkout, connection],
  );
}

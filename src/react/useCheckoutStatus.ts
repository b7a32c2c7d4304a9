'use client';

import { useMemo } from 'react';
import type { CheckoutLoadError } from '../core/checkout-errors.js';
import type { CheckoutStatusName } from '../core/checkout-state.js';
import { useCheckoutContext } from './checkout-context.js';
import { useRawStore } from './useRawStore.js';

/** Where the checkout stands, and the ways out of where it does not go on. */
export interface CheckoutStatusResult {
  /** `open` is the only status in which anything can be changed or paid. */
  status: CheckoutStatusName;
  /** Stripe's word on the money of a complete session; null before. `unpaid` means that it is on its way. */
  paymentStatus: 'paid' | 'unpaid' | 'no_payment_required' | null;
  /** Why no session could be loaded. */
  error: CheckoutLoadError | null;
  /** Loads again: for `status: 'error'`. Throws within `<AdoptedCheckoutProvider>`. */
  retry: () => void;
  /** True but within `<AdoptedCheckoutProvider>`, where the session is not ours to load. */
  canRetry: boolean;
  /** Asks the `clientSecret` function for another session. Throws where the secret is no function. */
  restart: () => void;
  /** True when `restart` has a function to ask. */
  canRestart: boolean;
}

/** Reads where the checkout stands. */
export function useCheckoutStatus(): CheckoutStatusResult {
  const { connection } = useCheckoutContext('useCheckoutStatus');
  const state = useRawStore(
    ({ status, loadError, session }) => ({
      status,
      error: loadError,
      paymentStatus: session?.status.type === 'complete' ? session.status.paymentStatus : null,
    }),
    'useCheckoutStatus',
  );
  const canRestart = connection.canRestart();
  return useMemo(
    () => ({
      ...state,
      retry: connection.retry,
      restart: connection.restart,
      canRetry: !connection.isForeign,
      canRestart,
    }),
    [state, connection, canRestart],
  );
}

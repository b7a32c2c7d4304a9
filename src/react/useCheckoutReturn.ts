'use client';

import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import {
  createReturnWatch,
  type CheckoutReturnState,
  type CheckoutReturnStatus,
  type LoadReturn,
} from '../core/checkout-return.js';
import { warn } from '../errors.js';

/** How the return page finds out. */
export interface CheckoutReturnOptions {
  /**
   * Asks your server for the session: its `status` and `payment_status`, as Stripe has them. Aborted by `signal` when
   * nobody waits any more, and after 20 seconds. May be another function each time.
   */
  load: LoadReturn;
  /** The session's id. Null when there is none. @default `session_id` of the page's URL */
  sessionId?: string | null | undefined;
  /** Hears of each status but `loading`: to empty the cart, for example. May be another function each time. */
  onStatusChange?: ((status: CheckoutReturnStatus) => void) | undefined;
}

/** What became of a payment. */
export interface CheckoutReturnResult extends CheckoutReturnState {
  /** Asks your server again. */
  retry: () => void;
}

/**
 * Finds out what became of a payment, for the page that Stripe sends the buyer to. Needs no provider. Asks again every
 * few seconds for two minutes while the money is on its way, or seems not to have been paid.
 */
export function useCheckoutReturn(options: CheckoutReturnOptions): CheckoutReturnResult {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const [watch] = useState(createReturnWatch);
  const inUrl = useSyncExternalStore(never, sessionIdOfPage, () => undefined);
  const sessionId = options.sessionId === undefined ? inUrl : options.sessionId;
  useEffect(() => {
    if (sessionId === undefined) return;
    return watch.watch(sessionId, (id, given) => latest.current.load(id, given));
  }, [watch, sessionId]);
  const { subscribe, getState, getInitialState } = watch.store;
  const state = useSyncExternalStore(subscribe, getState, getInitialState);
  const told = useRef<CheckoutReturnStatus>('loading');
  useEffect(() => {
    if (told.current === state.status) return;
    told.current = state.status;
    if (state.status !== 'loading') latest.current.onStatusChange?.(state.status);
  }, [state.status]);
  return useMemo(() => ({ ...state, retry: watch.retry }), [state, watch]);
}

const never = () => () => {};

/** Undefined would mean that nobody knows yet: on a server. */
function sessionIdOfPage(): string | null {
  const id = new URLSearchParams(window.location.search).get('session_id');
  if (id !== '{CHECKOUT_SESSION_ID}') return id || null;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'The `session_id` of this page is still {CHECKOUT_SESSION_ID}. ' +
        'Stripe puts the id there only where it finds exactly these characters. ' +
        'Write the `return_url` as a plain string, without encoding the braces.',
    );
  }
  return null;
}

'use client';

import { useMemo, useSyncExternalStore } from 'react';
import type { CheckoutState } from '../core/checkout-state.js';
import { shareStructure } from '../core/share-structure.js';
import { useCheckoutContext } from './checkout-context.js';

/**
 * Reads the state through `selector` and renders only when what it returns has changed in content. This is
 * the one place that subscribes; every hook and part goes through it.
 *
 * @param selector Returns plain data. May be an inline function.
 * @param user The hook or component that asks, for the error when there is no provider.
 */
export function useStore<T>(selector: (state: CheckoutState) => T, user: string): T {
  const { store } = useCheckoutContext(user).checkout;
  const remember = useMemo(() => createMemory<T>(), []);
  return useSyncExternalStore(
    store.subscribe,
    () => remember(store.getState(), selector),
    () => remember(store.getInitialState(), selector),
  );
}

/** Keeps the last result, so that an equal one is the same one. */
function createMemory<T>() {
  let last: { state: CheckoutState; selector: (state: CheckoutState) => T; result: T } | null =
    null;
  return (state: CheckoutState, selector: (state: CheckoutState) => T): T => {
    if (last?.state === state && last.selector === selector) return last.result;
    const result = shareStructure(last?.result, selector(state));
    last = { state, selector, result };
    return result;
  };
}

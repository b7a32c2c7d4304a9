'use client';

import { useState, useSyncExternalStore } from 'react';
import type { CheckoutState } from '../core/checkout-state.js';
import type { Checkout } from '../core/checkout.js';
import { shareStructure } from '../core/share-structure.js';
import type { Store } from '../core/store.js';
import { useCheckoutContext } from './checkout-context.js';

/**
 * Reads the state through `selector` and renders only when what it returns has changed in content. This is
 * the one place that subscribes; every hook and part goes through it. The session is as Stripe has told it, for whoever
 * relies on nothing in it; others read by `useStore`.
 *
 * @param selector Returns plain data. May be an inline function.
 * @param user The hook or component that asks, for the error when there is no provider.
 * @param subscribe A scope outside of which nothing changes that the selector reads. @default the whole store
 * @param prepare What the selector relies on. Called at each render.
 */
export function useRawStore<T>(
  selector: (state: CheckoutState) => T,
  user: string,
  subscribe?: Store<CheckoutState>['subscribe'],
  prepare?: (checkout: Checkout) => void,
): T {
  const { checkout } = useCheckoutContext(user);
  const { store } = checkout;
  prepare?.(checkout);
  const [remember] = useState(createMemory<T>);
  return useSyncExternalStore(
    subscribe ?? store.subscribe,
    () => remember(store.getState(), selector),
    () => remember(store.getInitialState(), selector),
  );
}

/** Keeps the last result, so that an equal one is the same one. */
function createMemory<T>() {
  let lastState: CheckoutState | undefined;
  let lastSelector: ((state: CheckoutState) => T) | undefined;
  let result: T;
  return (state: CheckoutState, selector: (state: CheckoutState) => T): T => {
    if (lastState !== state || lastSelector !== selector) {
      result = shareStructure(result, selector(state));
      lastState = state;
      lastSelector = selector;
    }
    return result;
  };
}

'use client';

import type { CheckoutState } from '../core/checkout-state.js';
import { mendFrom } from '../core/mend-session.js';
import type { Store } from '../core/store.js';
import { useRawStore } from './useRawStore.js';

/**
 * As {@link useRawStore}, for whoever relies on what is in the session: on its page sessions are mended at the door, also
 * one that was there before, as for parts that are loaded late.
 *
 * @param selector Returns plain data. May be an inline function.
 * @param user The hook or component that asks, for the error when there is no provider.
 * @param subscribe A scope outside of which nothing changes that the selector reads. @default the whole store
 */
export function useStore<T>(
  selector: (state: CheckoutState) => T,
  user: string,
  subscribe?: Store<CheckoutState>['subscribe'],
): T {
  return useRawStore(selector, user, subscribe, mendFrom);
}

'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import * as select from '../../react/select.js';
import type { CheckoutState, CheckoutSavedPaymentMethod } from '../../react/types.js';
import { useStore } from '../../react/useStore.js';

interface GroupContextValue {
  /** Shared by the radio buttons of the list. */
  group: string;
}

/** What the list shares with each of its choices. */
export const [GroupProvider, useGroupContext] =
  createPartContext<GroupContextValue>('SavedPaymentMethods');

interface SavedPaymentMethodContextValue {
  /** `pm_…`, or `new`. */
  id: string;
  expiryId: string;
}

/** What the root of a choice shares with its parts. */
export const [SavedPaymentMethodProvider, useSavedPaymentMethodContext] =
  createPartContext<SavedPaymentMethodContextValue>('SavedPaymentMethod.Root');

/** Stripe's data of a saved payment method; null when there is no such one. */
export function methodById(state: CheckoutState, id: string): CheckoutSavedPaymentMethod | null {
  return select.savedPaymentMethods(state).find((method) => method.id === id) ?? null;
}

/** What a part shows of the saved payment method that it is about; null beside another one. */
export function useCard(part: string): CheckoutSavedPaymentMethod['card'] | null {
  const { id } = useSavedPaymentMethodContext(part);
  return useStore((state) => methodById(state, id)?.card ?? null, `<${part}>`);
}

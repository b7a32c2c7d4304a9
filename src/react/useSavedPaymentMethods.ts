'use client';

import { useCallback, useEffect, useMemo } from 'react';
import * as select from '../core/selectors.js';
import type { CheckoutSavedPaymentMethod } from '../core/session.js';
import { getVerbs } from '../core/verbs.js';
import { useCheckoutContext } from './checkout-context.js';
import { useStore } from './useStore.js';

/** Stands for another payment method than a saved one, beside the ids of those. */
export const NEW_PAYMENT_METHOD = 'new';

/** The saved payment methods of a returning buyer, and which one pays. */
export interface SavedPaymentMethodsResult {
  /** Stripe's list, newest first; empty for a guest, in setup mode, and while no session is loaded. */
  savedPaymentMethods: readonly CheckoutSavedPaymentMethod[];
  /**
   * The id of the one that pays: `pm_…`; `'new'` for what is entered into the Payment Element. The first one that has
   * not expired is chosen until the buyer chooses.
   */
  chosen: string;
  /** Chooses by id, or `'new'`. Does nothing while a payment runs: it is made as the buyer chose. */
  choose: (id: string) => void;
}

/**
 * Which of the buyer's saved payment methods pays. Submit passes it to Stripe's `confirm` as `paymentMethod`; Stripe
 * ignores the Payment Element then. The choice is kept when the calling component leaves the page, so that a page of
 * several steps can pay on the last. Keep Stripe's Payment Element from showing the same ones: pass
 * `elementsOptions: { savedPaymentMethod: { enableRedisplay: 'never' } }` to the provider.
 */
export function useSavedPaymentMethods(): SavedPaymentMethodsResult {
  const user = 'useSavedPaymentMethods';
  const { checkout } = useCheckoutContext(user);
  const savedPaymentMethods = useStore(select.savedPaymentMethods, user);
  const paymentMethod = useStore(select.paymentMethod, user);
  const isUndecided = useStore(
    ({ session, wishes }) => session !== null && wishes['paymentMethod'] === undefined,
    user,
  );
  useEffect(() => {
    // Only a page that shows the choice may have submit make it.
    if (isUndecided) getVerbs(checkout).wish('paymentMethod', paymentMethod);
  }, [checkout, isUndecided, paymentMethod]);
  const choose = useChoosePaymentMethod(user);
  const chosen = paymentMethod ?? NEW_PAYMENT_METHOD;
  return useMemo(
    () => ({ savedPaymentMethods, chosen, choose }),
    [savedPaymentMethods, chosen, choose],
  );
}

/** The verb of {@link useSavedPaymentMethods} without its data: created once, deaf to the session. */
export function useChoosePaymentMethod(user: string): SavedPaymentMethodsResult['choose'] {
  const { checkout } = useCheckoutContext(user);
  return useCallback(
    (id) => {
      if (checkout.store.getState().submit !== 'idle') return;
      getVerbs(checkout).wish('paymentMethod', id === NEW_PAYMENT_METHOD ? null : id);
    },
    [checkout],
  );
}

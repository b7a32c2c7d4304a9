'use client';

import { useCallback, useEffect, useMemo } from 'react';
import { getVerbs } from '../core/verbs.js';
import { useCheckoutContext } from './checkout-context.js';
import { useStore } from './useStore.js';

/** The buyer's consent to have a new payment method saved. */
export interface SavePaymentMethodResult {
  checked: boolean;
  setChecked: (checked: boolean) => void;
}

/**
 * Asks whether the payment method that the buyer enters may be saved. Submit passes the answer to Stripe's `confirm`
 * as `savePaymentMethod`, unless a saved one pays. Nobody has consented to what is not on the page: the answer is
 * forgotten when the calling component leaves it.
 *
 * Ask where the session has `saved_payment_method_options.payment_method_save: 'enabled'`, which Stripe.js does not
 * tell. Keep Stripe's Payment Element from asking as well: pass
 * `elementsOptions: { savedPaymentMethod: { enableSave: 'never' } }` to the provider.
 */
export function useSavePaymentMethod(): SavePaymentMethodResult {
  const user = 'useSavePaymentMethod';
  const { checkout } = useCheckoutContext(user);
  const checked = useStore(({ wishes }) => wishes['savePaymentMethod'] === true, user);
  const setChecked = useCallback(
    (agreed: boolean) => getVerbs(checkout).wish('savePaymentMethod', agreed),
    [checkout],
  );
  useEffect(() => {
    setChecked(false);
    return () => getVerbs(checkout).wish('savePaymentMethod', null);
  }, [checkout, setChecked]);
  return useMemo(() => ({ checked, setChecked }), [checked, setChecked]);
}

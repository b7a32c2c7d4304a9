'use client';

import type {
  StripeExpressCheckoutElementConfirmEvent,
  StripeExpressCheckoutElementReadyEvent,
} from '@stripe/stripe-js';
import { useCallback, useMemo, useState } from 'react';
import type { CheckoutActionResult, ConfirmOptions } from '../core/checkout-actions.js';
import { useCheckoutContext } from './checkout-context.js';
import { usePay } from './useSubmit.js';

/** What Stripe's `ExpressCheckoutElement` needs to pay with a wallet, and whether it has anything to offer. */
export interface ExpressCheckoutResult {
  /** True once the Element has told what it offers. */
  ready: boolean;
  /** True when there is a wallet to pay with. Keep the Element mounted, and out of sight, while there is none. */
  available: boolean;
  /** For the Element's `onReady`. */
  onReady: (event: StripeExpressCheckoutElementReadyEvent) => void;
  /**
   * For the Element's `onConfirm`: pays as submit does, after the page's own requirements have been checked, and tells
   * the wallet when it did not work. Never rejects. Why it did not work is what `useSubmit` tells and `Submit.Message`
   * shows.
   */
  onConfirm: (
    event: StripeExpressCheckoutElementConfirmEvent,
  ) => Promise<CheckoutActionResult | null>;
}

/**
 * Pays with a wallet, for those who render Stripe's `ExpressCheckoutElement` themselves. While a wallet's payment runs,
 * submit joins it. A wallet that is approved while submit pays is turned away: one payment at a time.
 *
 * @param options Stripe's options to `confirm()`: return URL, redirect.
 */
export function useExpressCheckout(options?: ConfirmOptions): ExpressCheckoutResult {
  const user = 'useExpressCheckout';
  const { store } = useCheckoutContext(user).checkout;
  const pay = usePay(options, user);
  /** Null until the Element has told. */
  const [offers, setOffers] = useState<boolean | null>(null);

  const onReady = useCallback<ExpressCheckoutResult['onReady']>(
    ({ availablePaymentMethods }) =>
      setOffers(Object.values(availablePaymentMethods ?? {}).some(Boolean)),
    [],
  );
  const onConfirm = useCallback<ExpressCheckoutResult['onConfirm']>(
    async (event) => {
      const isBusy = store.getState().submit !== 'idle';
      const result = isBusy ? null : await pay({ expressCheckoutConfirmEvent: event });
      if (result?.type !== 'success') event.paymentFailed({ reason: 'fail' });
      return result;
    },
    [store, pay],
  );
  return useMemo(
    () => ({ ready: offers !== null, available: offers ?? false, onReady, onConfirm }),
    [offers, onReady, onConfirm],
  );
}

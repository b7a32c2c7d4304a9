'use client';

import { useEffect } from 'react';
import { useCheckoutContext } from './checkout-context.js';

/**
 * Says that the calling component shows the total, or may: Stripe wants it seen before `confirm()`. In development,
 * where submit warns of a page that does not.
 */
export const useShowsTotal: (shows?: boolean) => void =
  process.env.NODE_ENV === 'production' ? () => {} : useToken;

function useToken(shows = true): void {
  const { totalsShown } = useCheckoutContext('useShowsTotal').checkout;
  useEffect(() => {
    if (!shows) return;
    const token = {};
    totalsShown.add(token);
    return () => void totalsShown.delete(token);
  }, [totalsShown, shows]);
}

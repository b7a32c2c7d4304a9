'use client';

import { useEffect } from 'react';
import { useCheckoutContext } from './checkout-context.js';

/** Says that the calling component shows the total, or may: Stripe wants it seen before `confirm()`. */
export function useShowsTotal(shows = true): void {
  const { totalsShown } = useCheckoutContext('useShowsTotal').checkout;
  useEffect(() => {
    if (process.env.NODE_ENV === 'production' || !shows) return;
    const token = {};
    totalsShown.add(token);
    return () => void totalsShown.delete(token);
  }, [totalsShown, shows]);
}

'use client';

import { useEffect } from 'react';
import { useCheckoutContext } from './checkout-context.js';

/** Says that the calling component shows the total, or may: Stripe wants it seen before `confirm()`. */
export function useShowsTotal(shows = true): void {
  const { checkout } = useCheckoutContext('useShowsTotal');
  useEffect(() => (shows ? checkout.showsTotal() : undefined), [checkout, shows]);
}

'use client';

import { useCallback } from 'react';
import { reread } from '../core/reread.js';
import { useCheckoutContext } from './checkout-context.js';

/** The way to have Stripe read the session anew, without a word on the page. It never rejects. */
export function useReread(user: string): () => Promise<void> {
  const { checkout } = useCheckoutContext(user);
  return useCallback(() => reread(checkout), [checkout]);
}

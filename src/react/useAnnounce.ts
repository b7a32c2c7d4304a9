'use client';

import { useCheckoutContext } from './checkout-context.js';

/** Says something to screen readers, in the provider's one live region. */
export function useAnnounce(): (text: string) => void {
  return useCheckoutContext('useAnnounce').announcer.announce;
}

'use client';

import { useCheckoutContext, type CheckoutContextValue } from './checkout-context.js';

/** Long enough for the changes of one click to be told together, short enough to be heard as its answer. */
const TOGETHER_MS = 150;

const announcers = new WeakMap<CheckoutContextValue, (text: string) => void>();

/**
 * Says something to screen readers, in the provider's one live region: what is said at the same time is said
 * together, and the same text once.
 */
export function useAnnounce(): (text: string) => void {
  const context = useCheckoutContext('useAnnounce');
  let announce = announcers.get(context);
  if (!announce) announcers.set(context, (announce = createAnnouncer(context)));
  return announce;
}

function createAnnouncer({ liveRegion }: CheckoutContextValue): (text: string) => void {
  const waiting = new Set<string>();
  return (text) => {
    if (waiting.size === 0) {
      setTimeout(() => {
        // The page may be gone by now.
        if (liveRegion.current) liveRegion.current.textContent = [...waiting].join(' ');
        waiting.clear();
      }, TOGETHER_MS);
    }
    waiting.add(text);
  };
}

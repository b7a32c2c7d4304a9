'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { isFocusLost, moveFocus } from '../../internals/move-focus.js';
import { useCheckoutContext, type CheckoutContextValue } from '../../react/checkout-context.js';
import { useStore } from '../../react/useStore.js';
import type { CheckoutStatusName } from '../../react/types.js';

/** Pages whose buyer has pressed a button that goes away. A restart mounts their parts anew, so no part can know. */
const sought = new WeakSet<CheckoutContextValue>();

/** To be called when the buyer presses a button that takes itself off the page: the next status gets the focus. */
export function useSeekFocus(user: string): () => void {
  const context = useCheckoutContext(user);
  return () => void sought.add(context);
}

/**
 * Brings the focus to an element that takes the place of an open checkout, or of a button that was pressed: they went
 * away with the focus in them. A page that loads a session that was over before leaves the focus alone.
 */
export function useFocusOnArrival<Node extends HTMLElement>(
  here: CheckoutStatusName,
  user: string,
): RefObject<Node | null> {
  const context = useCheckoutContext(user);
  const status = useStore((state) => state.status, user);
  const element = useRef<Node>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (status === here) {
      const isAwaited = sought.has(context) || (wasOpen.current && here !== 'open');
      if (isAwaited && isFocusLost()) moveFocus(element.current);
      // What is loading makes room for another one.
      if (status !== 'loading') sought.delete(context);
    }
    wasOpen.current = status === 'open';
  }, [status, here, context]);
  return element;
}

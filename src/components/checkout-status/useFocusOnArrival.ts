'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { isFocusLost, moveFocus } from '../../internals/move-focus.js';
import type { CheckoutStatusName } from '../../react/types.js';

/**
 * Brings the focus to an element that takes the place of an open checkout: it went away with the focus in it. A
 * page that loads a session that was over before leaves the focus alone.
 */
export function useFocusOnArrival<Node extends HTMLElement>(
  status: CheckoutStatusName,
  here: CheckoutStatusName,
): RefObject<Node | null> {
  const element = useRef<Node>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (status === here && wasOpen.current && isFocusLost()) moveFocus(element.current);
    wasOpen.current = status === 'open';
  }, [status, here]);
  return element;
}

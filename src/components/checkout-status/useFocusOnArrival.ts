'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { isFocusLost, moveFocus } from '../../internals/move-focus.js';

/**
 * Brings the focus to an element that takes the place of what the buyer was using: it went away with the
 * focus in it. A page that starts out like this leaves the focus alone.
 */
export function useFocusOnArrival<Node extends HTMLElement>(
  isHere: boolean,
): RefObject<Node | null> {
  const element = useRef<Node>(null);
  const wasElsewhere = useRef(false);
  useEffect(() => {
    if (!isHere) wasElsewhere.current = true;
    else if (wasElsewhere.current && isFocusLost()) moveFocus(element.current);
  }, [isHere]);
  return element;
}

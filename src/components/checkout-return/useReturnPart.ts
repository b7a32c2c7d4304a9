'use client';

import { useEffect, useRef } from 'react';
import { isFocusLost, moveFocus } from '../../internals/move-focus.js';
import type { CheckoutReturnStatus } from '../../react/types.js';
import { useCheckoutReturnContext } from './checkout-return-context.js';

/**
 * What a part knows that shows itself in one status: everything, and whether it is its turn. Its element takes the
 * focus on arrival unless the buyer is elsewhere on the page: it stands for the whole page.
 */
export function useReturnPart(part: string, here: CheckoutReturnStatus) {
  const context = useCheckoutReturnContext(part);
  const { status } = context;
  const ref = useRef<HTMLDivElement>(null);
  const previous = useRef(status);
  useEffect(() => {
    if (status === here && previous.current !== here && isFocusLost()) moveFocus(ref.current);
    previous.current = status;
  }, [status, here]);
  return { ...context, ref, isHere: status === here };
}

'use client';

import { createContext, useContext } from 'react';
import { invariant } from '../../errors.js';
import { select } from '../../react/select.js';
import { useStore } from '../../react/useStore.js';
import type { CheckoutLineItem, CheckoutState } from '../../react/types.js';

interface LineItemContextValue {
  /** The line's id in the session. */
  id: string;
  /** The id of the element that says why a quantity was refused. */
  errorId: string;
}

export const LineItemContext = createContext<LineItemContextValue | null>(null);

/** Which line the part belongs to. */
export function useLineItemContext(part: string): LineItemContextValue {
  const value = useContext(LineItemContext);
  invariant(
    value,
    `<${part}> was rendered outside of <LineItem.Root>. It shows one line of the order and must know which. ` +
      'Put it into a <LineItem.Root id={line.id}>.',
  );
  return value;
}

/** Reads one thing of the state about the part's line, and is deaf to the rest. */
export function useLineItemState<T>(
  part: string,
  read: (state: CheckoutState, id: string) => T,
): T {
  const { id } = useLineItemContext(part);
  return useStore((state) => read(state, id), part);
}

/** Reads one thing of Stripe's data of the part's line. Null once the line is gone. */
export function useLineItemValue<T>(part: string, read: (line: CheckoutLineItem) => T): T | null {
  return useLineItemState(part, (state, id) => {
    const line = select.lineItem(state, id);
    return line && read(line);
  });
}

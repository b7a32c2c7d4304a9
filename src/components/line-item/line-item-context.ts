'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import { select } from '../../react/select.js';
import type { useLineItemScope } from '../../react/useLineItem.js';
import { useStore } from '../../react/useStore.js';
import type { CheckoutLineItem, CheckoutState } from '../../react/types.js';

interface LineItemContextValue {
  /** The line's id in the session. */
  id: string;
  /** Where the line's parts hear of changes. */
  scope: ReturnType<typeof useLineItemScope>;
  /** The id of the element that says why a quantity was refused. */
  errorId: string;
}

/** Which line the parts belong to. */
export const [LineItemProvider, useLineItemContext] =
  createPartContext<LineItemContextValue>('LineItem.Root');

/**
 * Reads one thing of the state about the part's line, and is deaf to the rest.
 *
 * @param read Must read nothing but that line: what else changes is not heard.
 */
export function useLineItemState<T>(
  part: string,
  read: (state: CheckoutState, id: string) => T,
): T {
  const { id, scope } = useLineItemContext(part);
  return useStore((state) => read(state, id), part, scope);
}

/** Reads one thing of Stripe's data of the part's line. Null once the line is gone. */
export function useLineItemValue<T>(part: string, read: (line: CheckoutLineItem) => T): T | null {
  return useLineItemState(part, (state, id) => {
    const line = select.lineItem(state, id);
    return line && read(line);
  });
}

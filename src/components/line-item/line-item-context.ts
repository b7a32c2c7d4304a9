'use client';

import { useMemo } from 'react';
import { createPartContext } from '../../internals/createPartContext.js';
import type { CheckoutLineItem, LineChoice, LineMember, LineScope } from '../../react/types.js';
import type { LineItemVerbs } from '../../react/useLineItem.js';
import { useStore } from '../../react/useStore.js';

interface LineItemContextValue {
  /** Where the line's parts read it, and hear of its changes. */
  scope: LineScope;
  verbs: LineItemVerbs;
  /** The id of the element that says why a quantity was refused. */
  errorId: string;
}

/** Which line the parts belong to. */
export const [LineItemProvider, useLineItemContext] =
  createPartContext<LineItemContextValue>('LineItem.Root');

/**
 * Reads one thing about the part's line, and is deaf to the rest. Null once the line is gone.
 *
 * @param members What `read` reads of Stripe's data beside the quantity: always the same array.
 */
export function useLineItemValue<T, Member extends LineMember>(
  part: string,
  members: readonly Member[],
  read: (line: Pick<CheckoutLineItem, Member>, choice: LineChoice) => T,
): T | null {
  return useScopeValue(useLineItemContext(part).scope, part, members, read);
}

/** The same for the root, which holds the scope. */
export function useScopeValue<T, Member extends LineMember>(
  scope: LineScope,
  part: string,
  members: readonly Member[],
  read: (line: Pick<CheckoutLineItem, Member>, choice: LineChoice) => T,
): T | null {
  const subscribe = useMemo(
    () => (listener: () => void) => scope.subscribe(listener, members),
    [scope, members],
  );
  return useStore(
    (state) => {
      const view = scope.view(state);
      return view && read(view.line, view);
    },
    part,
    subscribe,
  );
}

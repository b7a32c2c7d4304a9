'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import type { OptionalItemResult } from '../../react/useOptionalItem.js';
import type { CheckoutOptionalItem } from '../../react/types.js';

interface OptionalItemContextValue extends OptionalItemResult {
  item: CheckoutOptionalItem;
  /** The id of the element that says why something was refused. */
  errorId: string;
}

/** What the root shares with its parts: the item, and what can be done with it. */
export const [OptionalItemProvider, useOptionalItemContext] =
  createPartContext<OptionalItemContextValue>('OptionalItem.Root');

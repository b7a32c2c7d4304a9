'use client';

import { select } from '../../react/select.js';
import type { CheckoutState } from '../../react/types.js';
import { useLineItemVerbs } from '../../react/useLineItem.js';
import { useLineItemContext, useLineItemState } from './line-item-context.js';

/** One step up or down from the quantity that the buyer wants by now; and whether the limits allow it. */
export function useQuantityStep(part: string, by: 1 | -1) {
  const { id } = useLineItemContext(part);
  const allowed = useLineItemState(part, (state) => isAllowed(state, id, by));
  const { step } = useLineItemVerbs(id);
  return { allowed, step: () => (allowed ? void step(by) : undefined) };
}

function isAllowed(state: CheckoutState, id: string, by: number): boolean {
  const limits = select.lineItem(state, id)?.adjustableQuantity;
  const quantity = select.quantity(state, id);
  if (!limits || quantity === null) return false;
  const next = quantity + by;
  // Stepping never takes the line out of the order: that is what its own button is for.
  return next >= Math.max(limits.minimum, 1) && next <= limits.maximum;
}

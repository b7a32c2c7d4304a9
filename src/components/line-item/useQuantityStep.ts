'use client';

import { useLineItemContext, useLineItemValue } from './line-item-context.js';
import { canStep } from './step-quantity.js';

const SHOWN = ['name', 'adjustableQuantity'] as const;

/** One step up or down from the quantity that the buyer wants by now; whether the limits allow it, and of what. */
export function useQuantityStep(part: string, by: 1 | -1) {
  const { verbs } = useLineItemContext(part);
  const shown = useLineItemValue(part, SHOWN, (line, { quantity }) => ({
    name: line.name,
    allowed: canStep(line.adjustableQuantity, quantity, by),
  }));
  const { name = '', allowed = false } = shown ?? {};
  return { name, allowed, step: () => (allowed ? void verbs.step(by) : undefined) };
}

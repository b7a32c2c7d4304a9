import type { QuantityLimits } from '../../react/types.js';

/** True when the limits allow one step up or down from `quantity`. */
export function canStep(
  limits: QuantityLimits | null,
  quantity: number | null,
  by: 1 | -1,
): boolean {
  if (!limits || quantity === null) return false;
  const next = quantity + by;
  // Stepping never takes the line out of the order: that is what its own button is for.
  return next >= Math.max(limits.minimum, 1) && next <= limits.maximum;
}

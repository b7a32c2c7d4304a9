import type { OptionalItem, SessionLine } from '../../engine/sessions/session.js';

/** An optional item as the Session object shows it, whether or not the buyer has added it. */
export function renderOptionalItem({ adjustable, price, quantity }: OptionalItem) {
  return { adjustable_quantity: renderAdjustable(adjustable), price, quantity };
}

/** The bounds of a quantity; null when the buyer cannot change it. */
export function renderAdjustable(adjustable: SessionLine['adjustable']) {
  if (!adjustable) return null;
  return { enabled: true, maximum: adjustable.maximum, minimum: adjustable.minimum };
}

import type { CheckoutLineItem, CheckoutSession } from './session.js';

const indexes = new WeakMap<readonly CheckoutLineItem[], Map<string, CheckoutLineItem>>();

/** The line of that id, in constant time: the list keeps its identity until one of its lines changes. */
export function lineItemById(session: CheckoutSession, id: string): CheckoutLineItem | null {
  let index = indexes.get(session.lineItems);
  if (!index) {
    index = new Map();
    for (const line of session.lineItems) index.set(line.id, line);
    indexes.set(session.lineItems, index);
  }
  return index.get(id) ?? null;
}

/**
 * True when the buyer may take the line out of the order. Stripe.js says so from version 9 on; for older
 * ones Stripe's documented rule is applied: a minimum of 0, and not the only line left.
 */
export function isRemovable(session: CheckoutSession, line: CheckoutLineItem): boolean {
  const told = (line as Partial<CheckoutLineItem>).isRemovable;
  return told ?? (line.adjustableQuantity?.minimum === 0 && session.lineItems.length > 1);
}

import type { CheckoutState } from './checkout-state.js';
import type { CheckoutLineItem } from './session.js';

/** Stripe's data of one line; null when there is no such line. */
export function lineItemById({ session }: CheckoutState, id: string): CheckoutLineItem | null {
  return session?.lineItems.find((line) => line.id === id) ?? null;
}

/**
 * True when the buyer may take the line out of the order. Stripe.js says so from version 9 on; for older
 * ones Stripe's documented rule is applied: a minimum of 0, and not the only line left.
 */
export function isRemovable({ session }: CheckoutState, line: CheckoutLineItem | null): boolean {
  if (!session || !line) return false;
  const told = (line as Partial<CheckoutLineItem>).isRemovable;
  return told ?? (line.adjustableQuantity?.minimum === 0 && session.lineItems.length > 1);
}

import type { CheckoutLineItem, CheckoutOptionalItem, CheckoutSession } from './session.js';

/** What is offered with the order; nothing where the loaded Stripe.js does not know of it, before version 9. */
export function optionalItemsOf(session: CheckoutSession): readonly CheckoutOptionalItem[] {
  return (session.optionalItems as CheckoutOptionalItem[] | null | undefined) ?? [];
}

/** The line by which an optional item is in the order; null while it is not. */
export function lineOfOptionalItem(
  session: CheckoutSession,
  priceId: string,
): CheckoutLineItem | null {
  const isSelected = optionalItemsOf(session).some(
    (item) => item.priceId === priceId && item.isSelected,
  );
  if (!isSelected) return null;
  // The same price may also be a line of the order itself; what was added stands after it.
  return session.lineItems.filter((line) => line.priceId === priceId).at(-1) ?? null;
}

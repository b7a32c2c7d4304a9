/** Which of the session's two addresses. */
export type AddressKind = 'shipping' | 'billing';

/** The verbs and names of each of the two. */
export const ADDRESSES = {
  shipping: { action: 'updateShippingAddress', detail: 'shippingAddress' },
  billing: { action: 'updateBillingAddress', detail: 'billingAddress' },
} as const;

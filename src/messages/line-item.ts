/** The lines of the order. */
export interface LineItemMessages {
  /** Names the list of what is bought. */
  readonly lineItems: string;
  /** Names the controls of one line's quantity. */
  readonly quantityOf: (values: { name: string }) => string;
  readonly increaseQuantityOf: (values: { name: string }) => string;
  readonly decreaseQuantityOf: (values: { name: string }) => string;
  /** A quantity that the buyer cannot change. */
  readonly quantity: (values: { quantity: number }) => string;
  readonly unitAmountEach: (values: { amount: string }) => string;
  readonly remove: string;
  readonly removeItem: (values: { name: string }) => string;
  /** Spoken. */
  readonly itemRemoved: (values: { name: string }) => string;
}

export const lineItemMessages: LineItemMessages = {
  lineItems: 'Your order',
  quantityOf: ({ name }) => `Quantity of ${name}`,
  increaseQuantityOf: ({ name }) => `Increase quantity of ${name}`,
  decreaseQuantityOf: ({ name }) => `Decrease quantity of ${name}`,
  quantity: ({ quantity }) => `Qty ${quantity}`,
  unitAmountEach: ({ amount }) => `${amount} each`,
  remove: 'Remove',
  removeItem: ({ name }) => `Remove ${name}`,
  itemRemoved: ({ name }) => `${name} was removed.`,
};

import type { Interval } from './formats.js';

/** What is offered with the order. */
export interface OptionalItemMessages {
  /** Names the list. */
  readonly optionalItems: string;
  /** `interval` is null for what is paid once. */
  readonly optionalItemAmount: (values: {
    amount: string;
    interval: Interval | null;
    count: number;
    unit: string | null;
  }) => string;
  readonly optionalItemQuantity: (values: { quantity: number }) => string;
  readonly addOptionalItem: string;
  readonly addOptionalItemOf: (values: { name: string }) => string;
  readonly removeOptionalItem: string;
  readonly removeOptionalItemOf: (values: { name: string }) => string;
  /** Spoken. */
  readonly optionalItemAdded: (values: { name: string }) => string;
  /** Spoken. */
  readonly optionalItemRemoved: (values: { name: string }) => string;
  /** Without the item the order would be below what the promotion code asks for. */
  readonly promotionCodeNeedsMore: string;
  /** Without the item there would be nothing to which the promotion code applies. */
  readonly promotionCodeNeedsItem: string;
}

export const optionalItemMessages: OptionalItemMessages = {
  optionalItems: 'You might also like',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} per ${unit}` : amount;
    if (interval === null) return each;
    return count === 1 ? `${each} per ${interval}` : `${each} every ${count} ${interval}s`;
  },
  optionalItemQuantity: ({ quantity }) => `Qty ${quantity}`,
  addOptionalItem: 'Add',
  addOptionalItemOf: ({ name }) => `Add ${name}`,
  removeOptionalItem: 'Remove',
  removeOptionalItemOf: ({ name }) => `Remove ${name}`,
  optionalItemAdded: ({ name }) => `${name} was added.`,
  optionalItemRemoved: ({ name }) => `${name} was removed.`,
  promotionCodeNeedsMore:
    'Without this item your order is too small for your promotion code. To remove the item, remove the code first.',
  promotionCodeNeedsItem:
    'Your promotion code is for this item. To remove the item, remove the code first.',
};

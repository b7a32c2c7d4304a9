import { percent } from './locale.js';

/** What may be said of a line beside its price. */
export interface LineItemDetailsMessages {
  readonly lineItemDiscount: (values: { name: string; amount: string }) => string;
  /** `percentage` is null for a fixed amount. */
  readonly lineItemTax: (values: {
    name: string;
    percentage: number | null;
    amount: string;
    inclusive: boolean;
  }) => string;
  readonly mostAllowed: (values: { maximum: number }) => string;
  readonly leastAllowed: (values: { minimum: number }) => string;
  readonly lastItem: string;
}

export const lineItemDetailsMessages: LineItemDetailsMessages = {
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%')
        ? name
        : `${name} (${percent.format(percentage / 100)})`;
    return inclusive ? `${label} included: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `${maximum} is the most that you can order.`,
  leastAllowed: ({ minimum }) => `${minimum} is the least that you can order.`,
  lastItem: 'The last item of an order cannot be removed.',
};

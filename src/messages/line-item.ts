import type { Interval } from './formats.js';

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
  /** `unit` is what one of it is called, such as "seat", or how many are in a package; null where Stripe does not tell. */
  readonly unitAmountEach: (values: { amount: string; unit: string | null }) => string;
  /** How often a price is charged. `metered`: by use, at the end of each interval. */
  readonly lineItemRecurs: (values: {
    interval: Interval;
    count: number;
    metered: boolean;
  }) => string;
  /** A price for packages: how many of them, and how many are in each. */
  readonly lineItemPackages: (values: { packages: number; size: number }) => string;
  /** One band of a price in tiers; `to` is null for the last. */
  readonly lineItemTier: (values: {
    from: number;
    to: number | null;
    each: string | null;
    flat: string | null;
  }) => string;
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
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} per ${unit}` : `${amount} each`),
  lineItemRecurs: ({ interval, count, metered }) => {
    const every = count === 1 ? `per ${interval}` : `every ${count} ${interval}s`;
    return metered ? `billed by usage ${every}` : every;
  },
  lineItemPackages: ({ packages, size }) =>
    `${packages} ${packages === 1 ? 'package' : 'packages'} of ${size}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `From ${from}` : `${from}–${to}`;
    return `${range}: ${[each && `${each} each`, flat && `${flat} flat fee`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Remove',
  removeItem: ({ name }) => `Remove ${name}`,
  itemRemoved: ({ name }) => `${name} was removed.`,
};

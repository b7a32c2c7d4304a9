import type { Interval } from './formats.js';
import { percent } from './locale.js';

/** What it adds up to. */
export interface TotalsMessages {
  /** Names the summary of amounts. */
  readonly totals: string;
  readonly subtotal: string;
  readonly discount: string;
  readonly shipping: string;
  readonly tax: string;
  /** A tax that the prices hold already. */
  readonly taxIncluded: (values: { name: string }) => string;
  /** A tax or discount with its percentage, such as "VAT (20%)". */
  readonly withPercentage: (values: { name: string; percentage: number }) => string;
  /** An amount that is taken off. */
  readonly minus: (values: { amount: string }) => string;
  readonly free: string;
  readonly taxNeedsAddress: string;
  readonly appliedBalance: string;
  readonly balanceAppliedToNextInvoice: string;
  readonly surcharge: string;
  readonly total: string;
  readonly totalDueToday: string;
  /** What comes next in a subscription: "$20.00 every 3 months". */
  readonly perInterval: (values: { amount: string; interval: Interval; count: number }) => string;
  readonly dueNext: string;
  /** @param date The end of the trial. */
  readonly dueAfterTrial: (values: { date: Date }) => string;
  /** Spoken whenever the total has changed. */
  readonly totalChanged: (values: { amount: string }) => string;
}

const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' });

export const totalsMessages: TotalsMessages = {
  totals: 'Order summary',
  subtotal: 'Subtotal',
  discount: 'Discount',
  shipping: 'Shipping',
  tax: 'Tax',
  taxIncluded: ({ name }) => `${name} included`,
  withPercentage: ({ name, percentage }) => `${name} (${percent.format(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Free',
  taxNeedsAddress: 'Enter your address to see tax',
  appliedBalance: 'Account balance',
  balanceAppliedToNextInvoice: 'The rest of your balance goes towards your next invoice.',
  surcharge: 'Surcharge',
  total: 'Total',
  totalDueToday: 'Total due today',
  perInterval: ({ amount, interval, count }) =>
    count === 1 ? `${amount} per ${interval}` : `${amount} every ${count} ${interval}s`,
  dueNext: 'Then',
  dueAfterTrial: ({ date: end }) => `From ${date.format(end)}`,
  totalChanged: ({ amount }) => `The total is now ${amount}.`,
};

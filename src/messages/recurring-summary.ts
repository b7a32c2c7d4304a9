import type { Interval } from './formats.js';

/** What a subscription costs from now on. */
export interface RecurringSummaryMessages {
  /** Names the summary. */
  readonly recurringSummary: string;
  /** What is charged again and again, as Stripe formats it; `trialDays` is null without a trial. */
  readonly recurringTerms: (values: {
    amount: string;
    interval: Interval;
    count: number;
    trialDays: number | null;
  }) => string;
  readonly dueToday: (values: { amount: string }) => string;
  readonly nextInvoice: (values: { amount: string; date: Date }) => string;
  /** `months` is null for a discount that never ends, 0 for one of today alone. */
  readonly discountLasts: (values: { name: string; months: number | null }) => string;
  /** Today's amount is for a part of an interval. */
  readonly prorated: string;
  readonly balanceUsed: (values: { amount: string }) => string;
  readonly balanceLeft: string;
}

const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' });

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

export const recurringSummaryMessages: RecurringSummaryMessages = {
  recurringSummary: 'Your subscription',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms =
      count === 1 ? `${amount} per ${interval}` : `${amount} every ${count} ${interval}s`;
    if (trialDays === null) return terms;
    return `${terms} after ${trialDays > 0 ? `a ${trialDays}-day` : 'the'} trial`;
  },
  dueToday: ({ amount }) => `Due today: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Next invoice: ${amount} on ${date.format(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name} applies to every invoice.`;
    return months === 0
      ? `${name} applies to the first invoice only.`
      : `${name} applies for ${counted(months, 'month')}.`;
  },
  prorated: 'Today’s amount is for the time until the first full period begins.',
  balanceUsed: ({ amount }) => `Account balance used today: ${amount}`,
  balanceLeft: 'The rest of your balance goes towards your next invoice.',
};

import { RecurringSummary } from 'checkstand';
import type { ReactElement } from 'react';
import { createWorld, plan, richCustomer } from '../../support/create-world.js';
import { describeConformance } from '../../support/describe-conformance.js';

const needs = '<RecurringSummary.Root>';
const page = (part: ReactElement) => <RecurringSummary.Root>{part}</RecurringSummary.Root>;
const checkout = { scenario: 'subscription' } as const;

describeConformance('RecurringSummary.Root', RecurringSummary.Root, {
  tag: 'section',
  theme: 'recurring-summary',
  needs: '<CheckoutProvider>',
  checkout,
  state: { trial: false, pending: false },
});

describeConformance('RecurringSummary.Terms', RecurringSummary.Terms, {
  tag: 'p',
  theme: 'recurring-summary-terms',
  needs,
  page,
  checkout,
});

describeConformance('RecurringSummary.DueToday', RecurringSummary.DueToday, {
  tag: 'p',
  theme: 'recurring-summary-due-today',
  needs,
  page,
  checkout,
});

describeConformance('RecurringSummary.NextInvoice', RecurringSummary.NextInvoice, {
  tag: 'p',
  theme: 'recurring-summary-next-invoice',
  needs,
  page,
  checkout: { scenario: 'freeTrial' },
});

describeConformance('RecurringSummary.Proration', RecurringSummary.Proration, {
  tag: 'p',
  theme: 'recurring-summary-proration',
  needs,
  page,
  checkout: { scenario: 'prorated' },
});

describeConformance('RecurringSummary.Discounts', RecurringSummary.Discounts, {
  tag: 'ul',
  theme: 'recurring-summary-discounts',
  needs,
  page,
  checkout: () =>
    createWorld(async (merchant) => {
      const { id } = await merchant.coupons.create({ percent_off: 10, duration: 'forever' });
      return { mode: 'subscription', line_items: [plan()], discounts: [{ coupon: id }] };
    }),
});

describeConformance('RecurringSummary.Balance', RecurringSummary.Balance, {
  tag: 'p',
  theme: 'recurring-summary-balance',
  needs,
  page,
  checkout: () => createWorld(richCustomer),
});

import { RecurringSummary } from 'checkstand';

export const Anatomy = () => (
  <RecurringSummary.Root>
    <RecurringSummary.Terms />
    <RecurringSummary.DueToday />
    <RecurringSummary.Proration />
    <RecurringSummary.NextInvoice />
    <RecurringSummary.Discounts />
    <RecurringSummary.Balance />
  </RecurringSummary.Root>
);

export { RecurringSummaryBalance as Balance } from './RecurringSummaryBalance.js';
export { RecurringSummaryDiscounts as Discounts } from './RecurringSummaryDiscounts.js';
export { RecurringSummaryDueToday as DueToday } from './RecurringSummaryDueToday.js';
export { RecurringSummaryNextInvoice as NextInvoice } from './RecurringSummaryNextInvoice.js';
export { RecurringSummaryProration as Proration } from './RecurringSummaryProration.js';
export { RecurringSummaryRoot as Root } from './RecurringSummaryRoot.js';
export { RecurringSummaryTerms as Terms } from './RecurringSummaryTerms.js';

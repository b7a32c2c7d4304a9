export * as RecurringSummary from './index.parts.js';
export type { RecurringSummaryBalanceProps } from './RecurringSummaryBalance.js';
export type { RecurringSummaryDiscountsProps } from './RecurringSummaryDiscounts.js';
export type { RecurringSummaryDueTodayProps } from './RecurringSummaryDueToday.js';
export type { RecurringSummaryNextInvoiceProps } from './RecurringSummaryNextInvoice.js';
export type { RecurringSummaryProrationProps } from './RecurringSummaryProration.js';
export type {
  RecurringSummaryRootProps,
  RecurringSummaryRootState,
} from './RecurringSummaryRoot.js';
export type { RecurringSummaryTermsProps } from './RecurringSummaryTerms.js';

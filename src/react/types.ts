export type {
  CheckoutActionName,
  CheckoutActionResult,
  CheckoutActions,
  ConfirmOptions,
  CustomFieldValue,
  CustomFieldValues,
} from '../core/checkout-actions.js';
export type {
  CheckoutActionError,
  CheckoutLoadError,
  CheckoutLoadErrorCode,
  MissingDetail,
  QuantityLimits,
} from '../core/checkout-errors.js';
export type { CurrencyChoice, CurrencyConversion } from '../core/currency.js';
export type { LineChoice, LineMember, LineScope } from '../core/line-scope.js';
export type {
  RecurringDiscount,
  RecurringSummary as RecurringSummaryData,
} from '../core/recurring.js';
export type {
  CheckoutReturnAnswer,
  CheckoutReturnPaymentStatus,
  CheckoutReturnState,
  CheckoutReturnStatus,
} from '../core/checkout-return.js';
export type { CheckoutEvent } from '../core/events.js';
export type { CheckoutState, CheckoutStatusName, SubmitPhase } from '../core/checkout-state.js';
export type { AddressFieldName } from '../core/address-formats.js';
export type {
  CheckoutAmount,
  CheckoutContact,
  CheckoutDiscount,
  CheckoutLineItem,
  CheckoutOptionalItem,
  CheckoutSession,
  CheckoutSavedPaymentMethod,
  CheckoutShippingOption,
} from '../core/session.js';
export type { TaxIdType } from '../core/tax-id-types.js';
export type { TotalsRow, TotalsRowKind, TotalsTerms } from '../core/totals.js';
export type { ClientSecretSource, StripeSource } from '../stripe/connection.js';
export type { CheckoutOptions } from '../stripe/sdk.js';
export type { Messages } from '../messages/index.js';

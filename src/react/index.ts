export { CheckoutProvider, type CheckoutProviderProps } from './CheckoutProvider.js';
export {
  BillingAddressElement,
  CurrencySelectorElement,
  ExpressCheckoutElement,
  PaymentElement,
  ShippingAddressElement,
  TaxIdElement,
} from './stripe-provider.js';
export { useBeforeConfirm } from './useBeforeConfirm.js';
export { useBusinessName } from './useBusinessName.js';
export { useCheckoutAction, type CheckoutActionHandle } from './useCheckoutAction.js';
export { useCheckoutActions } from './useCheckoutActions.js';
export { useCheckoutSession } from './useCheckoutSession.js';
export { useCheckoutStatus, type CheckoutStatusResult } from './useCheckoutStatus.js';
export { useCheckoutStore, type CheckoutStore } from './useCheckoutStore.js';
export { useEmail } from './useEmail.js';
export { useIndividualName } from './useIndividualName.js';
export { useLineItem, type LineItemResult, type LineItemVerbs } from './useLineItem.js';
export { useMessages } from './useMessages.js';
export { usePhoneNumber } from './usePhoneNumber.js';
export { usePromotionCode, type PromotionCodeResult } from './usePromotionCode.js';
export { useServerUpdate, type ServerUpdateResult } from './useServerUpdate.js';
export { useSubmit, type SubmitResult } from './useSubmit.js';
export { useTaxId, type TaxIdField, type TaxIdOptions, type TaxIdResult } from './useTaxId.js';
export type { TaxIdTypeOption } from './useTaxIdTypes.js';
export { useTotals, type TotalsResult } from './useTotals.js';
export type { TextFieldOptions, TextFieldResult } from './useTextField.js';
export * from './types.js';

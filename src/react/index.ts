export {
  AdoptedCheckoutProvider,
  type AdoptedCheckoutProviderProps,
} from './AdoptedCheckoutProvider.js';
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
export { useBillingAddress } from './useBillingAddress.js';
export { useBusinessName } from './useBusinessName.js';
export { useCheckoutAction, type CheckoutActionHandle } from './useCheckoutAction.js';
export { useCheckoutActions } from './useCheckoutActions.js';
export {
  useCheckoutExpiry,
  type CheckoutExpiryOptions,
  type CheckoutExpiryResult,
} from './useCheckoutExpiry.js';
export {
  useCheckoutReturn,
  type CheckoutReturnOptions,
  type CheckoutReturnResult,
} from './useCheckoutReturn.js';
export { useCheckoutSession } from './useCheckoutSession.js';
export { useCheckoutStatus, type CheckoutStatusResult } from './useCheckoutStatus.js';
export { useCheckoutStore, type CheckoutStore } from './useCheckoutStore.js';
export {
  useCustomField,
  type CustomFieldOption,
  type CustomFieldOptions,
  type CustomFieldResult,
} from './useCustomField.js';
export { useCurrencyOptions } from './useCurrencyOptions.js';
export { useRecurringSummary } from './useRecurringSummary.js';
export { useEmail } from './useEmail.js';
export { useExpressCheckout, type ExpressCheckoutResult } from './useExpressCheckout.js';
export { useLineItem, type LineItemResult, type LineItemVerbs } from './useLineItem.js';
export { useMessages } from './useMessages.js';
export { useMissingDetails, type MissingDetailsResult } from './useMissingDetails.js';
export { useOnline } from './useOnline.js';
export { useIndividualName } from './useIndividualName.js';
export { usePhoneNumber } from './usePhoneNumber.js';
export { useOptionalItem, type OptionalItemResult } from './useOptionalItem.js';
export { useOptionalItems } from './useOptionalItems.js';
export { usePromotionCode, type PromotionCodeResult } from './usePromotionCode.js';
export {
  useSavedPaymentMethods,
  type SavedPaymentMethodsResult,
} from './useSavedPaymentMethods.js';
export { useSavePaymentMethod, type SavePaymentMethodResult } from './useSavePaymentMethod.js';
export {
  useSameAsShipping,
  type SameAsShippingOptions,
  type SameAsShippingResult,
} from './useSameAsShipping.js';
export { useServerUpdate, type ServerUpdateResult } from './useServerUpdate.js';
export { useShippingAddress } from './useShippingAddress.js';
export { useShippingOption, type ShippingOptionResult } from './useShippingOption.js';
export { useShippingOptions, type ShippingOptionsResult } from './useShippingOptions.js';
export { useSubmit, type SubmitResult } from './useSubmit.js';
export { useTerms, type TermsOptions, type TermsResult } from './useTerms.js';
export { useTotals, type TotalsResult } from './useTotals.js';
export type { AddressField, AddressOptions, AddressResult, AddressValues } from './useAddress.js';
export { useTaxId, type TaxIdField, type TaxIdOptions, type TaxIdResult } from './useTaxId.js';
export type { TaxIdTypeOption } from './useTaxIdTypes.js';
export type { TextFieldOptions, TextFieldResult } from './useTextField.js';
export * from './types.js';

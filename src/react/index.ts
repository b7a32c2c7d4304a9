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
export { useCheckoutAction, type CheckoutActionHandle } from './useCheckoutAction.js';
export { useCheckoutActions } from './useCheckoutActions.js';
export { useCheckoutSession } from './useCheckoutSession.js';
export { useCheckoutStatus, type CheckoutStatusResult } from './useCheckoutStatus.js';
export { useCheckoutStore, type CheckoutStore } from './useCheckoutStore.js';
export { useEmail } from './useEmail.js';
export { useLineItem, type LineItemResult, type LineItemVerbs } from './useLineItem.js';
export { useMessages } from './useMessages.js';
export { usePromotionCode, type PromotionCodeResult } from './usePromotionCode.js';
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
export { useTotals, type TotalsResult } from './useTotals.js';
export type { AddressField, AddressOptions, AddressResult, AddressValues } from './useAddress.js';
export type { TextFieldResult } from './useTextField.js';
export * from './types.js';

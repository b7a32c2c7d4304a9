export * as SavedPaymentMethod from './index.parts.js';
export type { SavedPaymentMethodAnotherProps } from './SavedPaymentMethodAnother.js';
export type {
  SavedPaymentMethodBrandProps,
  SavedPaymentMethodBrandState,
} from './SavedPaymentMethodBrand.js';
export type {
  SavedPaymentMethodExpiryProps,
  SavedPaymentMethodExpiryState,
} from './SavedPaymentMethodExpiry.js';
export type { SavedPaymentMethodNumberProps } from './SavedPaymentMethodNumber.js';
export type { SavedPaymentMethodRadioProps } from './SavedPaymentMethodRadio.js';
export type {
  SavedPaymentMethodRootProps,
  SavedPaymentMethodRootState,
} from './SavedPaymentMethodRoot.js';
export { SavedPaymentMethods, type SavedPaymentMethodsProps } from './SavedPaymentMethods.js';

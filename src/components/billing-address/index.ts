export * as BillingAddress from './index.parts.js';
export type {
  BillingAddressCheckboxProps,
  BillingAddressCheckboxState,
} from './BillingAddressCheckbox.js';
export type { BillingAddressRootProps } from './BillingAddressRoot.js';
export type {
  BillingAddressSameAsShippingProps,
  BillingAddressSameAsShippingState,
} from './BillingAddressSameAsShipping.js';

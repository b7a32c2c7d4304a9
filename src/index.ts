export * from './react/index.js';
export * from './components/checkout-page/index.js';
export * from './components/checkout-return/index.js';
export * from './components/billing-address/index.js';
export * from './components/business-name/index.js';
export * from './components/checkout-status/index.js';
export * from './components/custom-field/index.js';
export * from './components/currency-options/index.js';
export * from './components/email/index.js';
export * from './components/recurring-summary/index.js';
export * from './components/express-checkout/index.js';
export * from './components/line-item/index.js';
export * from './components/line-items/index.js';
export * from './components/new-payment-method/index.js';
export * from './components/individual-name/index.js';
export * from './components/phone-number/index.js';
export * from './components/optional-item/index.js';
export * from './components/optional-items/index.js';
export * from './components/promotion-code/index.js';
export * from './components/save-payment-method/index.js';
export * from './components/saved-payment-methods/index.js';
export * from './components/shipping-address/index.js';
export * from './components/shipping-option/index.js';
export * from './components/shipping-options/index.js';
export * from './components/submit/index.js';
export * from './components/terms/index.js';
export * from './components/tax-id/index.js';
export * from './components/totals/index.js';
export type {
  AddressCountryProps,
  AddressCountryState,
  AddressElementProps,
  AddressErrorProps,
  AddressFieldProps,
  AddressFieldsProps,
  AddressFieldsState,
  AddressLegendProps,
  AddressRootProps,
  AddressRootState,
} from './components/address/index.js';
export type {
  FieldErrorProps,
  FieldInputProps,
  FieldInputState,
  FieldLabelProps,
  FieldRootProps,
  FieldRootState,
} from './components/field/index.js';
export type {
  ConsentCheckboxProps,
  ConsentCheckboxState,
  ConsentRootProps,
  ConsentRootState,
} from './components/consent/index.js';
export type { ChoiceRadioProps, ChoiceRadioState } from './components/choice/index.js';

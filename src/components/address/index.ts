/*
 * What both addresses are made of. Not public by itself: `ShippingAddress` and `BillingAddress` have these as parts.
 */
export {
  AddressCountry,
  type AddressCountryProps,
  type AddressCountryState,
} from './AddressCountry.js';
export { AddressElement, type AddressElementProps } from './AddressElement.js';
export { AddressError, type AddressErrorProps } from './AddressError.js';
export { AddressField, type AddressFieldProps } from './AddressField.js';
export {
  AddressFields,
  type AddressFieldsProps,
  type AddressFieldsState,
} from './AddressFields.js';
export { AddressLegend, type AddressLegendProps } from './AddressLegend.js';
export { AddressRoot, type AddressRootProps, type AddressRootState } from './AddressRoot.js';

export {
  AddressCountry as Country,
  AddressElement as Element,
  AddressError as Error,
  AddressField as Field,
  AddressFields as Fields,
  AddressLegend as Legend,
} from '../address/index.js';
export { FieldError, FieldInput as Input, FieldLabel as Label } from '../field/index.js';
export { BillingAddressCheckbox as Checkbox } from './BillingAddressCheckbox.js';
export { BillingAddressRoot as Root } from './BillingAddressRoot.js';
export { BillingAddressSameAsShipping as SameAsShipping } from './BillingAddressSameAsShipping.js';

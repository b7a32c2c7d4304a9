export {
  AddressCountry as Country,
  AddressElement as Element,
  AddressError as Error,
  AddressField as Field,
  AddressFields as Fields,
  AddressLegend as Legend,
} from '../address/index.js';
export { FieldError, FieldInput as Input, FieldLabel as Label } from '../field/index.js';
export { ShippingAddressRoot as Root } from './ShippingAddressRoot.js';

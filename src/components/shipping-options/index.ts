export {
  ShippingOptions,
  type ShippingOptionsProps,
  type ShippingOptionsState,
} from './ShippingOptions.js';

export { ChoiceRadio as Radio } from '../choice/index.js';
export { ShippingOptionAmount as Amount } from './ShippingOptionAmount.js';
export { ShippingOptionError as Error } from './ShippingOptionError.js';
export { ShippingOptionEstimate as Estimate } from './ShippingOptionEstimate.js';
export { ShippingOptionName as Name } from './ShippingOptionName.js';
export { ShippingOptionRoot as Root } from './ShippingOptionRoot.js';

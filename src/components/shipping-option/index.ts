export * as ShippingOption from './index.parts.js';
export type {
  ShippingOptionAmountProps,
  ShippingOptionAmountState,
} from './ShippingOptionAmount.js';
export type { ShippingOptionErrorProps } from './ShippingOptionError.js';
export type { ShippingOptionEstimateProps } from './ShippingOptionEstimate.js';
export type { ShippingOptionNameProps } from './ShippingOptionName.js';
export type { ShippingOptionRootProps, ShippingOptionRootState } from './ShippingOptionRoot.js';

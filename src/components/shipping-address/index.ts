export * as ShippingAddress from './index.parts.js';
export type { ShippingAddressRootProps } from './ShippingAddressRoot.js';

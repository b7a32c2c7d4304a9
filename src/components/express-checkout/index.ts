export * as ExpressCheckout from './index.parts.js';
export type { ExpressCheckoutButtonsProps } from './ExpressCheckoutButtons.js';
export type { ExpressCheckoutDividerProps } from './ExpressCheckoutDivider.js';
export type { ExpressCheckoutRootProps, ExpressCheckoutRootState } from './ExpressCheckoutRoot.js';

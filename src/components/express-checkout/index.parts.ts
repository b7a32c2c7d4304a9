export { ExpressCheckoutButtons as Buttons } from './ExpressCheckoutButtons.js';
export { ExpressCheckoutDivider as Divider } from './ExpressCheckoutDivider.js';
export { ExpressCheckoutRoot as Root } from './ExpressCheckoutRoot.js';

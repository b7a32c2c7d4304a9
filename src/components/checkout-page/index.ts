export { CheckoutPage, type CheckoutPageProps, type CheckoutPageState } from './CheckoutPage.js';
export type {
  CheckoutPageCollect,
  CheckoutPageOptions,
  CheckoutPageSection,
} from './checkout-page-options.js';

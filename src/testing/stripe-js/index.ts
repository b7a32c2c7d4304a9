export { connectStripe } from './connect-stripe.js';
export type { ConnectStripeOptions } from './connect-stripe.js';
export { IntegrationError } from './integration-error.js';
export { createStripeConstructor, createStripeJs } from './stripe-object.js';
export type { StripeJsOptions } from './stripe-object.js';

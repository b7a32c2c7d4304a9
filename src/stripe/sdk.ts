import type {
  StripeCheckoutContact,
  StripeCheckoutElementsOptions,
  StripeCheckoutSession,
} from '@stripe/stripe-js';
import type { StripeActions } from '../core/checkout-actions.js';

/**
 * What every supported Stripe.js makes of a client secret. Each train has its own name for it
 * (`StripeCheckout`, `StripeCheckoutElementsSdk`); this is what they share and Checkstand uses.
 */
export interface CheckoutSdk {
  on(event: 'change', handler: (session: StripeCheckoutSession) => void): void;
  loadActions(): Promise<
    | { type: 'success'; actions: StripeActions }
    | { type: 'error'; error: { message: string; code: null } }
  >;
}

/** Stripe's options for starting a session, but for the client secret. */
export interface CheckoutOptions {
  /** Appearance, fonts and loader of Stripe's Elements. Appearance and fonts may change later. */
  elementsOptions?: StripeCheckoutElementsOptions;
  /** From Stripe.js 8.11 on. */
  adaptivePricing?: { allowed?: boolean };
  /** What is already known of the buyer. From Stripe.js 8.11 on. */
  defaultValues?: {
    billingAddress?: StripeCheckoutContact;
    shippingAddress?: StripeCheckoutContact;
    email?: string;
    phoneNumber?: string;
  };
}

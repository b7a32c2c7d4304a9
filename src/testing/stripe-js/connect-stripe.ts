import type { Stripe } from '@stripe/stripe-js';
import { DEFAULT_TRAIN } from '../trains.js';
import type { Train } from '../trains.js';
import { createStripeJs } from './stripe-object.js';

/** Where the simulator's server is. */
export interface ConnectStripeOptions {
  /** The origin that answers as Stripe's API, such as `http://127.0.0.1:4242`. */
  apiBase: string;
  /** `pk_test_…`. It is sent with each call; the simulator may check it. */
  publishableKey: string;
  /**
   * The release train of Stripe.js.
   * @default the train of the newest `@stripe/stripe-js`
   */
  train?: Train;
  /** A BCP 47 tag, for sessions without a locale of their own. Without it the browser's. */
  locale?: string;
}

/**
 * Creates a simulated Stripe.js over HTTP, for a page whose simulator runs in a server: what
 * `loadStripe` would give if the page talked to Stripe.
 */
export function connectStripe(options: ConnectStripeOptions): Stripe {
  return createStripeJs({
    train: DEFAULT_TRAIN,
    ...options,
    fetch: (url, init) => globalThis.fetch(url, init),
  });
}

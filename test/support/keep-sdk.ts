import type { Stripe, StripeCheckoutElementsSdk } from '@stripe/stripe-js';

/**
 * A Stripe object that keeps the sdk it makes, so that a test can act on the session as something else on the page
 * would: one of Stripe's Elements, or another library.
 */
export function keepSdk(stripe: Stripe): { stripe: Stripe; sdk: () => StripeCheckoutElementsSdk } {
  let kept: StripeCheckoutElementsSdk | null = null;
  return {
    stripe: {
      ...stripe,
      initCheckoutElementsSdk(options) {
        kept = stripe.initCheckoutElementsSdk(options);
        return kept;
      },
    },
    sdk() {
      if (!kept) throw new Error('No sdk has been made yet.');
      return kept;
    },
  };
}

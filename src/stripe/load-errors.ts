import { CheckoutLoadError, type CheckoutLoadErrorCode } from '../core/checkout-errors.js';

/** What is known of a failure, to be told. Never a secret. */
interface Facts {
  /** What was passed or loaded in place of the right thing. */
  found?: string;
  /** Stripe's own words. */
  reason?: string | undefined;
  cause?: unknown;
}

/**
 * A {@link CheckoutLoadError} with its text for developers. Production builds carry the code and Stripe's words
 * alone; the texts stay out of the bundle.
 */
export function loadError(code: CheckoutLoadErrorCode, facts: Facts = {}): CheckoutLoadError {
  const stripeSays = facts.reason && withoutSecrets(facts.reason);
  if (code === 'sessionFailed' && stripeSays) return new CheckoutLoadError(code, stripeSays);
  const text =
    process.env.NODE_ENV === 'production'
      ? (stripeSays ?? code)
      : explain(code, facts.found, stripeSays);
  return new CheckoutLoadError(code, text, facts.cause);
}

/** Stripe's messages repeat the value that they complain of. A secret must not travel in an error. */
function withoutSecrets(message: string): string {
  return message.replace(/_secret_\S+/g, '_secret_…');
}

/** What happened, why, and what to do. */
function explain(code: CheckoutLoadErrorCode, found = '', stripeSays = ''): string {
  const says = stripeSays && ` Stripe says: ${stripeSays}`;
  switch (code) {
    case 'invalidClientSecret':
      return (
        `The client secret is not one of a Checkout Session. It is ${found}. ` +
        "Create a session with `ui_mode: 'elements'` ('custom' before API version 2026-03-25) on your server " +
        'and pass its `client_secret`, which looks like "cs_test_…_secret_…".'
      );
    case 'clientSecretFailed':
      return (
        'The client secret could not be fetched: the `clientSecret` of <CheckoutProvider> rejected. ' +
        'See `cause` for the reason, which is often the answer of your server. ' +
        '`retry()` calls the function again.'
      );
    case 'keyMismatch':
      return (
        `The publishable key is not of the mode of the Checkout Session, which is ${found}. ` +
        'A key opens only the sessions of its own account and mode. ' +
        'Use the publishable key that belongs to the secret key of your server.'
      );
    case 'stripeFailed':
      return (
        (found
          ? `The \`stripe\` of <CheckoutProvider> is of type ${found}, not a Stripe object. `
          : 'Stripe.js did not load: the `stripe` of <CheckoutProvider> rejected. ' +
            'A blocked script, a Content-Security-Policy or a lost connection are the usual causes. ') +
        'Pass what `loadStripe(publishableKey)` returns; as a function, `stripe={() => loadStripe(key)}`, ' +
        '`retry()` can load it again.'
      );
    case 'stripeUnsupported':
      return (
        `The checkout could not be started with the Stripe.js of this page (${found}).${says} ` +
        'Checkstand needs a release of clover, dahlia or endive, that is @stripe/stripe-js 8, 9 or 10. ' +
        'Update the package, and load Stripe.js with its `loadStripe`, not with a <script> of another version.'
      );
    case 'sessionFailed':
      return (
        'Stripe.js failed while it loaded the session, and gave no reason. ' +
        'The connection may have been lost. `retry()` starts again.'
      );
  }
}

import type { Stripe } from '@stripe/stripe-js';
import { CheckoutLoadError } from '../core/checkout-errors.js';
import { withoutSecrets } from './client-secret.js';
import type { CheckoutOptions, CheckoutSdk } from './sdk.js';

type Init = (options: CheckoutOptions & { clientSecret: string }) => CheckoutSdk;

/**
 * The one place that starts a session. Throws a {@link CheckoutLoadError} where the page's Stripe.js cannot.
 *
 * The newer name goes first, because trains that renamed the function keep a stub under the old name that throws.
 */
export function initCheckout(
  stripe: Stripe,
  options: CheckoutOptions & { clientSecret: string },
): CheckoutSdk {
  const { initCheckoutElementsSdk, initCheckout: initCheckoutOfClover } = stripe as unknown as {
    initCheckoutElementsSdk?: Init;
    initCheckout?: Init;
  };
  const init = initCheckoutElementsSdk ?? initCheckoutOfClover;
  if (typeof init !== 'function') throw unsupported(stripe);
  let sdk: CheckoutSdk;
  try {
    sdk = init.call(stripe, options);
  } catch (cause) {
    throw unsupported(stripe, cause);
  }
  // Before clover the function was asynchronous and knew nothing of actions.
  if (typeof sdk?.loadActions !== 'function') throw unsupported(stripe);
  return sdk;
}

function unsupported(stripe: Stripe, cause?: unknown): CheckoutLoadError {
  const reason = cause instanceof Error ? ` Stripe says: ${withoutSecrets(cause.message)}` : '';
  return new CheckoutLoadError(
    'stripeUnsupported',
    `The checkout could not be started with the Stripe.js of this page (${versionOf(stripe)}).${reason} ` +
      'Checkstand needs a release of clover, dahlia or endive, that is @stripe/stripe-js 8, 9 or 10. ' +
      'Update the package, and load Stripe.js with its `loadStripe` and not with a <script> of another version.',
  );
}

function versionOf(stripe: Stripe): string {
  const loaded = globalThis as { Stripe?: { version?: unknown } };
  const version = (stripe as { version?: unknown }).version ?? loaded.Stripe?.version;
  return version === undefined ? 'of unknown version' : `version ${String(version)}`;
}

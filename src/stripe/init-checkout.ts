import type { Stripe } from '@stripe/stripe-js';
import type { CheckoutLoadError } from '../core/checkout-errors.js';
import { loadError } from './load-errors.js';
import type { CheckoutOptions, CheckoutSdk } from './sdk.js';

type Init = (options: CheckoutOptions & { clientSecret: string }) => CheckoutSdk;

/**
 * The one place that starts a session. Throws a `CheckoutLoadError` where the page's Stripe.js cannot.
 *
 * The newer name goes first, because trains that renamed the function keep a stub under the old name that throws.
 */
export function initCheckout(
  stripe: Stripe,
  options: CheckoutOptions & { clientSecret: string },
): CheckoutSdk {
  const inits = stripe as unknown as { initCheckoutElementsSdk?: Init; initCheckout?: Init };
  let sdk: CheckoutSdk | undefined;
  try {
    sdk = inits.initCheckoutElementsSdk
      ? inits.initCheckoutElementsSdk(options)
      : inits.initCheckout?.(options);
  } catch (cause) {
    throw unsupported(stripe, (cause as Error | null)?.message);
  }
  // Before clover the function was asynchronous and knew nothing of actions.
  if (!sdk?.loadActions) throw unsupported(stripe);
  return sdk;
}

/** The page's Stripe.js is not one that Checkstand knows. `reason` is its own, if it gave one. */
export function unsupported(stripe: Stripe, reason?: string): CheckoutLoadError {
  const found = process.env.NODE_ENV === 'production' ? '' : versionOf(stripe);
  return loadError('stripeUnsupported', { found, reason });
}

function versionOf(stripe: Stripe): string {
  const page = globalThis as { Stripe?: { version?: unknown } };
  const version = (stripe as { version?: unknown }).version ?? page.Stripe?.version;
  return version === undefined ? 'of unknown version' : `version ${String(version)}`;
}

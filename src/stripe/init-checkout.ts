import type { Stripe } from '@stripe/stripe-js';
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
  const found = process.env.NODE_ENV === 'production' ? '' : versionOf(stripe);
  let sdk: CheckoutSdk | undefined;
  try {
    sdk = inits.initCheckoutElementsSdk
      ? inits.initCheckoutElementsSdk(options)
      : inits.initCheckout?.(options);
  } catch (cause) {
    throw loadError('stripeUnsupported', { found, reason: (cause as Error | null)?.message });
  }
  // Before clover the function was asynchronous and knew nothing of actions.
  if (!sdk?.loadActions) throw loadError('stripeUnsupported', { found });
  return sdk;
}

function versionOf(stripe: Stripe): string {
  const page = globalThis as { Stripe?: { version?: unknown } };
  const version = (stripe as { version?: unknown }).version ?? page.Stripe?.version;
  return version === undefined ? 'of unknown version' : `version ${String(version)}`;
}

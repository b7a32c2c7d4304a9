import type {
  Stripe,
  StripeCheckoutElementsSdkOptions,
  StripeCheckoutFormSdkOptions,
  StripeConstructor,
  StripeEmbeddedCheckoutOptions,
} from '@stripe/stripe-js';
import { isAtLeast } from '../trains.js';
import type { Train } from '../trains.js';
import { createCheckoutSdk } from './checkout-sdk.js';
import { createEmbeddedCheckouts } from './embedded-checkout.js';
import { IntegrationError } from './integration-error.js';
import { readElementsOptions, readFormOptions } from './sdk-options.js';
import type { SdkOptions } from './sdk-options.js';
import type { FetchLike } from './transport.js';
import { unsimulatedMethods } from './unsimulated-methods.js';

/** What a simulated Stripe.js is made of. */
export interface StripeJsOptions {
  /** Which release train to be. */
  train: Train;
  /** `pk_test_…`. It is sent with each call; the simulator may check it. */
  publishableKey: string;
  /** How the API is reached: the simulator's own `fetch` in memory, or the browser's. */
  fetch: FetchLike;
  /**
   * The API's origin.
   *
   * @default 'https://api.stripe.com'
   */
  apiBase?: string;
  /**
   * The origin of the pages that Stripe builds, for embedded checkouts.
   *
   * @default 'https://checkout.stripe.com', or `apiBase` if that is another than Stripe's
   */
  checkoutOrigin?: string;
  /**
   * The clock, in milliseconds since the epoch.
   *
   * @default Date.now
   */
  now?: () => number;
  /** A BCP 47 tag, for sessions without a locale of their own. Without it the browser's. */
  locale?: string;
  /**
   * Leaves the page, for `confirm` with a redirect.
   *
   * @default (url) => window.location.assign(url)
   */
  navigate?: (url: string) => void;
  /** The name to show when the session has no business name. */
  businessName?: string;
}

const STRIPE_API = 'https://api.stripe.com';
const STRIPE_PAGES = 'https://checkout.stripe.com';

/**
 * Creates the object that `Stripe('pk_test_…')` returns, of the given train. Everything about
 * Checkout Sessions works; the rest of Stripe.js says that it is not simulated.
 *
 * Throws an IntegrationError for a secret key.
 */
export function createStripeJs(options: StripeJsOptions): Stripe {
  const { train, publishableKey } = options;
  checkPublishableKey(publishableKey);

  const apiBase = withoutSlash(options.apiBase ?? STRIPE_API);
  const navigate = options.navigate ?? ((url: string) => window.location.assign(url));
  const open = (sdkOptions: SdkOptions) =>
    createCheckoutSdk(
      {
        train,
        publishableKey,
        fetch: options.fetch,
        apiBase,
        now: options.now ?? Date.now,
        locale: options.locale,
        navigate,
        businessName: options.businessName ?? null,
      },
      sdkOptions,
    );
  const initElements = (method: string) => (given: StripeCheckoutElementsSdkOptions) =>
    open(readElementsOptions(method, given));
  const initForm = (given: StripeCheckoutFormSdkOptions) =>
    open(readFormOptions('initCheckoutFormSdk', given));
  const startEmbedded = createEmbeddedCheckouts({
    fetch: options.fetch,
    checkoutOrigin: withoutSlash(
      options.checkoutOrigin ?? (apiBase === STRIPE_API ? STRIPE_PAGES : apiBase),
    ),
    navigate,
  });
  const initEmbedded = (method: string) => (given: StripeEmbeddedCheckoutOptions) =>
    startEmbedded(method, given);

  const stripe = {
    version: train,
    _apiKey: publishableKey,
    _keyMode: publishableKey.startsWith('pk_live_') ? 'live' : 'test',
    _registerWrapper() {},
    registerAppInfo() {},
    ...unsimulatedMethods(train),
    initCheckoutElementsSdk: initElements('initCheckoutElementsSdk'),
    ...(isAtLeast(train, 'dahlia')
      ? {
          initCheckout: renamed('initCheckout', 'initCheckoutElementsSdk'),
          initCheckoutFormSdk: initForm,
          initEmbeddedCheckout: renamed('initEmbeddedCheckout', 'createEmbeddedCheckoutPage'),
          createEmbeddedCheckoutPage: initEmbedded('createEmbeddedCheckoutPage'),
        }
      : {
          initCheckout: initElements('initCheckout'),
          initEmbeddedCheckout: initEmbedded('initEmbeddedCheckout'),
        }),
  };
  // Stripe's type lists every payment method's own calls, and only that of the newest train.
  return stripe as unknown as Stripe;
}

/**
 * Creates what `window.Stripe` is on a page: the function that `loadStripe` calls with the
 * publishable key, and whose `version` it compares with its own.
 */
export function createStripeConstructor(
  options: Omit<StripeJsOptions, 'publishableKey'>,
): StripeConstructor & { version: Train } {
  const construct = (publishableKey: string, { locale }: { locale?: string } = {}) =>
    createStripeJs({ ...options, publishableKey, ...(locale !== undefined && { locale }) });
  return Object.assign(construct, { version: options.train });
}

function checkPublishableKey(key: unknown): void {
  if (typeof key !== 'string' || key === '') {
    throw new IntegrationError(
      'Missing value for Stripe(): apiKey should be a string. Pass your publishable key, pk_test_….',
    );
  }
  if (/^[sr]k_/.test(key)) {
    throw new IntegrationError(
      'You should not use your secret key with Stripe.js. Please pass a publishable key instead.',
    );
  }
}

function withoutSlash(origin: string): string {
  return origin.replace(/\/$/, '');
}

function renamed(from: string, to: string) {
  return () => {
    throw new IntegrationError(`stripe.${from}() has been renamed. Use stripe.${to}() instead.`);
  };
}

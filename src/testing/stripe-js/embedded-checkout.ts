import type { StripeEmbeddedCheckout, StripeEmbeddedCheckoutOptions } from '@stripe/stripe-js';
import { createEmbeddedPage } from '../elements/embedded-page.js';
import { checkParameters, functionShape, string } from './check-arguments.js';
import { parseClientSecret } from './client-secret.js';
import { IntegrationError, notSimulated } from './integration-error.js';
import type { FetchLike } from './transport.js';

/** What an embedded checkout needs of the Stripe object that makes it. */
export interface EmbeddedCheckoutEnvironment {
  fetch: FetchLike;
  /** The origin of the pages that Stripe builds, without a slash at the end. */
  checkoutOrigin: string;
  navigate: (url: string) => void;
}

/** Starts embedded checkouts for one Stripe object, of which one at a time may live. */
export type StartEmbeddedCheckout = (
  method: string,
  options: StripeEmbeddedCheckoutOptions,
) => Promise<StripeEmbeddedCheckout>;

/** Creates the function behind `initEmbeddedCheckout` and `createEmbeddedCheckoutPage`. */
export function createEmbeddedCheckouts(
  environment: EmbeddedCheckoutEnvironment,
): StartEmbeddedCheckout {
  let isTaken = false;

  return async (method, options) => {
    checkOptions(method, options);
    if (isTaken) {
      throw new IntegrationError('You cannot have multiple Embedded Checkout objects.');
    }
    isTaken = true;
    const release = () => {
      isTaken = false;
    };
    try {
      const secret = options.clientSecret ?? (await options.fetchClientSecret?.()) ?? '';
      const parsed = parseClientSecret(secret);
      if ('problem' in parsed) throw new IntegrationError(parsed.problem);
      return createPage(environment, parsed.sessionId, options, release);
    } catch (error) {
      release();
      throw error;
    }
  };
}

function createPage(
  { checkoutOrigin, ...environment }: EmbeddedCheckoutEnvironment,
  sessionId: string,
  { onComplete }: StripeEmbeddedCheckoutOptions,
  release: () => void,
): StripeEmbeddedCheckout {
  const page = createEmbeddedPage({
    ...environment,
    url: `${checkoutOrigin}/c/embedded/${sessionId}`,
    onComplete: () => onComplete?.(),
  });
  let isDestroyed = false;
  const refuseWhenDestroyed = () => {
    if (isDestroyed)
      throw new IntegrationError('This Embedded Checkout has already been destroyed.');
  };
  return {
    mount(location) {
      refuseWhenDestroyed();
      page.mount(containerAt(location));
    },
    unmount() {
      refuseWhenDestroyed();
      page.unmount();
    },
    destroy() {
      if (isDestroyed) return;
      page.unmount();
      isDestroyed = true;
      release();
    },
  };
}

function checkOptions(method: string, options: StripeEmbeddedCheckoutOptions): void {
  checkParameters(method, options, {
    clientSecret: string,
    fetchClientSecret: functionShape,
    onComplete: functionShape,
    onShippingDetailsChange: functionShape,
    onLineItemsChange: functionShape,
    onAnalyticsEvent: functionShape,
  });
  const { clientSecret, fetchClientSecret } = options;
  if ((clientSecret === undefined) === (fetchClientSecret === undefined)) {
    throw new IntegrationError(
      `${method}() needs either clientSecret or fetchClientSecret, and not both.`,
    );
  }
  // The simulator's page has no script that could ask the page around it.
  for (const name of [
    'onShippingDetailsChange',
    'onLineItemsChange',
    'onAnalyticsEvent',
  ] as const) {
    if (options[name]) throw notSimulated(`${method}() with ${name}`);
  }
}

function containerAt(location: string | HTMLElement): HTMLElement {
  const found = typeof location === 'string' ? document.querySelector(location) : location;
  if (found instanceof HTMLElement) return found;
  throw new IntegrationError(
    'Invalid DOM element. Call mount() with a DOM element or a selector of one that is on the page.',
  );
}

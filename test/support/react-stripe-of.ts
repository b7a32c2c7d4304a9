import * as installed from '@stripe/react-stripe-js/checkout';
import type { Stripe } from '@stripe/stripe-js';
import type { Train } from 'checkstand/testing';
import type { ComponentType, ReactNode } from 'react';
import { vi } from 'vitest';

const modules: Record<Train, () => Promise<unknown>> = {
  clover: () =>
    import('../matrix/clover/node_modules/@stripe/react-stripe-js/dist/checkout.esm.mjs'),
  dahlia: () =>
    import('../matrix/dahlia/node_modules/@stripe/react-stripe-js/dist/checkout.esm.mjs'),
  endive: () => Promise.resolve(installed),
};

/** Vitest throws where a name is read that a mock does not have; a real module gives undefined. */
const missing = {
  CheckoutElementsProvider: undefined,
  CheckoutProvider: undefined,
  useCheckoutElements: undefined,
};

/** Stripe's own provider, whatever that train calls it. */
type StripeProvider = ComponentType<{
  stripe: Stripe | PromiseLike<Stripe | null> | null;
  options: { clientSecret: string };
  children?: ReactNode;
}>;

/** What a page uses of any react-stripe-js, under one name each. */
export function bindingsOf(reactStripe: object) {
  const named = reactStripe as Record<string, unknown>;
  return {
    StripeProvider: (named['CheckoutElementsProvider'] ??
      named['CheckoutProvider']) as StripeProvider,
    reactStripe: reactStripe as typeof installed,
    useStripeCheckout: (named['useCheckoutElements'] ??
      named['useCheckout']) as typeof installed.useCheckoutElements,
  };
}

/** Checkstand as it is with the react-stripe-js of that train, and that react-stripe-js. */
export async function checkstandWith(train: Train) {
  vi.resetModules();
  const reactStripe = { ...missing, ...((await modules[train]()) as object) };
  vi.doMock('@stripe/react-stripe-js/checkout', () => reactStripe as never);
  const checkstand = await import('checkstand');
  return { checkstand, ...bindingsOf(reactStripe) };
}

'use client';

import { useEffect, useLayoutEffect, useState } from 'react';
import { createAdoption, type Adoption } from '../stripe/adoption.js';
import { CheckoutContext, createContextValue } from './checkout-context.js';
import type { CheckoutProviderProps } from './CheckoutProvider.js';
import { LiveRegion } from './LiveRegion.js';
import { MessagesContext } from './messages-context.js';
import { useStripeCheckout } from './stripe-provider.js';

/** What `<AdoptedCheckoutProvider>` takes: the session comes from Stripe's own provider around it. */
export interface AdoptedCheckoutProviderProps extends Pick<
  CheckoutProviderProps,
  'messages' | 'onEvent' | 'children'
> {}

/**
 * Shares the session of Stripe's own provider with every hook and part below: for pages that move from
 * react-stripe-js to Checkstand one part at a time. Goes inside of `<CheckoutElementsProvider>`, or
 * `<CheckoutProvider>` of react-stripe-js 5; without one of them react-stripe-js throws. The session is started once,
 * by Stripe's provider; what either side changes shows on both. Loading again is not possible in here: `canRetry` and
 * `canRestart` are false. Renders its children and an invisible live region for screen readers.
 */
export function AdoptedCheckoutProvider({
  messages,
  onEvent,
  children,
}: AdoptedCheckoutProviderProps) {
  const [value] = useState(() => createContextValue(createAdoption));
  const { connection, hear } = value;
  useEffect(() => hear(onEvent));
  return (
    <CheckoutContext.Provider value={value}>
      <MessagesContext.Provider value={messages}>
        <Adopter adoption={connection} />
        {children}
        <LiveRegion />
      </MessagesContext.Provider>
    </CheckoutContext.Provider>
  );
}

/** React 18 warns of layout effects on a server, where there is nothing to adopt. */
const useCommit = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** Renders nothing, but does so at each change of the session, so that nothing else has to. */
function Adopter({ adoption }: { adoption: Adoption }) {
  const result = useStripeCheckout();
  // Before the browser paints: Stripe's hooks and ours never show two sessions.
  useCommit(() => adoption.take(result), [adoption, result]);
  return null;
}

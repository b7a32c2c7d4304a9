'use client';

import { createContext, useContext } from 'react';
import { createCheckout, type Checkout } from '../core/checkout.js';
import { invariant } from '../errors.js';
import { createConnection, type Connection } from '../stripe/connection.js';

/** What a provider shares with its parts. It is made once and never changes. */
export interface CheckoutContextValue {
  readonly checkout: Checkout;
  readonly connection: Connection;
  /** Where changes are told to screen readers. */
  readonly liveRegion: { current: HTMLDivElement | null };
}

/** Where the provider is found. Its value is always the same one, so nobody renders for it. */
export const CheckoutContext = createContext<CheckoutContextValue | null>(null);

/** Everything that one page needs, none of it started yet. */
export function createContextValue(): CheckoutContextValue {
  const checkout = createCheckout();
  return { checkout, connection: createConnection(checkout), liveRegion: { current: null } };
}

/** The provider's context. `user` is the hook or component that asks, for the error. */
export function useCheckoutContext(user: string): CheckoutContextValue {
  const value = useContext(CheckoutContext);
  invariant(
    value,
    `${user} was rendered without a <CheckoutProvider> around it. ` +
      'It reads the session from there. Wrap the checkout page in one.',
  );
  return value;
}

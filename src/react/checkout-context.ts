'use client';

import { createContext, useContext } from 'react';
import { createCheckout, type Checkout } from '../core/checkout.js';
import { invariant } from '../errors.js';
import { createConnection, type Connection } from '../stripe/connection.js';
import { createAnnouncer, type Announcer } from './announcer.js';

/** What a provider shares with its parts. It is made once and never changes. */
export interface CheckoutContextValue {
  readonly checkout: Checkout;
  readonly connection: Connection;
  readonly announcer: Announcer;
}

export const CheckoutContext = createContext<CheckoutContextValue | null>(null);

/** Everything that one page needs, none of it started yet. */
export function createContextValue(): CheckoutContextValue {
  const checkout = createCheckout();
  return { checkout, connection: createConnection(checkout), announcer: createAnnouncer() };
}

/** The provider's context. `user` is the hook or component that asks, for the error. */
export function useCheckoutContext(user: string): CheckoutContextValue {
  const value = useContext(CheckoutContext);
  invariant(
    value,
    `${user} was rendered without a <CheckoutProvider> around it. ` +
      'It reads the session from there. Wrap the checkout page, or this part of it, in <CheckoutProvider>.',
  );
  return value;
}

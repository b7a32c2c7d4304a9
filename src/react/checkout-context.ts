'use client';

import { createContext, useContext } from 'react';
import { createCheckout, type Checkout } from '../core/checkout.js';
import type { EventListener } from '../core/tell.js';
import { invariant } from '../errors.js';
import type { WaysOut } from '../stripe/ways-out.js';

/** What a provider shares with its parts. It is made once and never changes. */
export interface CheckoutContextValue<Connection extends WaysOut = WaysOut> {
  readonly checkout: Checkout;
  readonly connection: Connection;
  /** Where changes are told to screen readers. */
  readonly liveRegion: { current: HTMLElement | null };
  /** Takes that place, and puts it out of sight. */
  readonly setLiveRegion: (element: HTMLElement | null) => void;
  /** Takes the provider's `onEvent` of the latest render. */
  readonly hear: (onEvent: EventListener['onEvent']) => void;
}

/**
 * Present and heard, but not seen; out of the flow, so that it takes no place in the page's layout. Set by script: an
 * attribute in the markup of a server is what a strict Content-Security-Policy forbids.
 */
const OUT_OF_SIGHT =
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/** Where the provider is found. Its value is always the same one, so nobody renders for it. */
export const CheckoutContext = createContext<CheckoutContextValue | null>(null);

/**
 * Everything that one page needs, none of it started yet.
 *
 * @param connect Makes what brings sessions into the checkout.
 */
export function createContextValue<Connection extends WaysOut>(
  connect: (checkout: Checkout) => Connection,
): CheckoutContextValue<Connection> {
  const checkout = createCheckout();
  const liveRegion: { current: HTMLElement | null } = { current: null };
  const listener: EventListener = {};
  let told: Promise<void> | undefined;
  return {
    checkout,
    connection: connect(checkout),
    liveRegion,
    setLiveRegion(element) {
      liveRegion.current = element;
      if (element) element.style.cssText = OUT_OF_SIGHT;
    },
    hear(onEvent) {
      listener.onEvent = onEvent;
      // What finds the events is loaded only where somebody wants to hear of them.
      if (onEvent) {
        told ??= import('../core/tell.js').then((it) => it.tell(checkout, listener));
      }
    },
  };
}

/** The provider's context. `user` is the hook or component that asks, for the error. */
export function useCheckoutContext(user: string): CheckoutContextValue {
  const value = useContext(CheckoutContext);
  invariant(
    value,
    process.env.NODE_ENV !== 'production' &&
      `${user} was rendered without a <CheckoutProvider> around it. ` +
        'It reads the session from there. Wrap the checkout page in one.',
  );
  return value;
}

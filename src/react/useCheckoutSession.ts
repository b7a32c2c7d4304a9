'use client';

import { useEffect } from 'react';
import type { CheckoutState } from '../core/checkout-state.js';
import type { CheckoutSession } from '../core/session.js';
import { useCheckoutContext } from './checkout-context.js';
import { useStore } from './useStore.js';

/**
 * Reads the session. Renders again only when what `selector` returns has changed in content.
 *
 * @param selector Picks plain data from the session; may be an inline function. Without one, the whole session.
 * @returns Null while no session is loaded.
 */
export function useCheckoutSession(): CheckoutSession | null;
export function useCheckoutSession<T>(selector: (session: CheckoutSession) => T): T | null;
export function useCheckoutSession<T>(
  selector?: (session: CheckoutSession) => T,
): T | CheckoutSession | null {
  const { checkout } = useCheckoutContext('useCheckoutSession');
  // Whoever reads the session may well show its total; only pages that surely do not are warned.
  useEffect(() => checkout.showsTotal(), [checkout]);
  return useStore(({ session }: CheckoutState) => {
    if (!session) return null;
    return selector ? selector(session) : session;
  }, 'useCheckoutSession');
}

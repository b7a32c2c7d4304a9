'use client';

import type { CheckoutState } from '../core/checkout-state.js';
import type { CheckoutSession } from '../core/session.js';
import { useShowsTotal } from './useShowsTotal.js';
import { useRawStore } from './useRawStore.js';

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
  const picked = useRawStore(({ session }: CheckoutState) => {
    if (!session) return null;
    return selector ? selector(session) : session;
  }, 'useCheckoutSession');
  // Whoever reads the session may well show its total; only pages that surely do not are warned.
  useShowsTotal();
  return picked;
}

'use client';

import { useStore } from './useStore.js';

/** True while the session asks for names and can be changed. Stripe.js tells it from version 10 on. */
export function useCollectsNames(user: string): boolean {
  return useStore(
    ({ status, session }) => status === 'open' && Boolean(session?.nameCollection),
    user,
  );
}

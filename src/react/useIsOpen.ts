'use client';

import { useStore } from './useStore.js';

/** True while the buyer can change and pay the session. */
export function useIsOpen(user: string): boolean {
  return useStore(({ status }) => status === 'open', user);
}

'use client';

import { useRawStore } from './useRawStore.js';

/** True while the buyer can change and pay the session. */
export function useIsOpen(user: string): boolean {
  return useRawStore(({ status }) => status === 'open', user);
}

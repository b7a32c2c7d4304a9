'use client';

import { useEffect, useRef } from 'react';
import { useMessages } from './messages.js';
import { useAnnounce } from './useAnnounce.js';
import { useStore } from './useStore.js';

/** Tells screen readers of a total that has changed, once it is Stripe's last word on it. */
export function useAnnounceTotal(): void {
  const announce = useAnnounce();
  const messages = useMessages();
  const amount = useStore((state) => state.session?.total.total.amount ?? null, '<Totals.Root>');
  const heard = useRef<string | null>(null);
  useEffect(() => {
    // The first total is read with the page; only changes are news.
    if (heard.current !== null && amount !== null && heard.current !== amount) {
      announce(messages.totalChanged({ amount }));
    }
    heard.current = amount;
  }, [announce, amount, messages]);
}

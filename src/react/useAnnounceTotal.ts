'use client';

import { useEffect } from 'react';
import { useCheckoutContext } from './checkout-context.js';
import { totalsMessages } from '../messages/totals.js';
import { useMessagesOf } from './messages.js';
import { useAnnounce } from './useAnnounce.js';

/** Tells screen readers of a total that has changed. Renders nothing for it: what is spoken is not shown. */
export function useAnnounceTotal(): void {
  const { store } = useCheckoutContext('<Totals.Root>').checkout;
  const announce = useAnnounce();
  const messages = useMessagesOf(totalsMessages);
  useEffect(() => {
    const read = () => store.getState().session?.total.total.amount;
    let heard = read();
    return store.subscribe(() => {
      const amount = read();
      if (amount === heard) return;
      // The first total is read with the page; only changes are news.
      if (heard && amount) announce(messages.totalChanged({ amount }), 'total');
      heard = amount;
    });
  }, [store, announce, messages]);
}

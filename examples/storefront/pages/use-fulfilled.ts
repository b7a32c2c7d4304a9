import { useEffect, useState } from 'react';
import type { SessionReport } from '../server/sessions.js';
import { fetchReport } from './api.js';

/** How often the shop is asked again while the webhook is on its way, and how long between, in ms. */
const MOST_ASKS = 20;
const PAUSE = 750;

/** Whether the order of a paid session is fulfilled. The shop knows once Stripe's webhook has arrived. */
export function useFulfilled({ sessionId, fulfilled }: SessionReport): boolean {
  const [later, setLater] = useState({ asks: 0, fulfilled: false });
  const known = fulfilled || later.fulfilled;
  const waiting = !known && later.asks < MOST_ASKS;

  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => {
      const next = (news: boolean) => setLater(({ asks }) => ({ asks: asks + 1, fulfilled: news }));
      // A failed question is no news; the next one may be answered.
      fetchReport(sessionId).then(
        (report) => next(report.fulfilled),
        () => next(false),
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [waiting, later.asks, sessionId]);

  return known;
}

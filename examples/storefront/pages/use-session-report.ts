import { useCallback, useEffect, useState } from 'react';
import type { SessionReport } from '../server/sessions.js';
import { fetchReport } from './api.js';
import { useLoaded } from './use-loaded.js';
import type { Loaded } from './use-loaded.js';

/** How often the shop is asked again while the webhook is on its way, and how long between, in ms. */
const MOST_ASKS = 20;
const PAUSE = 750;

/** How a checkout stands. Follows it until the order of a paid one is fulfilled. */
export function useSessionReport(sessionId: string): Loaded<SessionReport> {
  const load = useCallback(() => fetchReport(sessionId), [sessionId]);
  const first = useLoaded(load);
  const [later, setLater] = useState<{ asks: number; report: SessionReport | null }>({
    asks: 0,
    report: null,
  });
  const report = later.report ?? (first.type === 'success' ? first.value : null);
  const waiting = report !== null && awaitsFulfilment(report) && later.asks < MOST_ASKS;

  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => {
      const next = (news: SessionReport | null) =>
        setLater(({ asks, report: known }) => ({ asks: asks + 1, report: news ?? known }));
      // A failed question is no news; the next one may be answered.
      fetchReport(sessionId).then(next, () => next(null));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [waiting, later.asks, sessionId]);

  return report === null ? first : { type: 'success', value: report };
}

function awaitsFulfilment(report: SessionReport): boolean {
  return report.status === 'complete' && report.paymentStatus !== 'unpaid' && !report.fulfilled;
}

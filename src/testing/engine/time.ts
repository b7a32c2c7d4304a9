import type { EpochSeconds, PageRecurringTerms } from '../wire.js';

/** Seconds in a minute. */
export const MINUTE = 60;
/** Seconds in an hour. */
export const HOUR = 60 * MINUTE;
/** Seconds in a day. */
export const DAY = 24 * HOUR;

/**
 * The time one or more billing intervals later. Months and years keep the day of the month where
 * it exists, else take the month's last day, as Stripe's billing does.
 */
export function addInterval(
  time: EpochSeconds,
  interval: PageRecurringTerms['interval'],
  count: number,
): EpochSeconds {
  if (interval === 'day') return time + count * DAY;
  if (interval === 'week') return time + count * 7 * DAY;
  return addMonths(time, interval === 'year' ? count * 12 : count);
}

function addMonths(time: EpochSeconds, months: number): EpochSeconds {
  const start = new Date(time * 1000);
  const moved = new Date(start);
  moved.setUTCDate(1);
  moved.setUTCMonth(start.getUTCMonth() + months);
  const lastDay = new Date(
    Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0),
  ).getUTCDate();
  moved.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return Math.floor(moved.getTime() / 1000);
}

import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { divideRounded } from '../money/rounding.js';
import type { Session } from '../sessions/session.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { addRhythm, momentOf, nextDayOfMonth } from './calendar.js';
import type { Rhythm } from './calendar.js';

/** When a subscription is billed, and how much of a full period its first invoice charges. */
export interface Schedule {
  rhythm: Rhythm;
  /** When the first period starts. */
  start: EpochSeconds;
  /** When the first period ends and the next invoice is due. */
  nextInvoice: EpochSeconds;
  /** The moment that all whole periods are counted from. */
  anchor: EpochSeconds;
  /** The day of the month that is meant where the anchor's month is too short for it. */
  day: number | null;
  /** The part of a full period's price that is due at the start: 1/1, 0/1, or by the second. */
  share: { numerator: number; denominator: number };
  /** Whether an invoice is made at the start. There is none when the time until the anchor is free. */
  invoicesAtStart: boolean;
}

/** How often the recurring prices of a session recur; they all recur alike. Null without any. */
export function rhythmOf(world: World, session: Session): Rhythm | null {
  for (const line of session.lines) {
    const { recurring } = findIn(world.prices, 'price', line.price);
    if (recurring) return { interval: recurring.interval, count: recurring.interval_count };
  }
  return null;
}

/**
 * The schedule of the subscription that a session makes or has made; null when it makes none.
 *
 * While the session is open it is reckoned from the session's creation, so that amounts do not
 * change by the second while one looks and pays. Whether Stripe prorates from then or from the
 * payment is not documented. Afterwards it starts with the completion.
 */
export function scheduleOf(world: World, session: Session): Schedule | null {
  const rhythm = rhythmOf(world, session);
  if (!rhythm) return null;
  const start = session.completedAt ?? session.created;
  if (session.trial) return untilTrialEnd(rhythm, start, session.trial.end);
  const fixed = fixedAnchor(session, rhythm);
  if (fixed === null) return fromNow(rhythm, start);
  // Documented: who pays after the anchor is charged for the whole period that starts with it.
  const latest = session.completedAt ?? Math.min(world.now(), session.expiresAt);
  const passed = latest >= fixed.at;
  return passed ? fromAnchor(rhythm, fixed) : untilAnchor(session, rhythm, start, fixed);
}

/** The part of a recurring line's full price that is due today, rounded once for the whole line. */
export function dueAtStart(schedule: Schedule | null, full: MinorUnits): MinorUnits {
  if (!schedule) return full;
  const { numerator, denominator } = schedule.share;
  return Number(divideRounded(BigInt(full) * BigInt(numerator), BigInt(denominator)));
}

/** Whether the first invoice charges less than a full period because of the anchor. */
export function isProrated(schedule: Schedule): boolean {
  const { numerator, denominator } = schedule.share;
  return numerator > 0 && numerator < denominator;
}

/** The anchor that the merchant fixed, with the day of the month that it stands for. */
export function fixedAnchor(
  session: Session,
  rhythm: Rhythm,
): { at: EpochSeconds; day: number | null } | null {
  const anchor = session.subscriptionData?.anchor;
  if (!anchor) return null;
  if (anchor.type === 'timestamp') return { at: anchor.at, day: null };
  const { day_of_month: day, month } = anchor.config;
  const months = rhythm.interval === 'year' ? 12 * rhythm.count : rhythm.count;
  const at = nextDayOfMonth(session.created, {
    day,
    month: month ?? momentOf(session.created).month,
    // Without a month the next such day counts; with one, the months that the rhythm reaches from it.
    step: month === null ? 1 : months,
    time: anchor.time,
  });
  return { at, day };
}

const NOTHING = { numerator: 0, denominator: 1 };
const EVERYTHING = { numerator: 1, denominator: 1 };

function fromNow(rhythm: Rhythm, start: EpochSeconds): Schedule {
  return {
    rhythm,
    start,
    nextInvoice: addRhythm(start, rhythm, 1),
    anchor: start,
    day: null,
    share: EVERYTHING,
    invoicesAtStart: true,
  };
}

/** A trial is free and has an invoice over nothing; whole periods follow it. */
function untilTrialEnd(rhythm: Rhythm, start: EpochSeconds, end: EpochSeconds): Schedule {
  return {
    rhythm,
    start,
    nextInvoice: end,
    anchor: end,
    day: null,
    share: NOTHING,
    invoicesAtStart: true,
  };
}

/** A buyer who pays after the anchor pays for the whole period that started with it. */
function fromAnchor(
  rhythm: Rhythm,
  { at, day }: { at: EpochSeconds; day: number | null },
): Schedule {
  return {
    rhythm,
    start: at,
    nextInvoice: addRhythm(at, rhythm, 1, day ?? undefined),
    anchor: at,
    day,
    share: EVERYTHING,
    invoicesAtStart: true,
  };
}

/** The time until the anchor is a part of the period that ends with it. */
function untilAnchor(
  session: Session,
  rhythm: Rhythm,
  start: EpochSeconds,
  { at, day }: { at: EpochSeconds; day: number | null },
): Schedule {
  const isFree = session.subscriptionData?.prorationBehavior === 'none';
  const periodStart = addRhythm(at, rhythm, -1, day ?? undefined);
  const period = at - periodStart;
  return {
    rhythm,
    start,
    nextInvoice: at,
    anchor: at,
    day,
    share: isFree ? NOTHING : { numerator: Math.min(at - start, period), denominator: period },
    invoicesAtStart: !isFree,
  };
}

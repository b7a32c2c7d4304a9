import type { EpochSeconds } from '../../wire.js';
import { DAY } from '../time.js';

/** How often something recurs: every `count` days, weeks, months or years. */
export interface Rhythm {
  interval: 'day' | 'week' | 'month' | 'year';
  count: number;
}

/** A moment of the day in UTC. */
export interface TimeOfDay {
  hour: number;
  minute: number;
  second: number;
}

/** The parts of a moment in UTC. Months and days count from 1. */
interface CalendarMoment extends TimeOfDay {
  year: number;
  month: number;
  day: number;
}

const MONTHS_PER = { month: 1, year: 12 };
const SECONDS_PER = { day: DAY, week: 7 * DAY };

/**
 * A moment `times` rhythms after another, or before it when `times` is negative. A day that the
 * month does not have becomes the month's last: one month after January 31 is February 28. Counting
 * from one fixed moment keeps the day: two months after January 31 is March 31.
 *
 * `day` is the day that is meant, where it is not the day of `from`: a cycle that is billed on the
 * 31st may start from a February 28.
 */
export function addRhythm(
  from: EpochSeconds,
  rhythm: Rhythm,
  times: number,
  day?: number,
): EpochSeconds {
  const { interval, count } = rhythm;
  if (interval === 'day' || interval === 'week') {
    return from + SECONDS_PER[interval] * count * times;
  }
  return addMonths(from, MONTHS_PER[interval] * count * times, day);
}

/** The same moment of another month, on the last day of a month that is too short. */
export function addMonths(from: EpochSeconds, months: number, day?: number): EpochSeconds {
  const moment = momentOf(from);
  return onDay({ ...moment, month: moment.month + months }, day ?? moment.day);
}

/** The whole period that has a moment in it, of periods of one rhythm that start at `anchor`. */
export function periodAround(
  moment: EpochSeconds,
  anchor: EpochSeconds,
  rhythm: Rhythm,
  day?: number,
): { start: EpochSeconds; end: EpochSeconds } {
  const boundary = (times: number) => addRhythm(anchor, rhythm, times, day);
  let times = Math.floor((moment - anchor) / (boundary(1) - anchor));
  while (boundary(times) > moment) times -= 1;
  while (boundary(times + 1) <= moment) times += 1;
  return { start: boundary(times), end: boundary(times + 1) };
}

/**
 * The first moment after `after` that falls on a day of the month, in a month that is a whole
 * number of `step` months away from `month` (1 to 12).
 */
export function nextDayOfMonth(
  after: EpochSeconds,
  wanted: { day: number; month: number; step: number; time: TimeOfDay },
): EpochSeconds {
  const { year, month } = momentOf(after);
  const distance = (((wanted.month - month) % wanted.step) + wanted.step) % wanted.step;
  const candidate = (months: number) =>
    onDay({ year, month: month + months, day: 1, ...wanted.time }, wanted.day);
  const first = candidate(distance);
  return first > after ? first : candidate(distance + wanted.step);
}

/** The month, 1 to 12, and the time of day of a moment, in UTC. */
export function momentOf(at: EpochSeconds): CalendarMoment {
  const date = new Date(at * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** A day of a month, or its last day. Months beyond 1 to 12 run on into other years. */
function onDay(moment: CalendarMoment, day: number): EpochSeconds {
  const { year, month, hour, minute, second } = moment;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Date.UTC(year, month - 1, Math.min(day, lastDay), hour, minute, second) / 1000;
}

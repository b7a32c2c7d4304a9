import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addRhythm,
  nextDayOfMonth,
  periodAround,
} from '../../../../src/testing/engine/billing/calendar.js';

/** Seconds of a date in UTC, at ten past nine. */
const at = (date: string) => Date.parse(`${date}T09:10:11Z`) / 1000;
const shown = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);

const RHYTHMS = fc.record({
  interval: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
  count: fc.integer({ min: 1, max: 3 }),
});
const MOMENTS = fc.integer({ min: at('2000-01-01'), max: at('2099-12-31') });

describe('the same moment of another month', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months are %s', (from, months, expected) => {
    expect(shown(addMonths(at(from), months))).toBe(expected);
    expect(addMonths(at(from), months) % 86_400).toBe(at(from) % 86_400);
  });

  test('the day that is meant comes back after a short month', () => {
    expect(shown(addMonths(at('2026-02-28'), 1, 31))).toBe('2026-03-31');
    expect(shown(addMonths(at('2026-02-28'), 2, 31))).toBe('2026-04-30');
  });
});

test.each([
  ['2026-11-20', { day: 1, month: 11, step: 1 }, '2026-12-01'],
  ['2026-11-20', { day: 31, month: 11, step: 1 }, '2026-11-30'],
  ['2026-11-20', { day: 20, month: 11, step: 1 }, '2026-12-20'],
  ['2026-11-20', { day: 1, month: 4, step: 12 }, '2027-04-01'],
  ['2026-11-20', { day: 21, month: 11, step: 12 }, '2026-11-21'],
  ['2026-11-20', { day: 19, month: 11, step: 12 }, '2027-11-19'],
  ['2026-11-20', { day: 1, month: 1, step: 3 }, '2027-01-01'],
  ['2026-11-20', { day: 15, month: 2, step: 3 }, '2027-02-15'],
  ['2028-01-31', { day: 30, month: 1, step: 1 }, '2028-02-29'],
])('from %s the next %o is %s', (from, wanted, expected) => {
  const time = { hour: 9, minute: 10, second: 11 };
  expect(shown(nextDayOfMonth(at(from), { ...wanted, time }))).toBe(expected);
});

describe('whatever the date and the rhythm', () => {
  test('a period later and back again is never later than before', () => {
    fc.assert(
      fc.property(MOMENTS, RHYTHMS, (moment, rhythm) => {
        const next = addRhythm(moment, rhythm, 1);
        expect(next).toBeGreaterThan(moment);
        expect(addRhythm(next, rhythm, -1)).toBeLessThanOrEqual(moment);
      }),
    );
  });

  test('exactly one period has a moment in it, and the next begins where it ends', () => {
    fc.assert(
      fc.property(MOMENTS, MOMENTS, RHYTHMS, (moment, anchor, rhythm) => {
        const { start, end } = periodAround(moment, anchor, rhythm);
        expect(start).toBeLessThanOrEqual(moment);
        expect(end).toBeGreaterThan(moment);
        expect(periodAround(end, anchor, rhythm).start).toBe(end);
        expect(periodAround(start - 1, anchor, rhythm).end).toBe(start);
      }),
    );
  });
});

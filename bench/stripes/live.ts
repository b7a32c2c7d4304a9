import { isRecord } from './is-record.js';
import type { StripeKind } from './stripe-kind.js';

/**
 * One object for good, written over down to its last member, lists by place: the first line's object is still there
 * when that line has gone, and says what the next one said. No identity ever tells of a change.
 */
export const live: StripeKind = {
  name: 'live',
  title: 'one object that is written over, parts and all, and delivered again',
  arrival: 'now',
  works: true,
  createView(session) {
    return {
      current: () => session,
      show: (next) => writeOver(session, next),
    };
  },
};

function writeOver(target: object, source: object): void {
  const [to, from] = [target as Record<string, unknown>, source as Record<string, unknown>];
  if (Array.isArray(target) && Array.isArray(source)) target.length = source.length;
  else for (const key in to) if (!(key in from)) delete to[key];
  for (const key in from) {
    const [before, now] = [to[key], from[key]];
    if (isRecord(before) && isRecord(now) && Array.isArray(before) === Array.isArray(now)) {
      writeOver(before, now);
    } else if (before !== now) to[key] = now;
  }
}

import type { Session } from '../sessions/order.js';
import { isRecord } from './is-record.js';
import type { StripeKind } from './stripe-kind.js';

/** One object of getters for good. Behind them only what has changed is another object than before. */
export const liveParts: StripeKind = {
  name: 'live-parts',
  title: 'one object of getters; of its parts only those that have changed are new objects',
  arrival: 'now',
  works: true,
  createView(first) {
    let session = first;
    const view = {} as Session;
    for (const key of Object.keys(first) as Array<keyof Session>) {
      Object.defineProperty(view, key, { enumerable: true, get: () => session[key] });
    }
    return {
      current: () => view,
      show(next) {
        session = keepSame(session, next);
      },
    };
  },
};

/** The very same where nothing differs, else `next` with whatever of `previous` says the same in it. */
function keepSame<Value>(previous: unknown, next: Value): Value {
  if (previous === next || !isRecord(previous) || !isRecord(next)) return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  const [before, now] = [previous, next as object] as Array<Record<string, unknown>>;
  const known = Array.isArray(previous) ? byId(previous) : null;
  let same = Object.keys(before!).length === Object.keys(now!).length;
  for (const key in now) {
    const item = now[key];
    now[key] = keepSame(known?.get(idOf(item)) ?? before![key], item);
    same &&= now[key] === before![key];
  }
  return same ? (previous as Value) : next;
}

function byId(list: readonly unknown[]): ReadonlyMap<unknown, unknown> {
  return new Map(list.map((item) => [idOf(item), item]));
}

function idOf(item: unknown): unknown {
  return isRecord(item) && 'id' in item ? item.id : undefined;
}

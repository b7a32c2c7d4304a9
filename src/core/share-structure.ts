type PlainRecord = Record<string, unknown>;

/** As a member it would set the prototype of the copy. */
const INHERITED = '__proto__';

/**
 * Copies `incoming`, but hands back the very parts of `previous` that say the same: equal values keep
 * their identity at every depth, and when nothing differs the result *is* `previous`.
 *
 * This is the door through which every session enters. Stripe's session may be one live object that is
 * mutated and delivered again, so nothing of `incoming` is kept. List items are matched by what
 * identifies them (`id`, `priceId` or `currency`), so removing the first line leaves the others untouched.
 * Nothing is allocated for a part that did not change.
 */
export function shareStructure<T>(previous: unknown, incoming: T): T;
export function shareStructure(previous: unknown, incoming: unknown): unknown {
  if (Object.is(previous, incoming)) return previous;
  if (Array.isArray(incoming)) return shareList(previous, incoming);
  if (isRecord(incoming)) return shareRecord(previous, incoming);
  return incoming;
}

const NOTHING: PlainRecord = {};

function shareRecord(previous: unknown, incoming: PlainRecord): PlainRecord {
  const before = isRecord(previous) ? previous : NOTHING;
  let copy: PlainRecord | null = null;
  let left = 0;
  for (const key in incoming) {
    if (key === INHERITED) continue;
    // Read once: a number with decimals is allocated each time.
    const was = before[key];
    const shared = shareStructure(was, incoming[key]);
    if (copy) copy[key] = shared;
    else if (Object.is(shared, was)) left += 1;
    else {
      copy = copyMembers(before, incoming, key);
      copy[key] = shared;
    }
  }
  if (copy) return copy;
  for (const _ in before) left -= 1;
  // Otherwise a member is gone.
  return left === 0 && before !== NOTHING ? before : copyMembers(before, incoming);
}

/**
 * The members of `before` that `incoming` has, up to `end`. Always added one by one in the order in which they arrive:
 * engines read records quickly that were made alike.
 */
function copyMembers(before: PlainRecord, incoming: PlainRecord, end?: string): PlainRecord {
  const copy: PlainRecord = {};
  for (const key in incoming) {
    if (key === end) break;
    if (key !== INHERITED) copy[key] = before[key];
  }
  return copy;
}

function shareList(previous: unknown, incoming: readonly unknown[]): readonly unknown[] {
  const before: readonly unknown[] | null = Array.isArray(previous) ? previous : null;
  let copy: unknown[] | null = before?.length === incoming.length ? null : [];
  let byIdentity: Map<unknown, unknown> | null = null;
  for (let index = 0; index < incoming.length; index += 1) {
    const item = incoming[index];
    let counterpart = before?.[index];
    if (before && identityOf(counterpart) !== identityOf(item)) {
      byIdentity ??= new Map(before.map((candidate) => [identityOf(candidate), candidate]));
      counterpart = byIdentity.get(identityOf(item));
    }
    const shared = shareStructure(counterpart, item);
    if (copy === null && Object.is(shared, before?.[index])) continue;
    copy ??= before!.slice();
    copy[index] = shared;
  }
  return copy ?? before!;
}

function identityOf(item: unknown): unknown {
  return isRecord(item) ? (item.id ?? item.priceId ?? item.currency) : undefined;
}

/** Data, whatever its prototype: a live view may be an instance of a class. Not an Error, a Date, a Map or a promise. */
function isRecord(value: unknown): value is PlainRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  // Nearly always; what follows walks along prototypes.
  if (Object.getPrototypeOf(value) === Object.prototype) return true;
  return !(value instanceof Error || value instanceof Date || Symbol.toStringTag in value);
}

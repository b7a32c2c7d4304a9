type PlainRecord = Record<string, unknown>;

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

function shareRecord(previous: unknown, incoming: PlainRecord): PlainRecord {
  const before = isRecord(previous) ? previous : null;
  let copy: PlainRecord | null = before ? null : {};
  for (const key in incoming) {
    const shared = shareStructure(before?.[key], incoming[key]);
    if (copy === null && Object.is(shared, before?.[key])) continue;
    copy ??= { ...before };
    // A key named `__proto__` must stay data.
    if (key !== '__proto__') copy[key] = shared;
  }
  const shared = copy ?? before!;
  if (sizeOf(shared) === sizeOf(incoming)) return shared;
  // A member is gone.
  const left: PlainRecord = {};
  for (const key in incoming) left[key] = shared[key];
  return left;
}

/** How many members there are to enumerate. `Object.keys` would allocate, for every record of every session. */
function sizeOf(record: PlainRecord): number {
  let size = 0;
  for (const _ in record) size += 1;
  return size;
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
    copy ??= before!.slice(0, index);
    copy[index] = shared;
  }
  return copy ?? before!;
}

function identityOf(item: unknown): unknown {
  return isRecord(item) ? (item.id ?? item.priceId ?? item.currency) : undefined;
}

/** Data, whatever its prototype: a live view may be an instance of a class. Not an Error, a Date, a Map or a promise. */
function isRecord(value: unknown): value is PlainRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Error) &&
    !(value instanceof Date) &&
    !(Symbol.toStringTag in value)
  );
}

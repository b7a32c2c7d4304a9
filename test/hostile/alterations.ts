import type { PlainRecord } from './rich-session.js';

/** Where something is within a session. Of a list only the first item is looked into. */
export type Path = ReadonlyArray<string | number>;

/** What a member may become. Undefined takes it away. */
export const ALTERED = {
  gone: undefined,
  null: null,
  text: 'zzz',
  number: 7,
  yes: true,
  record: { a: 1 },
  list: [],
} as const;

/** Every member of the session, at every depth. */
export function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const members = Array.isArray(value) ? [[0, value[0]] as const] : Object.entries(value);
  return members.flatMap(([member, part]) => {
    const path = [...at, member];
    return [path, ...pathsOf(part, path)];
  });
}

/** A copy of the session with another value in that place. */
export function altered(
  session: PlainRecord,
  [member, ...rest]: Path,
  value: unknown,
): PlainRecord {
  const copy = (Array.isArray(session) ? [...session] : { ...session }) as PlainRecord;
  const name = String(member);
  if (rest.length > 0) copy[name] = altered(copy[name] as PlainRecord, rest, value);
  else if (value === undefined && !Array.isArray(copy)) delete copy[name];
  else copy[name] = value;
  return copy;
}

/** True when one of the two is within the other. */
export function overlap(one: Path, other: Path): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.slice(0, shorter).join() === other.slice(0, shorter).join();
}

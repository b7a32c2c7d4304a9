/** True for what has members: records and lists. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

import { noSuch } from './refusal.js';

/** The row with this id, or Stripe's "No such …" refusal. */
export function findIn<Row>(
  table: ReadonlyMap<string, Row>,
  kind: string,
  id: string,
  param?: string,
): Row {
  const row = table.get(id);
  if (row === undefined) throw noSuch(kind, id, param);
  return row;
}

import { noSuch } from '../../engine/refusal.js';
import { invalidRequest } from '../../engine/refusal.js';
import { integer, text } from './shapes.js';

/** The parameters that every list takes. */
export const PAGING = { limit: integer(), starting_after: text(), ending_before: text() };

/** A page of a list, as Stripe sends it. */
export interface ListObject<Row> {
  object: 'list';
  data: Row[];
  has_more: boolean;
  url: string;
}

interface Paging {
  limit?: number;
  starting_after?: string;
  ending_before?: string;
}

const DEFAULT_LIMIT = 10;
const HIGHEST_LIMIT = 100;

/** Cuts one page out of rows that stand in the list's order. */
export function paginate<Row extends { id: string; object?: string }>(
  rows: readonly Row[],
  params: Paging,
  url: string,
): ListObject<Row> {
  const { limit = DEFAULT_LIMIT, starting_after: after, ending_before: before } = params;
  if (limit < 1 || limit > HIGHEST_LIMIT) {
    throw invalidRequest(
      limit < 1
        ? 'This value must be greater than or equal to 1.'
        : `This value must be less than or equal to ${HIGHEST_LIMIT} (it currently is '${limit}').`,
      { param: 'limit', code: 'parameter_invalid_integer' },
    );
  }
  if (after !== undefined && before !== undefined) {
    throw invalidRequest(
      'You may only specify one of these parameters: ending_before, starting_after.',
      { param: 'ending_before' },
    );
  }
  const page = (data: Row[], has_more: boolean): ListObject<Row> => ({
    object: 'list',
    data,
    has_more,
    url,
  });
  if (before !== undefined) {
    const end = indexOf(rows, before, 'ending_before');
    const start = Math.max(0, end - limit);
    return page(rows.slice(start, end), start > 0);
  }
  const start = after === undefined ? 0 : indexOf(rows, after, 'starting_after') + 1;
  return page(rows.slice(start, start + limit), start + limit < rows.length);
}

/** The rows of a table as lists show them: newest first. */
export function newestFirst<Row>(table: ReadonlyMap<string, Row>): Row[] {
  return [...table.values()].toReversed();
}

function indexOf(
  rows: ReadonlyArray<{ id: string; object?: string }>,
  id: string,
  param: string,
): number {
  const index = rows.findIndex((row) => row.id === id);
  if (index === -1) throw noSuch(rows[0]?.object ?? 'object', id, param);
  return index;
}

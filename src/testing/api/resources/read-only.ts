import { findIn } from '../../engine/find-in.js';
import type { World } from '../../engine/world.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import type { Route } from '../http/route.js';
import { isWithin, range, text } from '../http/shapes.js';

/** Objects that are made by the checkout, and that the merchant reads. */
export interface ReadOnlyResource<Row extends { id: string; created: number }> {
  /** Such as `/v1/charges`. */
  path: string;
  /** What Stripe calls one of them when there is none. */
  kind: string;
  table: (world: World) => ReadonlyMap<string, Row>;
  /** The members by whose value lists can be filtered, beside the time of creation. */
  filters: ReadonlyArray<keyof Row & string>;
}

/** Routes to list a resource and to read one of it. */
export function readOnly<Row extends { id: string; created: number }>({
  path: address,
  kind,
  table,
  filters,
}: ReadOnlyResource<Row>): Route[] {
  const texts = Object.fromEntries(filters.map((name) => [name, text()]));
  return [
    route({
      method: 'GET',
      path: address,
      params: { ...PAGING, created: range(), ...texts },
      handle({ world, path }, params) {
        const wanted: Record<string, unknown> = params;
        const rows = newestFirst(table(world)).filter(
          (row) =>
            isWithin(row.created, params.created) &&
            filters.every((name) => wanted[name] === undefined || row[name] === wanted[name]),
        );
        return paginate(rows, params, path);
      },
    }),
    route({
      method: 'GET',
      path: `${address}/:id`,
      handle: ({ world }, _params, { id = '' }) => findIn(table(world), kind, id),
    }),
  ];
}

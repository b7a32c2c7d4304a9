import { findIn } from '../../engine/find-in.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import { isWithin, list, range, text } from '../http/shapes.js';

/** `/v1/events`, to read. */
export const events = [
  route({
    method: 'GET',
    path: '/v1/events',
    params: { ...PAGING, created: range(), type: text(), types: list(text()) },
    handle({ events: log, path }, params) {
      const rows = newestFirst(log).filter(
        (event) =>
          isWithin(event.created, params.created) &&
          (params.type === undefined || event.type === params.type) &&
          (params.types === undefined || params.types.includes(event.type)),
      );
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/events/:id',
    handle: ({ events: log }, _params, { id = '' }) => findIn(log, 'event', id),
  }),
];

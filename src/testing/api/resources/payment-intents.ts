import { findIn } from '../../engine/find-in.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import { isWithin, range, text } from '../http/shapes.js';

/** `/v1/payment_intents`, to read: sessions make them. */
export const paymentIntents = [
  route({
    method: 'GET',
    path: '/v1/payment_intents',
    params: { ...PAGING, created: range(), customer: text() },
    handle({ world, path }, params) {
      const rows = newestFirst(world.paymentIntents).filter(
        (intent) =>
          isWithin(intent.created, params.created) &&
          (params.customer === undefined || intent.customer === params.customer),
      );
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/payment_intents/:id',
    handle: ({ world }, _params, { id = '' }) => findIn(world.paymentIntents, 'payment_intent', id),
  }),
];

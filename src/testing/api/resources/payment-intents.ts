import { cancelPayment, capturePayment } from '../../engine/sessions/capture-later.js';
import type { World } from '../../engine/world.js';
import { route } from '../http/route.js';
import { integer, oneOf } from '../http/shapes.js';
import { readOnly } from './read-only.js';

/** `/v1/payment_intents`, to read, and to capture what was only reserved: sessions make them. */
export const paymentIntents = [
  ...readOnly({
    path: '/v1/payment_intents',
    kind: 'payment_intent',
    table: (world: World) => world.paymentIntents,
    filters: ['customer'],
  }),
  route({
    method: 'POST',
    path: '/v1/payment_intents/:id/capture',
    params: { amount_to_capture: integer() },
    handle: ({ world }, params, { id = '' }) => capturePayment(world, id, params.amount_to_capture),
  }),
  route({
    method: 'POST',
    path: '/v1/payment_intents/:id/cancel',
    params: {
      cancellation_reason: oneOf('abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'),
    },
    handle: ({ world }, params, { id = '' }) =>
      cancelPayment(world, id, params.cancellation_reason ?? null),
  }),
];

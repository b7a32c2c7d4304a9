import type { World } from '../../engine/world.js';
import { readOnly } from './read-only.js';

/** `/v1/charges`, to read: payments make them, failed ones too. */
export const charges = readOnly({
  path: '/v1/charges',
  kind: 'charge',
  table: (world: World) => world.charges,
  filters: ['customer', 'payment_intent'],
});

import type { World } from '../../engine/world.js';
import { readOnly } from './read-only.js';

/** `/v1/setup_intents`, to read: sessions in setup mode make them. */
export const setupIntents = readOnly({
  path: '/v1/setup_intents',
  kind: 'setupintent',
  table: (world: World) => world.setupIntents,
  filters: ['customer', 'payment_method'],
});

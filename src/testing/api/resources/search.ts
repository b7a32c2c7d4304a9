import { unsupported } from '../../engine/refusal.js';
import { route } from '../http/route.js';
import { integer, text } from '../http/shapes.js';

const SEARCHED = [
  'charges',
  'customers',
  'invoices',
  'payment_intents',
  'prices',
  'products',
  'subscriptions',
];

/**
 * `/v1/…/search`: refused aloud, because `search` would else be taken for an id. These routes stand
 * before those of the resources.
 */
export const searches = SEARCHED.map((resource) =>
  route({
    method: 'GET',
    path: `/v1/${resource}/search`,
    params: { limit: integer(), page: text(), query: text() },
    handle() {
      throw unsupported(`searching ${resource.replace('_', ' ')}`, 'query');
    },
  }),
);

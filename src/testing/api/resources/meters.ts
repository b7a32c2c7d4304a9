import { createMeter, renameMeter, setMeterStatus } from '../../engine/catalog/meters.js';
import { findIn } from '../../engine/find-in.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import { object, oneOf, required, text } from '../http/shapes.js';

/** `/v1/billing/meters`: what metered prices are made with. Usage events are not simulated. */
export const meters = [
  route({
    method: 'POST',
    path: '/v1/billing/meters',
    params: {
      customer_mapping: object({
        event_payload_key: required(text()),
        type: required(oneOf('by_id')),
      }),
      default_aggregation: required(object({ formula: required(oneOf('count', 'last', 'sum')) })),
      display_name: required(text()),
      event_name: required(text()),
      event_time_window: oneOf('day', 'hour'),
      value_settings: object({ event_payload_key: required(text()) }),
    },
    handle: ({ world }, params) => createMeter(world, params),
  }),
  route({
    method: 'GET',
    path: '/v1/billing/meters',
    params: { ...PAGING, status: oneOf('active', 'inactive') },
    handle: ({ world, path }, params) =>
      paginate(
        newestFirst(world.meters).filter(
          (meter) => params.status === undefined || meter.status === params.status,
        ),
        params,
        path,
      ),
  }),
  route({
    method: 'GET',
    path: '/v1/billing/meters/:id',
    handle: ({ world }, _params, { id = '' }) => findIn(world.meters, 'billing.meter', id),
  }),
  route({
    method: 'POST',
    path: '/v1/billing/meters/:id',
    params: { display_name: text() },
    handle: ({ world }, params, { id = '' }) => renameMeter(world, id, params.display_name),
  }),
  route({
    method: 'POST',
    path: '/v1/billing/meters/:id/deactivate',
    handle: ({ world }, _params, { id = '' }) => setMeterStatus(world, id, 'inactive'),
  }),
  route({
    method: 'POST',
    path: '/v1/billing/meters/:id/reactivate',
    handle: ({ world }, _params, { id = '' }) => setMeterStatus(world, id, 'active'),
  }),
];

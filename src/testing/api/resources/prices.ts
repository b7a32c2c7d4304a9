import { createPrice, updatePrice } from '../../engine/catalog/prices.js';
import { invalidRequest, unsupported } from '../../engine/refusal.js';
import { findIn } from '../../engine/find-in.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import {
  emptyable,
  flag,
  integer,
  isWithin,
  list,
  metadata,
  object,
  oneOf,
  range,
  required,
  text,
} from '../http/shapes.js';

const INLINE_PRODUCT = object({
  name: required(text()),
  active: flag(),
  id: text(),
  metadata: metadata(),
  statement_descriptor: text(),
  tax_code: text(),
  unit_label: text(),
});

/** `/v1/prices` */
export const prices = [
  route({
    method: 'POST',
    path: '/v1/prices',
    params: {
      active: flag(),
      billing_scheme: oneOf('per_unit', 'tiered'),
      currency: required(text()),
      lookup_key: text(),
      metadata: metadata(),
      nickname: text(),
      product: text(),
      product_data: INLINE_PRODUCT,
      recurring: object({
        interval: required(oneOf('day', 'month', 'week', 'year')),
        interval_count: integer(),
        trial_period_days: integer(),
        usage_type: oneOf('licensed', 'metered'),
      }),
      tax_behavior: oneOf('exclusive', 'inclusive', 'unspecified'),
      transfer_lookup_key: flag(),
      transform_quantity: object({
        divide_by: required(integer()),
        round: required(oneOf('up', 'down')),
      }),
      unit_amount: integer(),
      unit_amount_decimal: text(),
    },
    handle({ world }, { billing_scheme: scheme, ...params }) {
      if (scheme === 'tiered') throw unsupported('tiered prices', 'billing_scheme');
      const taken = [...world.prices.values()].some(
        (price) => params.lookup_key !== undefined && price.lookup_key === params.lookup_key,
      );
      if (taken && params.transfer_lookup_key !== true) {
        throw invalidRequest(
          `A price already uses that lookup key. Pass \`transfer_lookup_key: true\` to move it.`,
          { param: 'lookup_key' },
        );
      }
      return createPrice(world, params);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/prices',
    params: {
      ...PAGING,
      active: flag(),
      created: range(),
      currency: text(),
      lookup_keys: list(text()),
      product: text(),
      recurring: object({
        interval: oneOf('day', 'month', 'week', 'year'),
        usage_type: oneOf('licensed', 'metered'),
      }),
      type: oneOf('one_time', 'recurring'),
    },
    handle({ world, path }, params) {
      const { recurring } = params;
      const rows = newestFirst(world.prices).filter(
        (price) =>
          isWithin(price.created, params.created) &&
          (params.active === undefined || price.active === params.active) &&
          (params.currency === undefined || price.currency === params.currency) &&
          (params.product === undefined || price.product === params.product) &&
          (params.type === undefined || price.type === params.type) &&
          (params.lookup_keys === undefined ||
            (price.lookup_key !== null && params.lookup_keys.includes(price.lookup_key))) &&
          (recurring?.interval === undefined || price.recurring?.interval === recurring.interval) &&
          (recurring?.usage_type === undefined ||
            price.recurring?.usage_type === recurring.usage_type),
      );
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/prices/:id',
    handle: ({ world }, _params, { id = '' }) => findIn(world.prices, 'price', id),
  }),
  route({
    method: 'POST',
    path: '/v1/prices/:id',
    params: {
      active: flag(),
      lookup_key: text(),
      metadata: emptyable(metadata()),
      nickname: text(),
      tax_behavior: oneOf('exclusive', 'inclusive', 'unspecified'),
      transfer_lookup_key: flag(),
    },
    handle: ({ world }, params, { id = '' }) => updatePrice(world, id, params),
  }),
];

import { createPrice, updatePrice } from '../../engine/catalog/prices.js';
import { invalidRequest } from '../../engine/refusal.js';
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
import { renderPrice } from '../render/price.js';
import {
  CURRENCY_OPTIONS,
  CUSTOM_UNIT_AMOUNT,
  TAX_BEHAVIOR,
  TAX_DETAILS,
  TIERS,
} from './price-parameters.js';

const INLINE_PRODUCT = object({
  name: required(text()),
  active: flag(),
  id: text(),
  metadata: metadata(),
  statement_descriptor: text(),
  tax_code: text(),
  tax_details: TAX_DETAILS,
  unit_label: text(),
});

const MOST_LOOKUP_KEYS = 10;

/** `/v1/prices` */
export const prices = [
  route({
    method: 'POST',
    path: '/v1/prices',
    params: {
      active: flag(),
      billing_scheme: oneOf('per_unit', 'tiered'),
      currency: required(text()),
      currency_options: CURRENCY_OPTIONS,
      custom_unit_amount: CUSTOM_UNIT_AMOUNT,
      lookup_key: text(),
      metadata: metadata(),
      nickname: text(),
      product: text(),
      product_data: INLINE_PRODUCT,
      recurring: object({
        interval: required(oneOf('day', 'month', 'week', 'year')),
        interval_count: integer(),
        meter: text(),
        trial_period_days: integer(),
        usage_type: oneOf('licensed', 'metered'),
      }),
      tax_behavior: TAX_BEHAVIOR,
      tiers: TIERS,
      tiers_mode: oneOf('graduated', 'volume'),
      transfer_lookup_key: flag(),
      transform_quantity: object({
        divide_by: required(integer()),
        round: required(oneOf('up', 'down')),
      }),
      unit_amount: integer(),
      unit_amount_decimal: text(),
    },
    handle: ({ world }, params) => renderPrice(createPrice(world, params)),
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
        meter: text(),
        usage_type: oneOf('licensed', 'metered'),
      }),
      type: oneOf('one_time', 'recurring'),
    },
    handle({ world, path }, params) {
      const { active = true, recurring } = params;
      if ((params.lookup_keys?.length ?? 0) > MOST_LOOKUP_KEYS) {
        throw invalidRequest(`Array must have at most ${MOST_LOOKUP_KEYS} elements.`, {
          param: 'lookup_keys',
        });
      }
      // Unless asked for the others, only active prices are listed, and inline prices never.
      const rows = newestFirst(world.prices).filter(
        (price) =>
          !price.inline &&
          price.active === active &&
          isWithin(price.created, params.created) &&
          (params.currency === undefined || price.currency === params.currency.toLowerCase()) &&
          (params.product === undefined || price.product === params.product) &&
          (params.type === undefined || price.type === params.type) &&
          (params.lookup_keys === undefined ||
            (price.lookup_key !== null && params.lookup_keys.includes(price.lookup_key))) &&
          (recurring?.interval === undefined || price.recurring?.interval === recurring.interval) &&
          (recurring?.meter === undefined || price.recurring?.meter === recurring.meter) &&
          (recurring?.usage_type === undefined ||
            price.recurring?.usage_type === recurring.usage_type),
      );
      return paginate(rows.map(renderPrice), params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/prices/:id',
    handle: ({ world }, _params, { id = '' }) => renderPrice(findIn(world.prices, 'price', id)),
  }),
  route({
    method: 'POST',
    path: '/v1/prices/:id',
    params: {
      active: flag(),
      currency_options: emptyable(CURRENCY_OPTIONS),
      lookup_key: text(),
      metadata: emptyable(metadata()),
      nickname: text(),
      tax_behavior: TAX_BEHAVIOR,
      transfer_lookup_key: flag(),
    },
    handle: ({ world }, params, { id = '' }) => renderPrice(updatePrice(world, id, params)),
  }),
];

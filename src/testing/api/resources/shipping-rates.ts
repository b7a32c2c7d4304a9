import {
  createShippingRate,
  isShippingRateIn,
  updateShippingRate,
} from '../../engine/catalog/shipping-rates.js';
import { findIn } from '../../engine/find-in.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import {
  flag,
  integer,
  isWithin,
  mapOf,
  metadata,
  object,
  oneOf,
  range,
  required,
  text,
} from '../http/shapes.js';
import { renderShippingRate } from '../render/shipping-rate.js';

const ESTIMATE = object({
  unit: required(oneOf('business_day', 'day', 'hour', 'month', 'week')),
  value: required(integer()),
});

const TAX_BEHAVIOR = oneOf('exclusive', 'inclusive', 'unspecified');

/** A shipping rate as it is described on its own or in a session's `shipping_options`. */
export const SHIPPING_RATE_FIELDS = {
  delivery_estimate: object({ maximum: ESTIMATE, minimum: ESTIMATE }),
  display_name: required(text()),
  fixed_amount: object({
    amount: required(integer()),
    currency: required(text()),
    currency_options: mapOf(object({ amount: required(integer()), tax_behavior: TAX_BEHAVIOR })),
  }),
  metadata: metadata(),
  tax_behavior: TAX_BEHAVIOR,
  tax_code: text(),
  type: oneOf('fixed_amount'),
};

/** `/v1/shipping_rates` */
export const shippingRates = [
  route({
    method: 'POST',
    path: '/v1/shipping_rates',
    params: SHIPPING_RATE_FIELDS,
    handle: ({ world }, params) => renderShippingRate(createShippingRate(world, params)),
  }),
  route({
    method: 'GET',
    path: '/v1/shipping_rates',
    params: { ...PAGING, active: flag(), created: range(), currency: text() },
    handle({ world, path }, params) {
      const rows = newestFirst(world.shippingRates).filter(
        (rate) =>
          isWithin(rate.created, params.created) &&
          (params.active === undefined || rate.active === params.active) &&
          (params.currency === undefined || isShippingRateIn(rate, params.currency.toLowerCase())),
      );
      return paginate(rows.map(renderShippingRate), params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/shipping_rates/:id',
    handle: ({ world }, _params, { id = '' }) =>
      renderShippingRate(findIn(world.shippingRates, 'shipping rate', id)),
  }),
  route({
    method: 'POST',
    path: '/v1/shipping_rates/:id',
    params: {
      active: flag(),
      fixed_amount: object({
        currency_options: mapOf(object({ amount: integer(), tax_behavior: TAX_BEHAVIOR })),
      }),
      metadata: metadata(),
      tax_behavior: TAX_BEHAVIOR,
    },
    handle: ({ world }, params, { id = '' }) =>
      renderShippingRate(updateShippingRate(world, id, params)),
  }),
];

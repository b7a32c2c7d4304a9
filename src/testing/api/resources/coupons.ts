import { createCoupon, updateCoupon } from '../../engine/catalog/coupons.js';
import { findIn } from '../../engine/find-in.js';
import { PAGING, newestFirst, paginate } from '../http/paging.js';
import { route } from '../http/route.js';
import {
  decimal,
  integer,
  isWithin,
  list,
  mapOf,
  metadata,
  object,
  oneOf,
  range,
  required,
  text,
} from '../http/shapes.js';
import { renderCoupon } from '../render/coupon.js';

/** `/v1/coupons` */
export const coupons = [
  route({
    method: 'POST',
    path: '/v1/coupons',
    params: {
      id: text(),
      amount_off: integer(),
      applies_to: object({ products: list(text()) }),
      currency: text(),
      currency_options: mapOf(object({ amount_off: required(integer()) })),
      duration: oneOf('forever', 'once', 'repeating'),
      duration_in_months: integer(),
      max_redemptions: integer(),
      metadata: metadata(),
      name: text(),
      percent_off: decimal(),
      redeem_by: integer(),
    },
    handle: ({ world }, params) => renderCoupon(world, createCoupon(world, params)),
  }),
  route({
    method: 'GET',
    path: '/v1/coupons',
    params: { ...PAGING, created: range() },
    handle({ world, path }, params) {
      const rows = newestFirst(world.coupons)
        .filter((coupon) => isWithin(coupon.created, params.created))
        .map((coupon) => renderCoupon(world, coupon));
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/coupons/:id',
    handle: ({ world }, _params, { id = '' }) =>
      renderCoupon(world, findIn(world.coupons, 'coupon', id)),
  }),
  route({
    method: 'POST',
    path: '/v1/coupons/:id',
    params: { metadata: metadata(), name: text() },
    handle: ({ world }, params, { id = '' }) =>
      renderCoupon(world, updateCoupon(world, id, params)),
  }),
];

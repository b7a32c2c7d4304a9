import {
  allCoupons,
  createCoupon,
  deleteCoupon,
  findCoupon,
  updateCoupon,
} from '../../engine/catalog/coupons.js';
import { PAGING, paginate } from '../http/paging.js';
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

const CURRENCY_OPTIONS = mapOf(object({ amount_off: required(integer()) }));

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
      currency_options: CURRENCY_OPTIONS,
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
      const rows = allCoupons(world)
        .filter((coupon) => isWithin(coupon.created, params.created))
        .map((coupon) => renderCoupon(world, coupon));
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/coupons/:id',
    handle: ({ world }, _params, { id = '' }) => renderCoupon(world, findCoupon(world, id)),
  }),
  route({
    method: 'POST',
    path: '/v1/coupons/:id',
    params: { currency_options: CURRENCY_OPTIONS, metadata: metadata(), name: text() },
    handle: ({ world }, params, { id = '' }) =>
      renderCoupon(world, updateCoupon(world, id, params)),
  }),
  route({
    method: 'DELETE',
    path: '/v1/coupons/:id',
    handle({ world }, _params, { id = '' }) {
      deleteCoupon(world, id);
      return { id, object: 'coupon', deleted: true };
    },
  }),
];

import { createPromotionCode, updatePromotionCode } from '../../engine/catalog/promotion-codes.js';
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
import { renderPromotionCode } from '../render/coupon.js';

/** `/v1/promotion_codes` */
export const promotionCodes = [
  route({
    method: 'POST',
    path: '/v1/promotion_codes',
    params: {
      promotion: required(object({ type: required(oneOf('coupon')), coupon: text() })),
      active: flag(),
      code: text(),
      customer: text(),
      expires_at: integer(),
      max_redemptions: integer(),
      metadata: metadata(),
      restrictions: object({
        first_time_transaction: flag(),
        minimum_amount: integer(),
        minimum_amount_currency: text(),
        currency_options: mapOf(object({ minimum_amount: required(integer()) })),
      }),
    },
    handle: ({ world }, params) => renderPromotionCode(world, createPromotionCode(world, params)),
  }),
  route({
    method: 'GET',
    path: '/v1/promotion_codes',
    params: {
      ...PAGING,
      active: flag(),
      code: text(),
      coupon: text(),
      created: range(),
      customer: text(),
    },
    handle({ world, path }, params) {
      const rows = newestFirst(world.promotionCodes)
        .map((code) => renderPromotionCode(world, code))
        .filter(
          (code) =>
            isWithin(code.created, params.created) &&
            (params.active === undefined || code.active === params.active) &&
            (params.code === undefined || code.code.toLowerCase() === params.code.toLowerCase()) &&
            (params.coupon === undefined || code.promotion.coupon === params.coupon) &&
            (params.customer === undefined || code.customer === params.customer),
        );
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/promotion_codes/:id',
    handle: ({ world }, _params, { id = '' }) =>
      renderPromotionCode(world, findIn(world.promotionCodes, 'promotion code', id)),
  }),
  route({
    method: 'POST',
    path: '/v1/promotion_codes/:id',
    params: { active: flag(), metadata: metadata() },
    handle: ({ world }, params, { id = '' }) =>
      renderPromotionCode(world, updatePromotionCode(world, id, params)),
  }),
];

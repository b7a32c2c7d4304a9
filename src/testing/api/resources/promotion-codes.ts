import {
  createPromotionCode,
  isPromotionCodeActive,
  updatePromotionCode,
} from '../../engine/catalog/promotion-codes.js';
import { findIn } from '../../engine/find-in.js';
import { invalidRequest, missingParam, unsupported } from '../../engine/refusal.js';
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
import { renderPromotionCodeIn } from '../render/coupon.js';
import { namesCouponAsPromotion } from '../versions.js';
import type { ApiVersion } from '../versions.js';

/** The coupon of a new code, in the words of a version; those of other versions are unknown. */
function readCoupon(
  version: ApiVersion,
  promotion: { coupon?: string } | undefined,
  older: string | undefined,
): { coupon: string; param: string } {
  const isNew = namesCouponAsPromotion(version);
  const unknown = isNew ? older : promotion;
  if (unknown !== undefined) {
    const param = isNew ? 'coupon' : 'promotion';
    throw invalidRequest(`Received unknown parameter: ${param}`, {
      code: 'parameter_unknown',
      param,
    });
  }
  if (!isNew) {
    if (older === undefined) throw missingParam('coupon');
    return { coupon: older, param: 'coupon' };
  }
  if (!promotion) throw missingParam('promotion');
  const param = 'promotion[coupon]';
  if (promotion.coupon === undefined) throw missingParam(param);
  return { coupon: promotion.coupon, param };
}

function checkNoAccount({ customer_account: account }: { customer_account?: unknown }): void {
  if (account !== undefined) throw unsupported('customer accounts', 'customer_account');
}

/** `/v1/promotion_codes` */
export const promotionCodes = [
  route({
    method: 'POST',
    path: '/v1/promotion_codes',
    params: {
      promotion: object({ type: required(oneOf('coupon')), coupon: text() }),
      coupon: text(),
      active: flag(),
      code: text(),
      customer: text(),
      customer_account: text(),
      expires_at: integer(),
      max_redemptions: integer(),
      metadata: metadata(),
      restrictions: object({
        first_time_transaction: flag(),
        minimum_amount: integer(),
        minimum_amount_currency: text(),
        currency_options: mapOf(object({ minimum_amount: integer() })),
      }),
    },
    handle({ world, version }, params) {
      checkNoAccount(params);
      const { promotion, coupon: older, ...input } = params;
      const { coupon, param } = readCoupon(version, promotion, older);
      const code = createPromotionCode(world, { ...input, coupon }, param);
      return renderPromotionCodeIn(version, world, code);
    },
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
      customer_account: text(),
    },
    handle({ world, path, version }, params) {
      checkNoAccount(params);
      const rows = newestFirst(world.promotionCodes)
        .filter(
          (code) =>
            isWithin(code.created, params.created) &&
            (params.active === undefined || isPromotionCodeActive(world, code) === params.active) &&
            (params.code === undefined || code.code.toLowerCase() === params.code.toLowerCase()) &&
            (params.coupon === undefined || code.promotion.coupon === params.coupon) &&
            (params.customer === undefined || code.customer === params.customer),
        )
        .map((code) => renderPromotionCodeIn(version, world, code));
      return paginate(rows, params, path);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/promotion_codes/:id',
    handle: ({ world, version }, _params, { id = '' }) =>
      renderPromotionCodeIn(version, world, findIn(world.promotionCodes, 'promotion code', id)),
  }),
  route({
    method: 'POST',
    path: '/v1/promotion_codes/:id',
    params: {
      active: flag(),
      metadata: metadata(),
      restrictions: object({ currency_options: mapOf(object({ minimum_amount: integer() })) }),
    },
    handle: ({ world, version }, params, { id = '' }) =>
      renderPromotionCodeIn(version, world, updatePromotionCode(world, id, params)),
  }),
];

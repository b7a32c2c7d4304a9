import type { Train } from '../trains.js';
import { isAtLeast } from '../trains.js';
import type { PaymentPageRefusal } from '../wire.js';
import { ApiRefusal, NetworkFailure } from './transport.js';

/** The error of an action's result. Some codes bring a member of the same name. */
export type ActionError = { message: string; code: string | null } & Record<string, unknown>;

/** The name of an action that sends an update. */
export type UpdateAction =
  | 'applyPromotionCode'
  | 'removePromotionCode'
  | 'updateEmail'
  | 'updatePhoneNumber'
  | 'updateIndividualName'
  | 'updateBusinessName'
  | 'updateShippingAddress'
  | 'updateBillingAddress'
  | 'updateTaxIdInfo'
  | 'updateShippingOption'
  | 'updateLineItemQuantity'
  | 'addOptionalLineItem'
  | 'removeOptionalLineItem';

/** Which refusals an action tells apart, and by which code. Any other has the code null. */
const CODES: Partial<Record<UpdateAction, Partial<Record<PaymentPageRefusal, string>>>> = {
  applyPromotionCode: {
    promotion_code_invalid: 'invalidCode',
    promotion_code_amount_insufficient: 'promotionCodeAmountInsufficient',
  },
  updateEmail: { email_incomplete: 'incompleteEmail', email_invalid: 'invalidEmail' },
  updateTaxIdInfo: { tax_id_invalid: 'invalidTaxId' },
  removeOptionalLineItem: {
    promotion_code_amount_insufficient: 'promotionCodeAmountInsufficient',
    coupon_applies_to_nothing: 'couponAppliesToNothing',
  },
};

/** Turns what the transport rejected with into the error of the action's result. */
export function actionError(train: Train, action: UpdateAction, cause: unknown): ActionError {
  if (cause instanceof NetworkFailure) return { message: cause.message, code: null };
  if (!(cause instanceof ApiRefusal)) throw cause;
  const code = codeOf(train, action, cause);
  return {
    message: cause.message,
    code,
    ...(action === 'removeOptionalLineItem' &&
      code === 'promotionCodeAmountInsufficient' && { [code]: minimumOf(cause) }),
  };
}

function codeOf(train: Train, action: UpdateAction, refusal: ApiRefusal): string | null {
  const code = CODES[action]?.[refusal.code as PaymentPageRefusal] ?? null;
  const isNew = action === 'applyPromotionCode' && code === 'promotionCodeAmountInsufficient';
  return isNew && !isAtLeast(train, 'endive') ? null : code;
}

function minimumOf({ details }: ApiRefusal) {
  return {
    minimumAmount: Number(details.minimum_amount ?? 0),
    minimumAmountCurrency: String(details.minimum_amount_currency ?? ''),
  };
}

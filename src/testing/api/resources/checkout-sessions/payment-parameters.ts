import { restAddress } from '../../../engine/address.js';
import type { SessionInput } from '../../../engine/sessions/create.js';
import { ADDRESS_PART, SHIPPING_ADDRESS_PARTS } from '../../address.js';
import { metadata, object, oneOf, required, text } from '../../http/shapes.js';
import type { CreateParams } from './check-parameters.js';
import { NOT_SIMULATED } from './not-simulated.js';
import { echoPaymentMethodOptions } from './payment-method-options.js';

/** `payment_intent_data` of a new session. */
export const PAYMENT_INTENT_DATA = object({
  ...NOT_SIMULATED.paymentIntentData,
  capture_method: oneOf('automatic', 'automatic_async', 'manual'),
  description: text(),
  metadata: metadata(),
  receipt_email: text(),
  setup_future_usage: oneOf('off_session', 'on_session'),
  shipping: object({
    address: required(object(SHIPPING_ADDRESS_PARTS)),
    ...NOT_SIMULATED.paymentIntentShipping,
    name: required(text()),
    phone: ADDRESS_PART,
  }),
  statement_descriptor: text(),
  statement_descriptor_suffix: text(),
  transfer_group: text(),
});

/** `setup_intent_data` of a new session. */
export const SETUP_INTENT_DATA = object({
  ...NOT_SIMULATED.setupIntentData,
  description: text(),
  metadata: metadata(),
});

/** The engine's words for everything about how the buyer pays. */
export function readPaymentParams(params: CreateParams): Partial<SessionInput> {
  const { payment_intent_data: data, saved_payment_method_options: saved } = params;
  const { shipping, ...intent } = data ?? {};
  return {
    paymentMethodTypes: {
      ...(params.payment_method_types && { explicit: params.payment_method_types }),
      ...(params.allowed_payment_method_types && { allowed: params.allowed_payment_method_types }),
      ...(params.excluded_payment_method_types && {
        excluded: params.excluded_payment_method_types,
      }),
      ...(params.redirect_on_completion === 'never' && { withoutRedirects: true }),
    },
    ...(params.payment_method_options && {
      paymentMethodOptions: echoPaymentMethodOptions(params.payment_method_options),
    }),
    ...(params.setup_intent_data && { setupIntentData: params.setup_intent_data }),
    ...(saved && {
      savedMethods: {
        ...(saved.allow_redisplay_filters && { filters: saved.allow_redisplay_filters }),
        ...(saved.payment_method_save && { save: saved.payment_method_save }),
        ...(saved.payment_method_remove && { remove: saved.payment_method_remove }),
      },
    }),
    ...(data && {
      paymentIntentData: {
        ...intent,
        ...(shipping && {
          shipping: {
            address: restAddress(shipping.address),
            name: shipping.name,
            phone: shipping.phone ?? null,
          },
        }),
      },
    }),
  };
}

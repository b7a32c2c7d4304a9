import type { PaymentMethod } from './payment-methods.js';
import type { Decline } from './verdict.js';

/** Why the last try of an intent failed, as the REST API shows it on the intent. */
export interface IntentError {
  type: 'card_error';
  code: string;
  decline_code?: string;
  message: string;
  payment_method: PaymentMethod;
}

/** The error of a try by a payment method. */
export function intentError(method: PaymentMethod, decline: Decline): IntentError {
  const { decline_code, ...rest } = decline;
  return {
    type: 'card_error',
    ...rest,
    ...(decline_code === null ? {} : { decline_code }),
    payment_method: method,
  };
}

import type { CheckoutActionError } from './checkout-errors.js';

/** Submit stops: a change of the session that it waited for was not made. */
export function updateFailed(cause: CheckoutActionError): CheckoutActionError {
  return { code: 'updateFailed', message: cause.message, cause };
}

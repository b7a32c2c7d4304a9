import type { CheckoutActionResult, CustomFieldValues } from './checkout-actions.js';
import type { CheckoutActionError } from './checkout-errors.js';
import type { Checkout } from './checkout.js';
import { watchServerUpdate } from './server-update.js';
import { getVerbs } from './verbs.js';

/**
 * Gives the shop's own fields to its server, right before the payment. What the buyer pays must stay what the buyer
 * saw: where the total has become another one, that is a reason to stop.
 */
export async function handOver(
  checkout: Checkout,
  beforeConfirm: (fields: CustomFieldValues) => Promise<unknown>,
): Promise<CheckoutActionError | null> {
  const { store } = checkout;
  const { fields, session: seen } = store.getState();
  const { update, explain } = watchServerUpdate(() => beforeConfirm(fields));
  let result: CheckoutActionResult;
  try {
    result = await getVerbs(checkout).actions.runServerUpdate(update);
  } catch (cause) {
    return updateFailed(explain(cause));
  }
  if (result.type === 'error') return updateFailed(result.error);
  const { session } = store.getState();
  const amount = session?.total.total.amount ?? '';
  const isAsSeen =
    session?.currency === seen?.currency &&
    session?.total.total.minorUnitsAmount === seen?.total.total.minorUnitsAmount;
  return isAsSeen ? null : { code: 'totalChanged', message: 'The total has changed.', amount };
}

function updateFailed(cause: CheckoutActionError): CheckoutActionError {
  return { code: 'updateFailed', message: cause.message, cause };
}

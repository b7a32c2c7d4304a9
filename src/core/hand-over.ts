import type { CheckoutActionResult, CustomFieldValues } from './checkout-actions.js';
import type { CheckoutActionError } from './checkout-errors.js';
import type { Checkout } from './checkout.js';
import { watchServerUpdate } from './server-update.js';
import { updateFailed } from './update-failed.js';
import { getVerbs } from './verbs.js';

/** Gives the shop's own fields to its server, right before the payment. */
export async function handOver(
  checkout: Checkout,
  beforeConfirm: (fields: CustomFieldValues) => Promise<unknown>,
): Promise<CheckoutActionError | null> {
  const { fields } = checkout.store.getState();
  const { update, explain } = watchServerUpdate(() => beforeConfirm(fields));
  let result: CheckoutActionResult;
  try {
    result = await getVerbs(checkout).actions.runServerUpdate(update);
  } catch (cause) {
    return updateFailed(explain(cause));
  }
  return result.type === 'error' ? updateFailed(result.error) : null;
}

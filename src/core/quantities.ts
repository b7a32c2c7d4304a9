import type { CheckoutActions } from './checkout-actions.js';
import type { CheckoutActionError } from './checkout-errors.js';
import { actionKeys, actionRefused, type CheckoutState } from './checkout-state.js';
import { isRemovable, lineItemById } from './line-items.js';
import type { Runner } from './runner.js';
import type { Store } from './store.js';
import { createWishing } from './wishes.js';

/** Creates the optimistic `updateLineItemQuantity`. What is beyond the line's limits is refused without asking. */
export function createUpdateQuantity(
  store: Store<CheckoutState>,
  runner: Runner,
): CheckoutActions['updateLineItemQuantity'] {
  const wish = createWishing<number>(store, runner, {
    name: 'updateLineItemQuantity',
    subjectOf: (lineItem) => lineItem,
    call: (actions, lineItem, quantity) => {
      const priceId = quantity === 0 && optionalPriceOf(store.getState(), lineItem);
      return priceId && actions.removeOptionalLineItem
        ? actions.removeOptionalLineItem(priceId)
        : actions.updateLineItemQuantity!({ lineItem, quantity });
    },
    isGranted: ({ lineItems }, lineItem, quantity) =>
      (lineItems.find(({ id }) => id === lineItem)?.quantity ?? 0) === quantity,
  });
  return ({ lineItem, quantity }) => {
    const error = outOfRange(store.getState(), lineItem, quantity);
    if (!error) return wish(lineItem, quantity);
    const keys = actionKeys('updateLineItemQuantity', lineItem);
    store.setState(actionRefused(store.getState(), keys, error));
    return Promise.resolve({ type: 'error', error });
  };
}

/**
 * The price of a line that was an optional item: only such a line may go although its least quantity is not 0. Stripe
 * has a verb of its own for it, which tells what the removal means for a promotion code.
 */
function optionalPriceOf(state: CheckoutState, id: string): string | null {
  const line = lineItemById(state, id);
  return line && isRemovable(state, line) && line.adjustableQuantity?.minimum !== 0
    ? line.priceId
    : null;
}

function outOfRange(
  state: CheckoutState,
  lineItem: string,
  quantity: number,
): CheckoutActionError | null {
  const line = lineItemById(state, lineItem);
  const limits = line?.adjustableQuantity;
  // Whether a line without limits may be changed is Stripe's to say. What may go may go whatever its least is.
  if (!limits || (quantity === 0 && isRemovable(state, line))) return null;
  const { minimum, maximum } = limits;
  if (Number.isInteger(quantity) && quantity >= minimum && quantity <= maximum) return null;
  const message = `Choose a quantity from ${minimum} to ${maximum}.`;
  return { code: 'quantityOutOfRange', message, limits: { minimum, maximum } };
}

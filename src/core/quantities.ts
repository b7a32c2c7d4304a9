import type { CheckoutActions } from './checkout-actions.js';
import type { CheckoutActionError } from './checkout-errors.js';
import { actionKeys, actionRefused, type CheckoutState } from './checkout-state.js';
import { lineItemById } from './line-items.js';
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
    call: (actions, lineItem, quantity) => actions.updateLineItemQuantity!({ lineItem, quantity }),
  });
  return ({ lineItem, quantity }) => {
    const error = outOfRange(store.getState(), lineItem, quantity);
    if (!error) return wish(lineItem, quantity);
    const keys = actionKeys('updateLineItemQuantity', lineItem);
    store.setState(actionRefused(store.getState(), keys, error));
    return Promise.resolve({ type: 'error', error });
  };
}

function outOfRange(
  { session }: CheckoutState,
  lineItem: string,
  quantity: number,
): CheckoutActionError | null {
  const limits = session && lineItemById(session, lineItem)?.adjustableQuantity;
  // Whether a line without limits may be changed is Stripe's to say.
  if (!limits) return null;
  const { minimum, maximum } = limits;
  if (Number.isInteger(quantity) && quantity >= minimum && quantity <= maximum) return null;
  const message = `Choose a quantity from ${minimum} to ${maximum}.`;
  return { code: 'quantityOutOfRange', message, limits: { minimum, maximum } };
}

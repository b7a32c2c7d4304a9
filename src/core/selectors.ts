import type { CheckoutActionName } from './checkout-actions.js';
import { actionKey, actionOf, type CheckoutState } from './checkout-state.js';
import { isRemovable, lineItemById } from './line-items.js';
import type { CheckoutLineItem } from './session.js';

/** Actions that leave every amount as it is. Any other makes the amounts on the page provisional. */
const FREE_OF_CHARGE: ReadonlySet<string> = new Set<CheckoutActionName>([
  'confirm',
  'updateEmail',
  'updatePhoneNumber',
  'updateIndividualName',
  'updateBusinessName',
]);

/** What the page reads of the state. */
export const select = {
  status: (state: CheckoutState) => state.status,

  generation: (state: CheckoutState) => state.generation,

  action: (state: CheckoutState, name: CheckoutActionName, subject?: string) =>
    actionOf(state, actionKey(name, subject)),

  /** True while Stripe works out new amounts. */
  amountsPending: (state: CheckoutState) =>
    Object.entries(state.actions).some(
      ([key, action]) => action.pending > 0 && !FREE_OF_CHARGE.has(key),
    ),

  lineItem: (state: CheckoutState, id: string): CheckoutLineItem | null =>
    state.session && lineItemById(state.session, id),

  /** What the buyer wants, until Stripe has answered; then what Stripe says. */
  quantity: (state: CheckoutState, id: string): number | null =>
    state.wishes[id] ?? select.lineItem(state, id)?.quantity ?? null,

  /** True from the buyer's click until Stripe's answer. */
  quantityPending: (state: CheckoutState, id: string): boolean => id in state.wishes,

  removable: (state: CheckoutState, id: string): boolean => {
    const line = select.lineItem(state, id);
    return line !== null && isRemovable(state.session!, line);
  },
};

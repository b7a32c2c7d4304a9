import type { CheckoutActionName } from './checkout-actions.js';
import { actionKey, actionOf, type ActionState, type CheckoutState } from './checkout-state.js';
import { isRemovable, lineItemById } from './line-items.js';
import type { CheckoutAmount, CheckoutLineItem } from './session.js';

/*
 * What the page reads of the state. Imported as one namespace, `select`, of which bundlers keep what is used.
 */

/** Counts the sdks of this page. */
export const generation = (state: CheckoutState): number => state.generation;

/** What is known of one action, or of its part about one line or item. */
export function action(
  state: CheckoutState,
  name: CheckoutActionName,
  subject?: string,
): ActionState {
  return actionOf(state, actionKey(name, subject));
}

/** Actions that leave every amount as it is. Any other makes the amounts on the page provisional. */
const FREE_OF_CHARGE: ReadonlySet<string> = new Set<CheckoutActionName>([
  'confirm',
  'updateEmail',
  'updatePhoneNumber',
  'updateIndividualName',
  'updateBusinessName',
  'validateElements',
]);

/** True while Stripe works out new amounts. */
export function amountsPending({ actions }: CheckoutState): boolean {
  return Object.entries(actions).some(
    ([key, { pending }]) => pending > 0 && !FREE_OF_CHARGE.has(key),
  );
}

/** Stripe's data of one line; null when there is no such line. */
export function lineItem({ session }: CheckoutState, id: string): CheckoutLineItem | null {
  return session && lineItemById(session, id);
}

/** What the buyer wants, until Stripe has answered; then what Stripe says. */
export function quantity(state: CheckoutState, id: string): number | null {
  return (state.wishes[id] as number | undefined) ?? lineItem(state, id)?.quantity ?? null;
}

/** True from the buyer's wish for another quantity until Stripe's answer. */
export function quantityPending({ wishes }: CheckoutState, id: string): boolean {
  return id in wishes;
}

/** True when the line may be taken out of the order. */
export function removable(state: CheckoutState, id: string): boolean {
  const line = lineItem(state, id);
  return line !== null && isRemovable(state.session!, line);
}

/** The shipping option that the buyer wants, until Stripe has answered; then the session's. */
export function shippingOption({ session, wishes }: CheckoutState): string | null {
  const wish = wishes['updateShippingOption'] as string | undefined;
  return wish ?? session?.shipping?.shippingOption.id ?? null;
}

/** True when anything differs that a page can show of one line. */
export function lineItemDiffers(before: CheckoutState, now: CheckoutState, id: string): boolean {
  const key = actionKey('updateLineItemQuantity', id);
  return (
    lineItem(before, id) !== lineItem(now, id) ||
    before.wishes[id] !== now.wishes[id] ||
    before.actions[key] !== now.actions[key] ||
    removable(before, id) !== removable(now, id)
  );
}

/** What a checkout asks for: a payment, a subscription, or one that begins with a trial. */
export type PaymentKind = 'payment' | 'subscription' | 'trial';

/** What is due now, and for what. */
export function payment({ session }: CheckoutState): {
  amount: CheckoutAmount | null;
  kind: PaymentKind;
} {
  const recurring = session?.recurring;
  return {
    amount: session?.total.total ?? null,
    kind: recurring ? (recurring.trial ? 'trial' : 'subscription') : 'payment',
  };
}

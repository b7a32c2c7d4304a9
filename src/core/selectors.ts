import type { CheckoutActionName } from './checkout-actions.js';
import { actionKey, actionOf, type ActionState, type CheckoutState } from './checkout-state.js';
import { isRemovable, lineItemById } from './line-items.js';
import type { CheckoutActionError, MissingDetail } from './checkout-errors.js';
import type { CheckoutAmount, CheckoutLineItem, CheckoutShippingOption } from './session.js';

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

/** Stripe's data of one shipping option; null when there is no such option. */
export function shippingOptionById(
  { session }: CheckoutState,
  id: string,
): CheckoutShippingOption | null {
  return session?.shippingOptions.find((option) => option.id === id) ?? null;
}

/** True from the buyer's choice of that shipping option until Stripe's answer. */
export function shippingOptionPending({ wishes }: CheckoutState, id: string): boolean {
  return wishes['updateShippingOption'] === id;
}

/** Why that shipping option was refused. Forgotten once the buyer chooses again, whichever option. */
export function shippingOptionError(state: CheckoutState, id: string): CheckoutActionError | null {
  const { error } = action(state, 'updateShippingOption', id);
  return action(state, 'updateShippingOption').error === error ? error : null;
}

/** True when the session has to be shipped, and the buyer has tried to pay without saying how. */
export function shippingOptionMissed(state: CheckoutState): boolean {
  return shippingOption(state) === null && isMissed(state, 'shippingOption');
}

/** True when the buyer has tried to pay without that detail. */
export function isMissed(state: CheckoutState, detail: MissingDetail): boolean {
  return action(state, 'confirm').error?.missing?.includes(detail) ?? false;
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

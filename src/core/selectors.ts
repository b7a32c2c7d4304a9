import type { CheckoutActionName } from './checkout-actions.js';
import type { CheckoutActionError, MissingDetail } from './checkout-errors.js';
import { actionKey, actionOf, type ActionState, type CheckoutState } from './checkout-state.js';
import { currencyChoiceOf, type CurrencyChoice } from './currency.js';
export { tiersOf } from './line-pricing.js';
import { lineOfOptionalItem, optionalItemsOf } from './optional-items.js';
import { recurringSummaryOf, type RecurringSummary } from './recurring.js';
import type {
  CheckoutAmount,
  CheckoutSession,
  CheckoutOptionalItem,
  CheckoutSavedPaymentMethod,
  CheckoutShippingOption,
} from './session.js';

/*
 * What the page reads of the state. Each file imports it as its own namespace, `select`, of which bundlers keep what is
 * used: of a namespace that another file exports esbuild keeps everything.
 */

/** What is known of one action, or of its part about one line or item. */
export function action(
  state: CheckoutState,
  name: CheckoutActionName,
  subject?: string,
): ActionState {
  return actionOf(state, actionKey(name, subject));
}

/** Why the last try to pay failed. Nothing failed once the session is complete, whoever has paid it. */
export function submitError(state: CheckoutState): CheckoutActionError | null {
  return state.status === 'complete' ? null : action(state, 'confirm').error;
}

/** True once the buyer has tried to pay without it. */
export function missed(state: CheckoutState, detail: MissingDetail): boolean {
  return action(state, 'confirm').error?.missing?.includes(detail) ?? false;
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

/** Why an option was refused that is offered no more, so that it cannot say so itself. */
export function lostShippingOptionError(state: CheckoutState): CheckoutActionError | null {
  const { error } = action(state, 'updateShippingOption');
  const isSaid = state.session?.shippingOptions.some(({ id }) => shippingOptionError(state, id));
  return isSaid ? null : error;
}

/** True when the session has to be shipped, and the buyer has tried to pay without saying how. */
export function shippingOptionMissed(state: CheckoutState): boolean {
  return shippingOption(state) === null && missed(state, 'shippingOption');
}

/** What a checkout asks for: a payment, a subscription, one that begins with a trial, or a card for later. */
export type PaymentKind = 'payment' | 'subscription' | 'trial' | 'setup';

/** What is due now, and for what. */
export function payment({ session }: CheckoutState): {
  amount: CheckoutAmount | null;
  kind: PaymentKind;
} {
  return { amount: session?.total.total ?? null, kind: session ? kindOf(session) : 'payment' };
}

function kindOf({ lineItems, recurring, total }: CheckoutSession): PaymentKind {
  // The browser's session does not tell its mode. Only that of a setup has no lines.
  if (lineItems.length === 0) return 'setup';
  if (!recurring) return 'payment';
  return recurring.trial && total.total.minorUnitsAmount === 0 ? 'trial' : 'subscription';
}

/** The saved payment methods that the buyer may choose from, in Stripe's order. */
export function savedPaymentMethods({
  session,
}: CheckoutState): readonly CheckoutSavedPaymentMethod[] {
  return session?.savedPaymentMethods ?? [];
}

/**
 * The id of the saved payment method that the buyer chose; null for another one. The first one that has not expired
 * is chosen until the buyer does. One that is gone is chosen no more.
 */
export function paymentMethod(state: CheckoutState): string | null {
  const saved = savedPaymentMethods(state);
  const wish = state.wishes['paymentMethod'];
  const chosen =
    wish === undefined
      ? saved.find((method) => !hasExpired(method))
      : saved.find(({ id }) => id === wish);
  return chosen?.id ?? null;
}

/** True from the first day after the month that is printed on the card. */
export function hasExpired({ card: { expMonth, expYear } }: CheckoutSavedPaymentMethod): boolean {
  return Date.now() >= new Date(expYear, expMonth).getTime();
}

/** What a subscription costs today and from then on; null when nothing recurs. */
export function recurringSummary({ session }: CheckoutState): RecurringSummary | null {
  return session && recurringSummaryOf(session);
}

/** The currencies that the buyer may pay in; null while no session is loaded. */
export function currencyChoice({ session }: CheckoutState): CurrencyChoice | null {
  return session && currencyChoiceOf(session);
}

/** What is offered with the order, in the merchant's order. */
export function optionalItems({ session }: CheckoutState): readonly CheckoutOptionalItem[] {
  return session ? optionalItemsOf(session) : [];
}

/** One of the items that are offered; null when there is no such item. */
export function optionalItem(state: CheckoutState, priceId: string): CheckoutOptionalItem | null {
  return optionalItems(state).find((item) => item.priceId === priceId) ?? null;
}

/** The id of the line by which an optional item is in the order; null while it is not. */
export function lineIdOfOptionalItem({ session }: CheckoutState, priceId: string): string | null {
  return (session && lineOfOptionalItem(session, priceId)?.id) ?? null;
}

import type { MinorUnits } from '../../wire.js';
import { invalidRequest, missingParam } from '../refusal.js';
import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';
import {
  PAYMENT_METHOD_TYPES,
  checkPaymentMethodType,
  fits,
  flowOf,
  takesAmount,
} from './payment-method-types.js';
import type { PaymentTerms } from './payment-method-types.js';

/** What a request says about the payment methods of a new session. */
export interface PaymentMethodTypesInput {
  /** `payment_method_types` of older API versions: exactly these, in this order. */
  explicit?: readonly string[];
  /** `allowed_payment_method_types`: a filter on what the account can take. */
  allowed?: readonly string[];
  /** `excluded_payment_method_types`: taken away from what the account offers. */
  excluded?: readonly string[];
  /** `redirect_on_completion: never`: the buyer never leaves, so no other page can be used. */
  withoutRedirects?: boolean;
}

/**
 * The types of a new session. A list that is given explicitly must fit as a whole; `allowed` is a
 * filter on what the account can take; without either the account's own choice is offered.
 *
 * Assumed: unless `account.paymentMethodTypes` says otherwise, the account can take every simulated
 * type, and offers cards when a session names none.
 */
export function choosePaymentMethodTypes(
  world: World,
  input: PaymentMethodTypesInput,
  terms: PaymentTerms,
): string[] {
  const { explicit, allowed, excluded = [] } = input;
  check(explicit, 'payment_method_types');
  check(allowed, 'allowed_payment_method_types');
  check(excluded, 'excluded_payment_method_types');
  if (explicit) return checkedExplicit(explicit, terms);
  const own = world.account.paymentMethodTypes;
  const cardsAlone = !allowed && world.assumptions.dynamicPaymentMethods === 'card';
  const can = own ?? (cardsAlone ? ['card'] : Object.keys(PAYMENT_METHOD_TYPES));
  const chosen = can.filter(
    (type) =>
      fits(type, terms) &&
      (allowed === undefined || allowed.includes(type)) &&
      !excluded.includes(type) &&
      !(input.withoutRedirects && flowOf(type) === 'redirect'),
  );
  if (chosen.length > 0) return chosen;
  throw invalidRequest(
    'No valid payment method types for this Checkout Session. Please ensure that you have activated payment methods compatible with your chosen currency in your dashboard.',
    { param: allowed ? 'allowed_payment_method_types' : 'payment_method_types' },
  );
}

/** The types that the buyer is offered for what is due now. */
export function offeredPaymentMethodTypes(session: Session, total: MinorUnits): string[] {
  if (total === 0) return session.paymentMethodTypes;
  return session.paymentMethodTypes.filter((type) => takesAmount(type, session.currency, total));
}

/** A buyer who is sent to another page must know where to come back to. */
export function checkReturnUrl(session: Session): void {
  if (session.uiMode === 'hosted_page' || session.returnUrl !== null) return;
  if (session.paymentMethodTypes.every((type) => flowOf(type) !== 'redirect')) return;
  throw missingParam('return_url');
}

function check(types: readonly string[] | undefined, param: string): void {
  types?.forEach((type, i) => checkPaymentMethodType(type, `${param}[${i}]`));
}

function checkedExplicit(types: readonly string[], terms: PaymentTerms): string[] {
  const index = types.findIndex((type) => !fits(type, terms));
  if (index === -1) return [...new Set(types)];
  const where = terms.currency === null ? '' : ` in ${terms.currency}`;
  throw invalidRequest(
    `The payment method type \`${types[index]}\` cannot be used in \`${terms.mode}\` mode${where}${terms.manualCapture ? ' with manual capture' : ''}.`,
    { param: `payment_method_types[${index}]` },
  );
}

import type { StripeCheckoutPaymentElementOptions } from '@stripe/stripe-js';
import { isBankDebit } from '../facts/bank-accounts.js';

type Terms = NonNullable<StripeCheckoutPaymentElementOptions['terms']>;

/** The option of Stripe.js that governs the terms of a type, where there is one. */
const OPTION_OF: Readonly<Record<string, keyof Terms>> = {
  au_becs_debit: 'auBecsDebit',
  bancontact: 'bancontact',
  card: 'card',
  cashapp: 'cashapp',
  ideal: 'ideal',
  klarna: 'klarna',
  paypal: 'paypal',
  sepa_debit: 'sepaDebit',
  us_bank_account: 'usBankAccount',
};

/**
 * What the buyer agrees to with a method, or nothing. A bank debit always needs the buyer's consent;
 * the others only when they are charged again later.
 */
export function methodTerms(
  type: string,
  business: string,
  isReused: boolean,
  terms: Terms = {},
): string {
  const name = OPTION_OF[type];
  const option = (name && terms[name]) ?? 'auto';
  const isDebit = isBankDebit(type);
  if (option === 'never' || (option === 'auto' && !isReused && !isDebit)) return '';
  if (isDebit) {
    return `By providing your bank account information, you authorize ${business} to debit your account${isReused ? ' for future payments in accordance with their terms' : ' for this payment'}.`;
  }
  const what = type === 'card' ? 'your card information' : 'this payment method';
  const charged = type === 'card' ? 'your card' : 'it';
  return `By providing ${what}, you allow ${business} to charge ${charged} for future payments in accordance with their terms.`;
}

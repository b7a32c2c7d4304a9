import { CURRENCIES, isCurrency } from './money/currencies.js';
import { invalidRequest } from './refusal.js';

/** Refuses a number below a bound, in Stripe's words. */
export function checkAtLeast(value: number, least: number, param: string): void {
  if (value >= least) return;
  throw invalidRequest(`This value must be greater than or equal to ${least}.`, {
    param,
    code: 'parameter_invalid_integer',
  });
}

/** A currency's three lower-case letters, or Stripe's refusal of what was given. */
export function checkedCurrency(given: string, param: string): string {
  const currency = given.toLowerCase();
  if (isCurrency(currency)) return currency;
  throw invalidRequest(
    `Invalid currency: ${given}. Stripe currently supports these currencies: ${CURRENCIES.join(', ')}`,
    { param },
  );
}

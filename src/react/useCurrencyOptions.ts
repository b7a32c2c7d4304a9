'use client';

import type { CurrencyChoice } from '../core/currency.js';
import * as select from '../core/selectors.js';
import { useStore } from './useStore.js';

/**
 * The currencies that the buyer may pay in, and the rate of the one that is shown. Stripe's SDK has no verb to choose
 * one: that is done in its own `<CurrencySelectorElement>`. Null while no session is loaded.
 */
export function useCurrencyOptions(): CurrencyChoice | null {
  return useStore(select.currencyChoice, 'useCurrencyOptions');
}

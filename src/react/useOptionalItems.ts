'use client';

import * as select from '../core/selectors.js';
import type { CheckoutOptionalItem } from '../core/session.js';
import { useStore } from './useStore.js';

/** What is offered with the order, in the merchant's order. Empty where nothing is, and before Stripe.js 9. */
export function useOptionalItems(): readonly CheckoutOptionalItem[] {
  return useStore(select.optionalItems, 'useOptionalItems');
}

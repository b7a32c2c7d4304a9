'use client';

import type { CheckoutActions } from '../core/checkout-actions.js';
import { getVerbs } from '../core/verbs.js';
import { useCheckoutContext } from './checkout-context.js';

/** Stripe's verbs, the same object for as long as the provider lives. Reading them renders nothing. */
export function useCheckoutActions(): CheckoutActions {
  return getVerbs(useCheckoutContext('useCheckoutActions').checkout).actions;
}

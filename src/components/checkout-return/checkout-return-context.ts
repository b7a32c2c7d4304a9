'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import type { CheckoutReturnResult } from '../../react/useCheckoutReturn.js';

/** What the root knows, and where its parts lead to. */
interface CheckoutReturnContextValue extends CheckoutReturnResult {
  checkoutUrl: string | undefined;
}

export const [CheckoutReturnProvider, useCheckoutReturnContext] =
  createPartContext<CheckoutReturnContextValue>('CheckoutReturn.Root');

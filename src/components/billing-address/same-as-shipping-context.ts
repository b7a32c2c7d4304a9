'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import type { SameAsShippingResult } from '../../react/useSameAsShipping.js';

interface SameAsShippingContextValue extends SameAsShippingResult {
  /** The box is on the page, or not any more: without it nothing is copied. */
  setShown: (shown: boolean) => void;
}

/** Whether the billing address is a copy of the shipping address. */
export const [SameAsShippingProvider, useSameAsShippingContext] =
  createPartContext<SameAsShippingContextValue>('BillingAddress.Root');

/** What the box needs, in the label that makes the choice the buyer's. */
export const [CheckboxProvider, useCheckboxContext] = createPartContext<SameAsShippingResult>(
  'BillingAddress.SameAsShipping',
);

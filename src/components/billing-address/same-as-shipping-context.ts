'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import type { SameAsShippingResult } from '../../react/useSameAsShipping.js';

/** Whether the billing address is a copy of the shipping address. */
export const [SameAsShippingProvider, useSameAsShippingContext] =
  createPartContext<SameAsShippingResult>('BillingAddress.Root');

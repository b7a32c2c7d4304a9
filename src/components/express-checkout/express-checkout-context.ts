'use client';

import type { ComponentProps } from 'react';
import { createPartContext } from '../../internals/createPartContext.js';
import type { ExpressCheckoutElement } from '../../react/stripe-provider.js';

/** What Stripe's Element takes. */
export type ElementProps = ComponentProps<typeof ExpressCheckoutElement>;

/** What the root shares with its parts: what Stripe's Element is given. */
export const [ExpressCheckoutProvider, useExpressCheckoutContext] = createPartContext<{
  element: ElementProps;
}>('ExpressCheckout.Root');

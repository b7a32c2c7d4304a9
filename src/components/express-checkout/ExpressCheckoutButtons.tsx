'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { ExpressCheckoutElement } from '../../react/stripe-provider.js';
import { useExpressCheckoutContext } from './express-checkout-context.js';

/** What `<ExpressCheckout.Buttons>` takes beside the attributes of its element. */
export interface ExpressCheckoutButtonsProps extends Omit<PartProps<'div'>, 'children'> {}

/**
 * Stripe's Express Checkout Element.
 * Renders a `<div>` around it.
 */
export const ExpressCheckoutButtons = forwardRef<HTMLDivElement, ExpressCheckoutButtonsProps>(
  function ExpressCheckoutButtons(props, ref) {
    const { element } = useExpressCheckoutContext('ExpressCheckout.Buttons');
    return useRender('div', {
      part: 'express-checkout-buttons',
      given: props,
      ref,
      own: { children: <ExpressCheckoutElement {...element} /> },
    });
  },
);

export declare namespace ExpressCheckoutButtons {
  export type Props = ExpressCheckoutButtonsProps;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { shippingMessages } from '../../messages/shipping.js';
import { useMessagesOf } from '../../react/messages.js';
import { useShippingOptionContext, useShippingOptionValue } from './shipping-option-context.js';

/**
 * @selector [data-free] It costs nothing.
 */
export interface ShippingOptionAmountState {
  free: boolean;
}

/** What `<ShippingOption.Amount>` takes beside the attributes of its element. */
export interface ShippingOptionAmountProps extends PartProps<'span', ShippingOptionAmountState> {}

/**
 * What the option costs, as Stripe formats it, before taxes and discounts; nothing is free. Describes the radio button.
 * Renders a `<span>`.
 */
export const ShippingOptionAmount = forwardRef<HTMLSpanElement, ShippingOptionAmountProps>(
  function ShippingOptionAmount(props, ref) {
    const { amountId } = useShippingOptionContext('ShippingOption.Amount');
    const messages = useMessagesOf(shippingMessages);
    const amount = useShippingOptionValue('ShippingOption.Amount', (option) => ({
      text: option.amount,
      free: option.minorUnitsAmount === 0,
    }));
    const free = amount?.free ?? false;
    return useRender('span', {
      part: 'shipping-option-amount',
      given: props,
      ref,
      state: { free },
      own: { id: amountId, children: free ? messages.free : amount?.text },
    });
  },
);

export declare namespace ShippingOptionAmount {
  export type Props = ShippingOptionAmountProps;
  export type State = ShippingOptionAmountState;
}

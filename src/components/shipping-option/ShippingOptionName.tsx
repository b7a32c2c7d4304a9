'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { shippingMessages } from '../../messages/shipping.js';
import { useMessagesOf } from '../../react/messages.js';
import { useShippingOptionContext, useShippingOptionValue } from './shipping-option-context.js';

/** What `<ShippingOption.Name>` takes beside the attributes of its element. */
export interface ShippingOptionNameProps extends PartProps<'span'> {}

/**
 * What the merchant calls the option. Names the radio button.
 * Renders a `<span>`.
 */
export const ShippingOptionName = forwardRef<HTMLSpanElement, ShippingOptionNameProps>(
  function ShippingOptionName(props, ref) {
    const { nameId } = useShippingOptionContext('ShippingOption.Name');
    const name = useShippingOptionValue('ShippingOption.Name', (option) => option.displayName);
    const { shippingOption } = useMessagesOf(shippingMessages);
    return useRender('span', {
      part: 'shipping-option-name',
      given: props,
      ref,
      own: { id: nameId, children: name || shippingOption },
    });
  },
);

export declare namespace ShippingOptionName {
  export type Props = ShippingOptionNameProps;
}

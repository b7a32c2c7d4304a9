'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { shippingMessages } from '../../messages/shipping.js';
import { useMessagesOf } from '../../react/messages.js';
import { useShippingOptionContext, useShippingOptionValue } from './shipping-option-context.js';

/** What `<ShippingOption.Estimate>` takes beside the attributes of its element. */
export interface ShippingOptionEstimateProps extends PartProps<'span'> {}

/**
 * How long the delivery takes, in words: "3–5 business days". Describes the radio button.
 * Renders a `<span>`, or nothing where the merchant does not say.
 */
export const ShippingOptionEstimate = forwardRef<HTMLSpanElement, ShippingOptionEstimateProps>(
  function ShippingOptionEstimate(props, ref) {
    const { estimateId } = useShippingOptionContext('ShippingOption.Estimate');
    const { deliveryEstimate } = useMessagesOf(shippingMessages);
    const estimate = useShippingOptionValue(
      'ShippingOption.Estimate',
      (option) => option.deliveryEstimate,
    );
    const children = estimate && deliveryEstimate(estimate);
    const element = useRender('span', {
      part: 'shipping-option-estimate',
      given: props,
      ref,
      own: { id: estimateId, children },
    });
    return children ? element : null;
  },
);

export declare namespace ShippingOptionEstimate {
  export type Props = ShippingOptionEstimateProps;
}

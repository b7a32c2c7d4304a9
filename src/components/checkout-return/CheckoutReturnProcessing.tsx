'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutReturnMessages } from '../../messages/checkout-return.js';
import { useMessagesOf } from '../../react/messages.js';
import { useReturnPart } from './useReturnPart.js';

/** What `<CheckoutReturn.Processing>` takes beside the attributes of its element. */
export interface CheckoutReturnProcessingProps extends PartProps<'div'> {}

/**
 * Shown when the order is placed and the money is on its way: a bank debit, for example. Your server is asked again for
 * a while. Takes the focus.
 * Renders a `<div>` with a text, or with what you put into it.
 */
export const CheckoutReturnProcessing = forwardRef<HTMLDivElement, CheckoutReturnProcessingProps>(
  function CheckoutReturnProcessing(props, ref) {
    const { isHere, ref: ownRef } = useReturnPart('CheckoutReturn.Processing', 'processing');
    const { returnProcessing } = useMessagesOf(checkoutReturnMessages);
    const element = useRender('div', {
      part: 'checkout-return-processing',
      given: props,
      ref,
      ownRef,
      own: { role: 'status', children: returnProcessing },
    });
    return isHere ? element : null;
  },
);

export declare namespace CheckoutReturnProcessing {
  export type Props = CheckoutReturnProcessingProps;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutReturnMessages } from '../../messages/checkout-return.js';
import { useMessagesOf } from '../../react/messages.js';
import { useReturnPart } from './useReturnPart.js';

/** What `<CheckoutReturn.Loading>` takes beside the attributes of its element. */
export interface CheckoutReturnLoadingProps extends PartProps<'div'> {}

/**
 * Shown while your server is asked, on servers too.
 * Renders a `<div>` with a text, or with what you put into it.
 */
export const CheckoutReturnLoading = forwardRef<HTMLDivElement, CheckoutReturnLoadingProps>(
  function CheckoutReturnLoading(props, ref) {
    const { isHere, ref: ownRef } = useReturnPart('CheckoutReturn.Loading', 'loading');
    const { returnLoading } = useMessagesOf(checkoutReturnMessages);
    const element = useRender('div', {
      part: 'checkout-return-loading',
      given: props,
      ref,
      ownRef,
      own: { role: 'status', children: returnLoading },
    });
    return isHere ? element : null;
  },
);

export declare namespace CheckoutReturnLoading {
  export type Props = CheckoutReturnLoadingProps;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutReturnMessages } from '../../messages/checkout-return.js';
import { useMessagesOf } from '../../react/messages.js';
import { useReturnPart } from './useReturnPart.js';

/** What `<CheckoutReturn.Missing>` takes beside the attributes of its element. */
export interface CheckoutReturnMissingProps extends PartProps<'div'> {}

/**
 * Shown when the page was opened without the id of a session. Takes the focus.
 * Renders a `<div>` with a text, or with what you put into it.
 */
export const CheckoutReturnMissing = forwardRef<HTMLDivElement, CheckoutReturnMissingProps>(
  function CheckoutReturnMissing(props, ref) {
    const { isHere, ref: ownRef } = useReturnPart('CheckoutReturn.Missing', 'missing');
    const { returnMissing } = useMessagesOf(checkoutReturnMessages);
    const element = useRender('div', {
      part: 'checkout-return-missing',
      given: props,
      ref,
      ownRef,
      own: { role: 'status', children: returnMissing },
    });
    return isHere ? element : null;
  },
);

export declare namespace CheckoutReturnMissing {
  export type Props = CheckoutReturnMissingProps;
}

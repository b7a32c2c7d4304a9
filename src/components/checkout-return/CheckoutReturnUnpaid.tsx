'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutReturnMessages } from '../../messages/checkout-return.js';
import { useMessagesOf } from '../../react/messages.js';
import { CheckoutReturnRestart } from './CheckoutReturnRestart.js';
import { useReturnPart } from './useReturnPart.js';

/** What `<CheckoutReturn.Unpaid>` takes beside the attributes of its element. */
export interface CheckoutReturnUnpaidProps extends PartProps<'div'> {}

/**
 * Shown when the payment was not made: nothing was charged, and the same session can be paid still. Takes the focus.
 * Renders a `<div>`; without children with a text and, where `checkoutUrl` is known, the way back to the checkout.
 */
export const CheckoutReturnUnpaid = forwardRef<HTMLDivElement, CheckoutReturnUnpaidProps>(
  function CheckoutReturnUnpaid(props, ref) {
    const { isHere, ref: ownRef } = useReturnPart('CheckoutReturn.Unpaid', 'unpaid');
    const { returnUnpaid } = useMessagesOf(checkoutReturnMessages);
    const element = useRender('div', {
      part: 'checkout-return-unpaid',
      given: props,
      ref,
      ownRef,
      own: {
        role: 'alert',
        children: (
          <>
            <p>{returnUnpaid}</p>
            <CheckoutReturnRestart />
          </>
        ),
      },
    });
    return isHere ? element : null;
  },
);

export declare namespace CheckoutReturnUnpaid {
  export type Props = CheckoutReturnUnpaidProps;
}

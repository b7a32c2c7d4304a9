'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutReturnMessages } from '../../messages/checkout-return.js';
import { useMessagesOf } from '../../react/messages.js';
import { CheckoutReturnRestart } from './CheckoutReturnRestart.js';
import { useReturnPart } from './useReturnPart.js';

/** What `<CheckoutReturn.Expired>` takes beside the attributes of its element. */
export interface CheckoutReturnExpiredProps extends PartProps<'div'> {}

/**
 * Shown when the session has expired: nothing was charged. Takes the focus.
 * Renders a `<div>`; without children with a text and, where `checkoutUrl` is known, the way to another checkout.
 */
export const CheckoutReturnExpired = forwardRef<HTMLDivElement, CheckoutReturnExpiredProps>(
  function CheckoutReturnExpired(props, ref) {
    const { isHere, ref: ownRef } = useReturnPart('CheckoutReturn.Expired', 'expired');
    const { returnExpired } = useMessagesOf(checkoutReturnMessages);
    const element = useRender('div', {
      part: 'checkout-return-expired',
      given: props,
      ref,
      ownRef,
      own: {
        role: 'alert',
        children: (
          <>
            <p>{returnExpired}</p>
            <CheckoutReturnRestart />
          </>
        ),
      },
    });
    return isHere ? element : null;
  },
);

export declare namespace CheckoutReturnExpired {
  export type Props = CheckoutReturnExpiredProps;
}

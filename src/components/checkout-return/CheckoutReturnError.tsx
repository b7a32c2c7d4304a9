'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutReturnMessages } from '../../messages/checkout-return.js';
import { useMessagesOf } from '../../react/messages.js';
import { CheckoutReturnRetry } from './CheckoutReturnRetry.js';
import { useReturnPart } from './useReturnPart.js';

/** What `<CheckoutReturn.Error>` takes beside the attributes of its element. */
export interface CheckoutReturnErrorProps extends PartProps<'div'> {}

/**
 * Shown when your server did not answer, or not in Stripe's words. The payment may well have been made, and that is
 * what the buyer is told. Takes the focus.
 * Renders a `<div>`; without children with a text and a button to ask again. The reason is for developers: it is shown in
 * development, and `useCheckoutReturn().error` has it always.
 */
export const CheckoutReturnError = forwardRef<HTMLDivElement, CheckoutReturnErrorProps>(
  function CheckoutReturnError(props, ref) {
    const { error, isHere, ref: ownRef } = useReturnPart('CheckoutReturn.Error', 'error');
    const { returnUnknown } = useMessagesOf(checkoutReturnMessages);
    const reason =
      process.env.NODE_ENV !== 'production' && error instanceof Error ? error.message : null;
    const element = useRender('div', {
      part: 'checkout-return-error',
      given: props,
      ref,
      ownRef,
      own: {
        role: 'alert',
        children: (
          <>
            <p>{returnUnknown}</p>
            {reason && <p>{reason}</p>}
            <CheckoutReturnRetry />
          </>
        ),
      },
    });
    return isHere ? element : null;
  },
);

export declare namespace CheckoutReturnError {
  export type Props = CheckoutReturnErrorProps;
}

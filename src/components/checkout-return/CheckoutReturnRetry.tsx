'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutReturnMessages } from '../../messages/checkout-return.js';
import { useMessagesOf } from '../../react/messages.js';
import { useCheckoutReturnContext } from './checkout-return-context.js';

/** What `<CheckoutReturn.Retry>` takes beside the attributes of its element. */
export interface CheckoutReturnRetryProps extends PartProps<'button'> {}

/**
 * Asks your server again what became of the payment. Pays nothing.
 * Renders a `<button>`.
 */
export const CheckoutReturnRetry = forwardRef<HTMLButtonElement, CheckoutReturnRetryProps>(
  function CheckoutReturnRetry(props, ref) {
    const { retry } = useCheckoutReturnContext('CheckoutReturn.Retry');
    const { returnRetry } = useMessagesOf(checkoutReturnMessages);
    return useRender('button', {
      part: 'checkout-return-retry',
      given: props,
      ref,
      own: { type: 'button', onClick: () => retry(), children: returnRetry },
    });
  },
);

export declare namespace CheckoutReturnRetry {
  export type Props = CheckoutReturnRetryProps;
}

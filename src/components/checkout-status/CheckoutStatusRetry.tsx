'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useCheckoutContext } from '../../react/checkout-context.js';
import { checkoutStatusMessages } from '../../messages/checkout-status.js';
import { useMessagesOf } from '../../react/messages.js';

/** What `<CheckoutStatus.Retry>` takes beside the attributes of its element. */
export interface CheckoutStatusRetryProps extends PartProps<'button'> {}

/**
 * Loads again after a failure.
 * Renders a `<button>`.
 */
export const CheckoutStatusRetry = forwardRef<HTMLButtonElement, CheckoutStatusRetryProps>(
  function CheckoutStatusRetry(props, ref) {
    const { connection } = useCheckoutContext('<CheckoutStatus.Retry>');
    const messages = useMessagesOf(checkoutStatusMessages);
    return useRender('button', {
      part: 'checkout-status-retry',
      given: props,
      ref,
      own: { type: 'button', onClick: () => connection.retry(), children: messages.retry },
    });
  },
);

export declare namespace CheckoutStatusRetry {
  export type Props = CheckoutStatusRetryProps;
}

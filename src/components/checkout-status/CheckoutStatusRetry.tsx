'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutStatusMessages } from '../../messages/checkout-status.js';
import { useMessagesOf } from '../../react/messages.js';
import { useCheckoutStatus } from '../../react/useCheckoutStatus.js';
import { useSeekFocus } from './useFocusOnArrival.js';

/** What `<CheckoutStatus.Retry>` takes beside the attributes of its element. */
export interface CheckoutStatusRetryProps extends PartProps<'button'> {}

/**
 * Loads again after a failure.
 * Renders a `<button>`, or nothing within `<AdoptedCheckoutProvider>`, where only the provider around it could.
 */
export const CheckoutStatusRetry = forwardRef<HTMLButtonElement, CheckoutStatusRetryProps>(
  function CheckoutStatusRetry(props, ref) {
    const seekFocus = useSeekFocus('<CheckoutStatus.Retry>');
    const { retry, canRetry } = useCheckoutStatus();
    const messages = useMessagesOf(checkoutStatusMessages);
    const element = useRender('button', {
      part: 'checkout-status-retry',
      given: props,
      ref,
      own: {
        type: 'button',
        onClick: () => {
          seekFocus();
          retry();
        },
        children: messages.retry,
      },
    });
    return canRetry ? element : null;
  },
);

export declare namespace CheckoutStatusRetry {
  export type Props = CheckoutStatusRetryProps;
}

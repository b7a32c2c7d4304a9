'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutStatusMessages } from '../../messages/checkout-status.js';
import { useMessagesOf } from '../../react/messages.js';
import { useCheckoutStatus } from '../../react/useCheckoutStatus.js';
import { useSeekFocus } from './useFocusOnArrival.js';

/** What `<CheckoutStatus.Restart>` takes beside the attributes of its element. */
export interface CheckoutStatusRestartProps extends PartProps<'button'> {}

/**
 * Asks the `clientSecret` function for another session.
 * Renders a `<button>`, or nothing where the secret is no function.
 */
export const CheckoutStatusRestart = forwardRef<HTMLButtonElement, CheckoutStatusRestartProps>(
  function CheckoutStatusRestart(props, ref) {
    const seekFocus = useSeekFocus('<CheckoutStatus.Restart>');
    const { restart, canRestart } = useCheckoutStatus();
    const messages = useMessagesOf(checkoutStatusMessages);
    const element = useRender('button', {
      part: 'checkout-status-restart',
      given: props,
      ref,
      own: {
        type: 'button',
        onClick: () => {
          seekFocus();
          restart();
        },
        children: messages.restart,
      },
    });
    return canRestart ? element : null;
  },
);

export declare namespace CheckoutStatusRestart {
  export type Props = CheckoutStatusRestartProps;
}

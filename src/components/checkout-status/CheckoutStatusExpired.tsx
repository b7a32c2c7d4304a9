'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutStatusMessages } from '../../messages/checkout-status.js';
import { useMessagesOf } from '../../react/messages.js';
import { useStore } from '../../react/useStore.js';
import { CheckoutStatusRestart } from './CheckoutStatusRestart.js';
import { useFocusOnArrival } from './useFocusOnArrival.js';

/** What `<CheckoutStatus.Expired>` takes beside the attributes of its element. */
export interface CheckoutStatusExpiredProps extends PartProps<'div'> {}

/**
 * Shown when the session has expired. Takes over the focus from the checkout that it replaces.
 * Renders a `<div>`; without children with a message and, where the secret is a function, a button to start again.
 */
export const CheckoutStatusExpired = forwardRef<HTMLDivElement, CheckoutStatusExpiredProps>(
  function CheckoutStatusExpired(props, ref) {
    const status = useStore((state) => state.status, '<CheckoutStatus.Expired>');
    const messages = useMessagesOf(checkoutStatusMessages);
    const element = useRender('div', {
      part: 'checkout-status-expired',
      given: props,
      ref,
      ownRef: useFocusOnArrival<HTMLDivElement>('expired', '<CheckoutStatus.Expired>'),
      own: {
        role: 'alert',
        children: (
          <>
            <p>{messages.expired}</p>
            <CheckoutStatusRestart />
          </>
        ),
      },
    });
    return status === 'expired' ? element : null;
  },
);

export declare namespace CheckoutStatusExpired {
  export type Props = CheckoutStatusExpiredProps;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutStatusMessages } from '../../messages/checkout-status.js';
import { useMessagesOf } from '../../react/messages.js';
import { useStore } from '../../react/useStore.js';
import { CheckoutStatusRetry } from './CheckoutStatusRetry.js';
import { useFocusOnArrival } from './useFocusOnArrival.js';

/**
 * @selector [data-code] Why no session could be loaded: one of the codes of `CheckoutLoadError`.
 */
export interface CheckoutStatusErrorState {
  code: string | null;
}

/** What `<CheckoutStatus.Error>` takes beside the attributes of its element. */
export interface CheckoutStatusErrorProps extends PartProps<'div', CheckoutStatusErrorState> {}

/**
 * Shown when no session could be loaded, and spoken at once. Takes over the focus when the buyer tried again in vain.
 * Renders a `<div>`; without children with a message for the buyer, the reason and, where it can work, a button to try again. Reasons
 * that only a developer can mend are shown in development; `useCheckoutStatus().error` has them always.
 */
export const CheckoutStatusError = forwardRef<HTMLDivElement, CheckoutStatusErrorProps>(
  function CheckoutStatusError(props, ref) {
    const error = useStore(({ loadError }) => loadError, '<CheckoutStatus.Error>');
    const { loadFailed } = useMessagesOf(checkoutStatusMessages);
    const isForBuyers = error?.code === 'sessionFailed';
    const reason = process.env.NODE_ENV !== 'production' || isForBuyers ? error?.message : null;
    const element = useRender('div', {
      part: 'checkout-status-error',
      given: props,
      ref,
      ownRef: useFocusOnArrival<HTMLDivElement>('error', '<CheckoutStatus.Error>'),
      state: { code: error?.code ?? null },
      own: {
        role: 'alert',
        children: (
          <>
            <p>{loadFailed}</p>
            {reason && <p>{reason}</p>}
            <CheckoutStatusRetry />
          </>
        ),
      },
    });
    return error && element;
  },
);

export declare namespace CheckoutStatusError {
  export type Props = CheckoutStatusErrorProps;
  export type State = CheckoutStatusErrorState;
}

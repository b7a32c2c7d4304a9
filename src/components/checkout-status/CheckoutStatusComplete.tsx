'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutStatusMessages } from '../../messages/checkout-status.js';
import { useMessagesOf } from '../../react/messages.js';
import { useCheckoutStatus } from '../../react/useCheckoutStatus.js';
import { useStore } from '../../react/useStore.js';
import { useFocusOnArrival } from './useFocusOnArrival.js';

/**
 * @selector [data-payment-status] Stripe's word: `paid`, `unpaid` (on its way) or `no_payment_required`.
 */
export interface CheckoutStatusCompleteState {
  paymentStatus: 'paid' | 'unpaid' | 'no_payment_required' | null;
}

/** What `<CheckoutStatus.Complete>` takes beside the attributes of its element. */
export interface CheckoutStatusCompleteProps extends PartProps<
  'div',
  CheckoutStatusCompleteState
> {}

/**
 * Shown when the session is complete. Takes over the focus from the checkout that it replaces.
 * Renders a `<div>` with a text, or with what you put into it.
 */
export const CheckoutStatusComplete = forwardRef<HTMLDivElement, CheckoutStatusCompleteProps>(
  function CheckoutStatusComplete(props, ref) {
    const status = useStore((state) => state.status, '<CheckoutStatus.Complete>');
    const { paymentStatus } = useCheckoutStatus();
    const messages = useMessagesOf(checkoutStatusMessages);
    const element = useRender('div', {
      part: 'checkout-status-complete',
      given: props,
      ref,
      ownRef: useFocusOnArrival<HTMLDivElement>('complete', '<CheckoutStatus.Complete>'),
      state: { paymentStatus },
      own: {
        role: 'status',
        children: paymentStatus === 'unpaid' ? messages.completeUnpaid : messages.complete,
      },
    });
    return status === 'complete' ? element : null;
  },
);

export declare namespace CheckoutStatusComplete {
  export type Props = CheckoutStatusCompleteProps;
  export type State = CheckoutStatusCompleteState;
}

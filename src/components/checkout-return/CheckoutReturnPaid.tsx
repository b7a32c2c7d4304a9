'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutReturnMessages } from '../../messages/checkout-return.js';
import { useMessagesOf } from '../../react/messages.js';
import type { CheckoutReturnPaymentStatus } from '../../react/types.js';
import { useReturnPart } from './useReturnPart.js';

/**
 * @selector [data-payment-status] Stripe's word: `paid` or `no_payment_required`.
 */
export interface CheckoutReturnPaidState {
  paymentStatus: CheckoutReturnPaymentStatus | null;
}

/** What `<CheckoutReturn.Paid>` takes beside the attributes of its element. */
export interface CheckoutReturnPaidProps extends PartProps<'div', CheckoutReturnPaidState> {}

/**
 * Shown when the order is paid, or complete without anything due. Takes the focus.
 * Renders a `<div>` with a text, or with what you put into it.
 */
export const CheckoutReturnPaid = forwardRef<HTMLDivElement, CheckoutReturnPaidProps>(
  function CheckoutReturnPaid(props, ref) {
    const { paymentStatus, isHere, ref: ownRef } = useReturnPart('CheckoutReturn.Paid', 'paid');
    const messages = useMessagesOf(checkoutReturnMessages);
    const isPaid = paymentStatus === 'paid';
    const element = useRender('div', {
      part: 'checkout-return-paid',
      given: props,
      ref,
      ownRef,
      state: { paymentStatus },
      own: { role: 'status', children: isPaid ? messages.returnPaid : messages.returnNothingDue },
    });
    return isHere ? element : null;
  },
);

export declare namespace CheckoutReturnPaid {
  export type Props = CheckoutReturnPaidProps;
  export type State = CheckoutReturnPaidState;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { paymentMethodMessages } from '../../messages/payment-method.js';
import { useMessagesOf } from '../../react/messages.js';
import { useCard } from './saved-payment-method-context.js';

/** What `<SavedPaymentMethod.Number>` takes beside the attributes of its element. */
export interface SavedPaymentMethodNumberProps extends PartProps<'span'> {}

/**
 * The end of the card's number: "•••• 4242", spoken as "Visa ending in 4242".
 * Renders a `<span>`, or nothing beside another payment method.
 */
export const SavedPaymentMethodNumber = forwardRef<HTMLSpanElement, SavedPaymentMethodNumberProps>(
  function SavedPaymentMethodNumber(props, ref) {
    const messages = useMessagesOf(paymentMethodMessages);
    const card = useCard('SavedPaymentMethod.Number');
    const element = useRender('span', {
      part: 'saved-payment-method-number',
      given: props,
      ref,
      own: card
        ? {
            // A name is not for mere text.
            role: 'img',
            'aria-label': messages.cardEndingIn(card),
            children: messages.cardNumber(card),
          }
        : undefined,
    });
    return card && element;
  },
);

export declare namespace SavedPaymentMethodNumber {
  export type Props = SavedPaymentMethodNumberProps;
}

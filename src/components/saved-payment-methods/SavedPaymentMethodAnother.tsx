'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { paymentMethodMessages } from '../../messages/payment-method.js';
import { useMessagesOf } from '../../react/messages.js';
import { NEW_PAYMENT_METHOD } from '../../react/useSavedPaymentMethods.js';
import { useSavedPaymentMethodContext } from './saved-payment-method-context.js';

/** What `<SavedPaymentMethod.Another>` takes beside the attributes of its element. */
export interface SavedPaymentMethodAnotherProps extends PartProps<'span'> {}

/**
 * Names the choice of another payment method.
 * Renders a `<span>`, or nothing beside a saved one.
 */
export const SavedPaymentMethodAnother = forwardRef<
  HTMLSpanElement,
  SavedPaymentMethodAnotherProps
>(function SavedPaymentMethodAnother(props, ref) {
  const { anotherPaymentMethod } = useMessagesOf(paymentMethodMessages);
  const { id } = useSavedPaymentMethodContext('SavedPaymentMethod.Another');
  const element = useRender('span', {
    part: 'saved-payment-method-another',
    given: props,
    ref,
    own: { children: anotherPaymentMethod },
  });
  return id === NEW_PAYMENT_METHOD ? element : null;
});

export declare namespace SavedPaymentMethodAnother {
  export type Props = SavedPaymentMethodAnotherProps;
}

'use client';

import { forwardRef } from 'react';
import { paymentMethodMessages } from '../../messages/payment-method.js';
import { useMessagesOf } from '../../react/messages.js';
import { ChoiceRadio, type ChoiceRadioProps, type ChoiceRadioState } from '../choice/index.js';
import { useCard } from './saved-payment-method-context.js';

/** What `<SavedPaymentMethod.Radio>` takes beside the attributes of its element. */
export interface SavedPaymentMethodRadioProps extends ChoiceRadioProps {}

/**
 * Chooses it. Spoken as "Visa ending in 4242", whatever stands beside it; another payment method as what its label says.
 * Renders an `<input type="radio">`.
 */
export const SavedPaymentMethodRadio = forwardRef<HTMLInputElement, SavedPaymentMethodRadioProps>(
  function SavedPaymentMethodRadio(props, ref) {
    const messages = useMessagesOf(paymentMethodMessages);
    const card = useCard('SavedPaymentMethod.Radio');
    return (
      <ChoiceRadio
        aria-label={card ? messages.cardEndingIn(card) : undefined}
        {...props}
        ref={ref}
      />
    );
  },
);

export declare namespace SavedPaymentMethodRadio {
  export type Props = SavedPaymentMethodRadioProps;
  export type State = ChoiceRadioState;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { paymentMethodMessages } from '../../messages/payment-method.js';
import { useMessagesOf } from '../../react/messages.js';
import { useCard } from './saved-payment-method-context.js';

/**
 * @selector [data-brand] Stripe's name of the brand: `visa`, `mastercard`, `amex`, …
 */
export interface SavedPaymentMethodBrandState {
  brand: string;
}

/** What `<SavedPaymentMethod.Brand>` takes beside the attributes of its element. */
export interface SavedPaymentMethodBrandProps extends PartProps<
  'span',
  SavedPaymentMethodBrandState
> {}

/**
 * The brand of the card.
 * Renders a `<span>`, or nothing beside another payment method.
 */
export const SavedPaymentMethodBrand = forwardRef<HTMLSpanElement, SavedPaymentMethodBrandProps>(
  function SavedPaymentMethodBrand(props, ref) {
    const messages = useMessagesOf(paymentMethodMessages);
    const card = useCard('SavedPaymentMethod.Brand');
    const brand = card?.brand ?? '';
    const element = useRender('span', {
      part: 'saved-payment-method-brand',
      given: props,
      ref,
      state: { brand },
      own: { children: messages.cardBrand({ brand }) },
    });
    return card && element;
  },
);

export declare namespace SavedPaymentMethodBrand {
  export type Props = SavedPaymentMethodBrandProps;
  export type State = SavedPaymentMethodBrandState;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { paymentMethodMessages } from '../../messages/payment-method.js';
import { useMessagesOf } from '../../react/messages.js';
import * as select from '../../react/select.js';
import { useStore } from '../../react/useStore.js';
import { methodById, useSavedPaymentMethodContext } from './saved-payment-method-context.js';

/**
 * @selector [data-expired] The card's last month is over.
 */
export interface SavedPaymentMethodExpiryState {
  expired: boolean;
}

/** What `<SavedPaymentMethod.Expiry>` takes beside the attributes of its element. */
export interface SavedPaymentMethodExpiryProps extends PartProps<
  'span',
  SavedPaymentMethodExpiryState
> {}

/**
 * Until when the card is good, or that it is not any more. Describes the radio button.
 * Renders a `<span>`, or nothing beside another payment method.
 */
export const SavedPaymentMethodExpiry = forwardRef<HTMLSpanElement, SavedPaymentMethodExpiryProps>(
  function SavedPaymentMethodExpiry(props, ref) {
    const messages = useMessagesOf(paymentMethodMessages);
    const { id, expiryId } = useSavedPaymentMethodContext('SavedPaymentMethod.Expiry');
    const card = useStore((state) => {
      const method = methodById(state, id);
      if (!method) return null;
      const { expMonth: month, expYear: year } = method.card;
      return { date: { month, year }, expired: select.hasExpired(method) };
    }, '<SavedPaymentMethod.Expiry>');
    const expired = card?.expired ?? false;
    const element = useRender('span', {
      part: 'saved-payment-method-expiry',
      given: props,
      ref,
      state: { expired },
      own: {
        id: expiryId,
        children: card && messages[expired ? 'cardExpired' : 'cardExpires'](card.date),
      },
    });
    return card && element;
  },
);

export declare namespace SavedPaymentMethodExpiry {
  export type Props = SavedPaymentMethodExpiryProps;
  export type State = SavedPaymentMethodExpiryState;
}

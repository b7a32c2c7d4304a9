'use client';

import { forwardRef, useEffect, useRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutExpiryMessages } from '../../messages/checkout-expiry.js';
import { useCheckoutContext } from '../../react/checkout-context.js';
import { useMessagesOf } from '../../react/messages.js';
import { useAnnounce } from '../../react/useAnnounce.js';
import { useCheckoutExpiry } from '../../react/useCheckoutExpiry.js';

/**
 * @selector [data-minutes-left] At most so many minutes are left.
 * @selector [data-due] The time is over; Stripe has not said so yet.
 */
export interface CheckoutStatusExpiryState {
  minutesLeft: number | null;
  due: boolean;
}

/** What `<CheckoutStatus.Expiry>` takes beside the attributes of its element. */
export interface CheckoutStatusExpiryProps extends PartProps<'div', CheckoutStatusExpiryState> {
  /** Seconds since the epoch: the `expires_at` of the session on your server. Stripe.js does not tell it. */
  expiresAt: number | null | undefined;
  /** Seconds before the end when the warning begins. @default 300 */
  warnBefore?: number | undefined;
}

/**
 * Warns that the time for the checkout runs out, and lets Stripe say that it is over: then `<CheckoutStatus.Expired>`
 * takes its place. Spoken when the warning begins and in the last minute, not at each change.
 * Renders a `<div>` of role `timer`, or nothing while there is time.
 */
export const CheckoutStatusExpiry = forwardRef<HTMLDivElement, CheckoutStatusExpiryProps>(
  function CheckoutStatusExpiry({ expiresAt, warnBefore, ...props }, ref) {
    useCheckoutContext('<CheckoutStatus.Expiry>');
    const state = useCheckoutExpiry(expiresAt, { warnBefore });
    const messages = useMessagesOf(checkoutExpiryMessages);
    const { minutesLeft, due } = state;
    const text = due ? messages.expiryDue : messages.expiresSoon({ minutes: minutesLeft ?? 0 });
    useAnnounceExpiry(minutesLeft, text);
    const element = useRender('div', {
      part: 'checkout-status-expiry',
      given: props,
      ref,
      state,
      own: { role: 'timer', children: text },
    });
    return minutesLeft === null ? null : element;
  },
);

/** Speaks when the warning begins, in the last minute, and at the end. The minutes between are shown alone. */
function useAnnounceExpiry(minutesLeft: number | null, text: string): void {
  const announce = useAnnounce();
  const spoken = useRef<number | null>(null);
  const moment = minutesLeft && Math.min(minutesLeft, 2);
  useEffect(() => {
    if (moment !== null && moment !== spoken.current) announce(text);
    spoken.current = moment;
  }, [moment, text, announce]);
}

export declare namespace CheckoutStatusExpiry {
  export type Props = CheckoutStatusExpiryProps;
  export type State = CheckoutStatusExpiryState;
}

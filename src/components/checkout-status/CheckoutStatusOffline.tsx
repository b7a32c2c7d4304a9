'use client';

import { forwardRef, useEffect, useRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { offlineMessages } from '../../messages/offline.js';
import { useMessagesOf } from '../../react/messages.js';
import { useAnnounce } from '../../react/useAnnounce.js';
import { useOnline } from '../../react/useOnline.js';
import { useReread } from '../../react/useReread.js';

/** What `<CheckoutStatus.Offline>` takes beside the attributes of its element. */
export interface CheckoutStatusOfflineProps extends PartProps<'div'> {}

/**
 * Shown while the browser says that the device is offline, and spoken, as is the return of the network. Stripe then
 * reads the session anew: it may have changed or expired meanwhile.
 * Renders a `<div>` with a text, or with what you put into it.
 */
export const CheckoutStatusOffline = forwardRef<HTMLDivElement, CheckoutStatusOfflineProps>(
  function CheckoutStatusOffline(props, ref) {
    const reread = useReread('<CheckoutStatus.Offline>');
    const isOnline = useOnline();
    const wasOnline = useRef(true);
    const announce = useAnnounce();
    const { offline, onlineAgain } = useMessagesOf(offlineMessages);
    useEffect(() => {
      if (isOnline === wasOnline.current) return;
      wasOnline.current = isOnline;
      announce(isOnline ? onlineAgain : offline);
      if (isOnline) void reread();
    }, [isOnline, announce, offline, onlineAgain, reread]);
    const element = useRender('div', {
      part: 'checkout-status-offline',
      given: props,
      ref,
      own: { children: offline },
    });
    return isOnline ? null : element;
  },
);

export declare namespace CheckoutStatusOffline {
  export type Props = CheckoutStatusOfflineProps;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { checkoutStatusMessages } from '../../messages/checkout-status.js';
import { useMessagesOf } from '../../react/messages.js';
import { useStore } from '../../react/useStore.js';
import { useFocusOnArrival } from './useFocusOnArrival.js';

/** What `<CheckoutStatus.Loading>` takes beside the attributes of its element. */
export interface CheckoutStatusLoadingProps extends PartProps<'div'> {}

/**
 * Shown while the session is being loaded, on servers too. Holds the focus for a buyer who pressed Retry or Restart.
 * Renders a `<div>` with a text, or with what you put into it.
 */
export const CheckoutStatusLoading = forwardRef<HTMLDivElement, CheckoutStatusLoadingProps>(
  function CheckoutStatusLoading(props, ref) {
    const isLoading = useStore(({ status }) => status === 'loading', '<CheckoutStatus.Loading>');
    const { loading } = useMessagesOf(checkoutStatusMessages);
    const element = useRender('div', {
      part: 'checkout-status-loading',
      given: props,
      ref,
      ownRef: useFocusOnArrival<HTMLDivElement>('loading', '<CheckoutStatus.Loading>'),
      own: { role: 'status', children: loading },
    });
    return isLoading ? element : null;
  },
);

export declare namespace CheckoutStatusLoading {
  export type Props = CheckoutStatusLoadingProps;
}

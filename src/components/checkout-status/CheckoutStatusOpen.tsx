'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useStore } from '../../react/useStore.js';
import { useFocusOnArrival } from './useFocusOnArrival.js';

/** What `<CheckoutStatus.Open>` takes beside the attributes of its element. */
export interface CheckoutStatusOpenProps extends PartProps<'div'> {}

/**
 * Shown while the session can be changed and paid: the place of the checkout itself. Takes over the focus of a buyer
 * who pressed Retry or Restart.
 * Renders a `<div>`.
 */
export const CheckoutStatusOpen = forwardRef<HTMLDivElement, CheckoutStatusOpenProps>(
  function CheckoutStatusOpen(props, ref) {
    // Not `useRawStore`: what is within relies on the session, which is mended before that renders.
    const isOpen = useStore(({ status }) => status === 'open', '<CheckoutStatus.Open>');
    const element = useRender('div', {
      part: 'checkout-status-open',
      given: props,
      ref,
      ownRef: useFocusOnArrival<HTMLDivElement>('open', '<CheckoutStatus.Open>'),
    });
    return isOpen ? element : null;
  },
);

export declare namespace CheckoutStatusOpen {
  export type Props = CheckoutStatusOpenProps;
}

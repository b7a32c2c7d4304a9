'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useStore } from '../../react/useStore.js';

/** What `<CheckoutStatus.Open>` takes beside the attributes of its element. */
export interface CheckoutStatusOpenProps extends PartProps<'div'> {}

/**
 * Shown while the session can be changed and paid: the place of the checkout itself.
 * Renders a `<div>`.
 */
export const CheckoutStatusOpen = forwardRef<HTMLDivElement, CheckoutStatusOpenProps>(
  function CheckoutStatusOpen(props, ref) {
    const isOpen = useStore(({ status }) => status === 'open', '<CheckoutStatus.Open>');
    const element = useRender('div', { part: 'checkout-status-open', given: props, ref });
    return isOpen ? element : null;
  },
);

export declare namespace CheckoutStatusOpen {
  export type Props = CheckoutStatusOpenProps;
}

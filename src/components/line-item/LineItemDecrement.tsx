'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemMessages } from '../../messages/line-item.js';
import { useMessagesOf } from '../../react/messages.js';
import { useQuantityStep } from './useQuantityStep.js';

/**
 * @selector [data-disabled] The limits of the line forbid it.
 */
export interface LineItemDecrementState {
  disabled: boolean;
}

/** What `<LineItem.Decrement>` takes beside the attributes of its element. */
export interface LineItemDecrementProps extends PartProps<'button', LineItemDecrementState> {}

/**
 * One less of it. Keeps the focus when the limit is reached, and says that it is disabled.
 * Renders a `<button>` that names the product.
 */
export const LineItemDecrement = forwardRef<HTMLButtonElement, LineItemDecrementProps>(
  function LineItemDecrement(props, ref) {
    const messages = useMessagesOf(lineItemMessages);
    const { name, allowed, step } = useQuantityStep('LineItem.Decrement', -1);
    const disabled = !allowed;
    return useRender('button', {
      part: 'line-item-decrement',
      given: props,
      ref,
      state: { disabled },
      own: {
        type: 'button',
        'aria-label': messages.decreaseQuantityOf({ name }),
        'aria-disabled': disabled || undefined,
        onClick: step,
        children: '−',
      },
    });
  },
);

export declare namespace LineItemDecrement {
  export type Props = LineItemDecrementProps;
  export type State = LineItemDecrementState;
}

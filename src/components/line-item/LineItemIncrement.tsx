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
export interface LineItemIncrementState {
  disabled: boolean;
}

/** What `<LineItem.Increment>` takes beside the attributes of its element. */
export interface LineItemIncrementProps extends PartProps<'button', LineItemIncrementState> {}

/**
 * One more of it. Keeps the focus when the limit is reached, and says that it is disabled.
 * Renders a `<button>` that names the product.
 */
export const LineItemIncrement = forwardRef<HTMLButtonElement, LineItemIncrementProps>(
  function LineItemIncrement(props, ref) {
    const messages = useMessagesOf(lineItemMessages);
    const { name, allowed, step } = useQuantityStep('LineItem.Increment', 1);
    const disabled = !allowed;
    return useRender('button', {
      part: 'line-item-increment',
      given: props,
      ref,
      state: { disabled },
      own: {
        type: 'button',
        'aria-label': messages.increaseQuantityOf({ name }),
        'aria-disabled': disabled || undefined,
        onClick: step,
        children: '+',
      },
    });
  },
);

export declare namespace LineItemIncrement {
  export type Props = LineItemIncrementProps;
  export type State = LineItemIncrementState;
}

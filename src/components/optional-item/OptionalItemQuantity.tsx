'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { optionalItemMessages } from '../../messages/optional-item.js';
import { useMessagesOf } from '../../react/messages.js';
import * as LineItem from '../line-item/index.parts.js';
import { useOptionalItemContext } from './optional-item-context.js';

/**
 * @selector [data-adjustable] It is in the order, and the buyer may change how many.
 */
export interface OptionalItemQuantityState {
  adjustable: boolean;
}

/** What `<OptionalItem.Quantity>` takes beside the attributes of its element. */
export interface OptionalItemQuantityProps extends PartProps<'div', OptionalItemQuantityState> {}

/**
 * How many: while it is in the order and the buyer may change it, the controls of its line; else the plain number.
 * Renders a `<div>`, or nothing for a single piece that cannot become more.
 */
export const OptionalItemQuantity = forwardRef<HTMLDivElement, OptionalItemQuantityProps>(
  function OptionalItemQuantity(props, ref) {
    const { item, selected, lineItem } = useOptionalItemContext('OptionalItem.Quantity');
    const messages = useMessagesOf(optionalItemMessages);
    const adjustable = selected && lineItem !== null && item.adjustableQuantity !== null;
    const element = useRender('div', {
      part: 'optional-item-quantity',
      given: props,
      ref,
      state: { adjustable },
      own: {
        children: adjustable ? (
          <LineItem.Root id={lineItem} render={<div />} data-checkstand="optional-item-line">
            <LineItem.Quantity />
            <LineItem.Error />
          </LineItem.Root>
        ) : (
          messages.optionalItemQuantity({ quantity: item.quantity })
        ),
      },
    });
    return adjustable || item.quantity !== 1 ? element : null;
  },
);

export declare namespace OptionalItemQuantity {
  export type Props = OptionalItemQuantityProps;
  export type State = OptionalItemQuantityState;
}

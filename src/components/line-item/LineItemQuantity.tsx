'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemMessages } from '../../messages/line-item.js';
import { useMessagesOf } from '../../react/messages.js';
import { select } from '../../react/select.js';
import { useLineItemState, useLineItemValue } from './line-item-context.js';
import { LineItemDecrement } from './LineItemDecrement.js';
import { LineItemIncrement } from './LineItemIncrement.js';
import { LineItemQuantityInput } from './LineItemQuantityInput.js';

/**
 * @selector [data-adjustable] The buyer may change the quantity.
 */
export interface LineItemQuantityState {
  adjustable: boolean;
}

/** What `<LineItem.Quantity>` takes beside the attributes of its element. */
export interface LineItemQuantityProps extends PartProps<'div', LineItemQuantityState> {}

const CONTROLS = (
  <>
    <LineItemDecrement />
    <LineItemQuantityInput />
    <LineItemIncrement />
  </>
);

/**
 * How many: controls to change it, or the plain number where the buyer may not.
 * Renders a `<div>`, or nothing for what is billed by use. Each control in it names the product, so it has no name of its own.
 */
export const LineItemQuantity = forwardRef<HTMLDivElement, LineItemQuantityProps>(
  function LineItemQuantity(props, ref) {
    const messages = useMessagesOf(lineItemMessages);
    const adjustable =
      useLineItemValue('LineItem.Quantity', (line) => line.adjustableQuantity !== null) ?? false;
    // The controls show the quantity themselves.
    const quantity = useLineItemState('LineItem.Quantity', (state, id) => {
      // What is billed by use has none yet.
      const isByUse = select.lineItem(state, id)?.recurring?.usageType === 'metered';
      return adjustable || isByUse ? null : select.quantity(state, id);
    });
    const element = useRender('div', {
      part: 'line-item-quantity',
      given: props,
      ref,
      state: { adjustable },
      own: adjustable
        ? { children: CONTROLS }
        : { children: quantity === null ? null : messages.quantity({ quantity }) },
    });
    return adjustable || quantity !== null ? element : null;
  },
);

export declare namespace LineItemQuantity {
  export type Props = LineItemQuantityProps;
  export type State = LineItemQuantityState;
}

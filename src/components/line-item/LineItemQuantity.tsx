'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemMessages } from '../../messages/line-item.js';
import { useMessagesOf } from '../../react/messages.js';
import { useLineItemValue } from './line-item-context.js';
import { LineItemDecrement } from './LineItemDecrement.js';
import { LineItemIncrement } from './LineItemIncrement.js';
import { LineItemQuantityInput } from './LineItemQuantityInput.js';

const SHOWN = ['adjustableQuantity', 'recurring'] as const;

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
    const shown = useLineItemValue('LineItem.Quantity', SHOWN, (line, choice) => {
      const adjustable = line.adjustableQuantity !== null;
      // What is billed by use has none yet.
      const isByUse = line.recurring?.usageType === 'metered';
      // The controls show the quantity themselves.
      return { adjustable, quantity: adjustable || isByUse ? null : choice.quantity };
    });
    const { adjustable = false, quantity = null } = shown ?? {};
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

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemMessages } from '../../messages/line-item.js';
import { useMessagesOf } from '../../react/messages.js';
import { select } from '../../react/select.js';
import { useLineItemState, useLineItemValue } from './line-item-context.js';

/** What `<LineItem.UnitAmount>` takes beside the attributes of its element. */
export interface LineItemUnitAmountProps extends PartProps<'span'> {}

/**
 * What one of it costs, as Stripe formats it; with decimals beyond the currency's where the price has them.
 * Renders a `<span>`, or nothing for a single piece, whose subtotal says the same.
 */
export const LineItemUnitAmount = forwardRef<HTMLSpanElement, LineItemUnitAmountProps>(
  function LineItemUnitAmount(props, ref) {
    const { unitAmountEach } = useMessagesOf(lineItemMessages);
    const isSingle = useLineItemState(
      'LineItem.UnitAmount',
      (state, id) => select.quantity(state, id) === 1,
    );
    const amount = useLineItemValue(
      'LineItem.UnitAmount',
      (line) => (line.unitAmountDecimal ?? line.unitAmount).amount,
    );
    const element = useRender('span', {
      part: 'line-item-unit-amount',
      given: props,
      ref,
      own: { children: amount && unitAmountEach({ amount }) },
    });
    return isSingle ? null : element;
  },
);

export declare namespace LineItemUnitAmount {
  export type Props = LineItemUnitAmountProps;
}

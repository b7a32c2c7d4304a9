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
 * Renders a `<span>`, or nothing for a single piece, whose subtotal says the same, and for a price in tiers, of which
 * no single amount is true.
 */
export const LineItemUnitAmount = forwardRef<HTMLSpanElement, LineItemUnitAmountProps>(
  function LineItemUnitAmount(props, ref) {
    const { unitAmountEach } = useMessagesOf(lineItemMessages);
    const isTelling = useLineItemState('LineItem.UnitAmount', (state, id) => {
      const quantity = select.quantity(state, id);
      const line = select.lineItem(state, id);
      // Of what is billed by use, or begins with a trial, the subtotal says something else.
      return (
        quantity !== 1 || line?.subtotal.minorUnitsAmount !== line?.unitAmount.minorUnitsAmount
      );
    });
    const price = useLineItemValue('LineItem.UnitAmount', (line) => {
      // Stripe.js 8 tells neither units nor packages nor tiers.
      const { pricing, transformQuantity, unitLabel } = line as Partial<typeof line>;
      if (pricing) return null;
      const unit = transformQuantity ? String(transformQuantity.divideBy) : (unitLabel ?? null);
      return { amount: (line.unitAmountDecimal ?? line.unitAmount).amount, unit };
    });
    const element = useRender('span', {
      part: 'line-item-unit-amount',
      given: props,
      ref,
      own: { children: price && unitAmountEach(price) },
    });
    return isTelling && price ? element : null;
  },
);

export declare namespace LineItemUnitAmount {
  export type Props = LineItemUnitAmountProps;
}

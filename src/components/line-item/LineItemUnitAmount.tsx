'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemMessages } from '../../messages/line-item.js';
import { useMessagesOf } from '../../react/messages.js';
import { useLineItemValue } from './line-item-context.js';

const SHOWN = [
  'subtotal',
  'unitAmount',
  'unitAmountDecimal',
  'unitLabel',
  'pricing',
  'transformQuantity',
] as const;

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
    const price = useLineItemValue('LineItem.UnitAmount', SHOWN, (line, { quantity }) => {
      // Stripe.js 8 tells neither units nor packages nor tiers.
      const { pricing, transformQuantity, unitLabel } = line as Partial<typeof line>;
      const isSingle = quantity === 1;
      // Of what is billed by use, or begins with a trial, the subtotal says something else.
      if (isSingle && line.subtotal.minorUnitsAmount === line.unitAmount.minorUnitsAmount)
        return null;
      if (pricing) return null;
      const unit = transformQuantity ? String(transformQuantity.divideBy) : (unitLabel ?? null);
      return { amount: (line.unitAmountDecimal ?? line.unitAmount).amount, unit, isSingle };
    });
    const element = useRender('span', {
      part: 'line-item-unit-amount',
      given: props,
      ref,
      own: {
        children: price && (price.isSingle && !price.unit ? price.amount : unitAmountEach(price)),
      },
    });
    return price && element;
  },
);

export declare namespace LineItemUnitAmount {
  export type Props = LineItemUnitAmountProps;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useLineItemValue } from './line-item-context.js';

const SHOWN = ['total'] as const;

/** What `<LineItem.Total>` takes beside the attributes of its element. */
export interface LineItemTotalProps extends PartProps<'span'> {}

/**
 * What the line costs after discounts and taxes, by Stripe. Not in the default arrangement, which shows the subtotal.
 * Renders a `<span>`.
 */
export const LineItemTotal = forwardRef<HTMLSpanElement, LineItemTotalProps>(
  function LineItemTotal(props, ref) {
    const children = useLineItemValue('LineItem.Total', SHOWN, (line) => line.total.amount);
    return useRender('span', { part: 'line-item-total', given: props, ref, own: { children } });
  },
);

export declare namespace LineItemTotal {
  export type Props = LineItemTotalProps;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useLineItemValue } from './line-item-context.js';

const SHOWN = ['subtotal'] as const;

/** What `<LineItem.Subtotal>` takes beside the attributes of its element. */
export interface LineItemSubtotalProps extends PartProps<'span'> {}

/**
 * What the line costs before discounts and taxes, by Stripe: the lines' subtotals add up to the order's.
 * Renders a `<span>`.
 */
export const LineItemSubtotal = forwardRef<HTMLSpanElement, LineItemSubtotalProps>(
  function LineItemSubtotal(props, ref) {
    const children = useLineItemValue('LineItem.Subtotal', SHOWN, (line) => line.subtotal.amount);
    return useRender('span', { part: 'line-item-subtotal', given: props, ref, own: { children } });
  },
);

export declare namespace LineItemSubtotal {
  export type Props = LineItemSubtotalProps;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemDetailsMessages } from '../../messages/line-item-details.js';
import { useMessagesOf } from '../../react/messages.js';
import { useLineItemValue } from './line-item-context.js';

const SHOWN = ['taxAmounts'] as const;

/** What `<LineItem.Taxes>` takes beside the attributes of its element. */
export interface LineItemTaxesProps extends PartProps<'ul'> {}

/**
 * The taxes of this line, added or contained, with Stripe's names and amounts.
 * Renders a `<ul>`, or nothing where there are none.
 */
export const LineItemTaxes = forwardRef<HTMLUListElement, LineItemTaxesProps>(
  function LineItemTaxes(props, ref) {
    const messages = useMessagesOf(lineItemDetailsMessages);
    const taxes = useLineItemValue('LineItem.Taxes', SHOWN, (line) => line.taxAmounts) ?? [];
    const element = useRender('ul', {
      part: 'line-item-taxes',
      given: props,
      ref,
      own: {
        role: 'list',
        children: taxes.map(({ displayName, percentage, amount, inclusive }, index) => (
          <li key={index}>
            {messages.lineItemTax({
              name: displayName,
              // Stripe.js 8 does not tell the percentage.
              percentage: percentage ?? null,
              amount,
              inclusive,
            })}
          </li>
        )),
      },
    });
    return taxes.length > 0 ? element : null;
  },
);

export declare namespace LineItemTaxes {
  export type Props = LineItemTaxesProps;
}

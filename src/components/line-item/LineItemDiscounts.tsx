'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemDetailsMessages } from '../../messages/line-item-details.js';
import { useMessagesOf } from '../../react/messages.js';
import { useLineItemValue } from './line-item-context.js';

const SHOWN = ['discountAmounts'] as const;

/** What `<LineItem.Discounts>` takes beside the attributes of its element. */
export interface LineItemDiscountsProps extends PartProps<'ul'> {}

/**
 * What is taken off this line, with Stripe's name for it and Stripe's amount.
 * Renders a `<ul>`, or nothing where nothing is.
 */
export const LineItemDiscounts = forwardRef<HTMLUListElement, LineItemDiscountsProps>(
  function LineItemDiscounts(props, ref) {
    const messages = useMessagesOf(lineItemDetailsMessages);
    const discounts =
      useLineItemValue('LineItem.Discounts', SHOWN, (line) => line.discountAmounts) ?? [];
    const element = useRender('ul', {
      part: 'line-item-discounts',
      given: props,
      ref,
      own: {
        role: 'list',
        children: discounts.map(({ displayName, amount }, index) => (
          <li key={index}>{messages.lineItemDiscount({ name: displayName, amount })}</li>
        )),
      },
    });
    return discounts.length > 0 ? element : null;
  },
);

export declare namespace LineItemDiscounts {
  export type Props = LineItemDiscountsProps;
}

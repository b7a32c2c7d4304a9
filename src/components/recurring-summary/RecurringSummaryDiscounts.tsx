'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { recurringSummaryMessages } from '../../messages/recurring-summary.js';
import { useMessagesOf } from '../../react/messages.js';
import { useRecurringSummaryContext } from './recurring-summary-context.js';

/** What `<RecurringSummary.Discounts>` takes beside the attributes of its element. */
export interface RecurringSummaryDiscountsProps extends PartProps<'ul'> {}

/**
 * How long each discount lasts.
 * Renders a `<ul>`, or nothing without discounts.
 */
export const RecurringSummaryDiscounts = forwardRef<
  HTMLUListElement,
  RecurringSummaryDiscountsProps
>(function RecurringSummaryDiscounts(props, ref) {
  const messages = useMessagesOf(recurringSummaryMessages);
  const summary = useRecurringSummaryContext('RecurringSummary.Discounts');
  const element = useRender('ul', {
    part: 'recurring-summary-discounts',
    given: props,
    ref,
    own: {
      role: 'list',
      children: summary.discounts.map((discount, index) => (
        <li key={index}>{messages.discountLasts(discount)}</li>
      )),
    },
  });
  return summary.discounts.length > 0 ? element : null;
});

export declare namespace RecurringSummaryDiscounts {
  export type Props = RecurringSummaryDiscountsProps;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { recurringSummaryMessages } from '../../messages/recurring-summary.js';
import { useMessagesOf } from '../../react/messages.js';
import { useRecurringSummaryContext } from './recurring-summary-context.js';

/** What `<RecurringSummary.NextInvoice>` takes beside the attributes of its element. */
export interface RecurringSummaryNextInvoiceProps extends PartProps<'p'> {}

/**
 * What the next invoice comes to, and when.
 * Renders a `<p>`, or nothing where Stripe does not tell when: then it follows one interval after the payment.
 */
export const RecurringSummaryNextInvoice = forwardRef<
  HTMLParagraphElement,
  RecurringSummaryNextInvoiceProps
>(function RecurringSummaryNextInvoice(props, ref) {
  const messages = useMessagesOf(recurringSummaryMessages);
  const summary = useRecurringSummaryContext('RecurringSummary.NextInvoice');
  const at = summary.dueNextAt;
  const element = useRender('p', {
    part: 'recurring-summary-next-invoice',
    given: props,
    ref,
    own: {
      children: messages.nextInvoice({
        amount: summary.dueNext.amount,
        date: new Date((at ?? 0) * 1000),
      }),
    },
  });
  return at === null ? null : element;
});

export declare namespace RecurringSummaryNextInvoice {
  export type Props = RecurringSummaryNextInvoiceProps;
}

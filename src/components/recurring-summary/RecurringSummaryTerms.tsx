'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { recurringSummaryMessages } from '../../messages/recurring-summary.js';
import { useMessagesOf } from '../../react/messages.js';
import { useRecurringSummaryContext } from './recurring-summary-context.js';

/** What `<RecurringSummary.Terms>` takes beside the attributes of its element. */
export interface RecurringSummaryTermsProps extends PartProps<'p'> {}

/**
 * What is charged again and again, and whether a trial comes first: "$20.00 per month after a 14-day trial".
 * Renders a `<p>`.
 */
export const RecurringSummaryTerms = forwardRef<HTMLParagraphElement, RecurringSummaryTermsProps>(
  function RecurringSummaryTerms(props, ref) {
    const messages = useMessagesOf(recurringSummaryMessages);
    const summary = useRecurringSummaryContext('RecurringSummary.Terms');
    return useRender('p', {
      part: 'recurring-summary-terms',
      given: props,
      ref,
      own: {
        children: messages.recurringTerms({
          amount: summary.dueNext.amount,
          interval: summary.interval,
          count: summary.intervalCount,
          trialDays: summary.trial && summary.trial.days,
        }),
      },
    });
  },
);

export declare namespace RecurringSummaryTerms {
  export type Props = RecurringSummaryTermsProps;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { recurringSummaryMessages } from '../../messages/recurring-summary.js';
import { useMessagesOf } from '../../react/messages.js';
import { useRecurringSummaryContext } from './recurring-summary-context.js';

/** What `<RecurringSummary.Balance>` takes beside the attributes of its element. */
export interface RecurringSummaryBalanceProps extends PartProps<'p'> {}

/**
 * What was taken from the customer's credit balance, and that some of it is left.
 * Renders a `<p>`, or nothing where no balance is used.
 */
export const RecurringSummaryBalance = forwardRef<
  HTMLParagraphElement,
  RecurringSummaryBalanceProps
>(function RecurringSummaryBalance(props, ref) {
  const messages = useMessagesOf(recurringSummaryMessages);
  const summary = useRecurringSummaryContext('RecurringSummary.Balance');
  const element = useRender('p', {
    part: 'recurring-summary-balance',
    given: props,
    ref,
    own: {
      children: [
        summary.balanceUsed && messages.balanceUsed(summary.balanceUsed),
        summary.balanceLeft && messages.balanceLeft,
      ]
        .filter(Boolean)
        .join(' · '),
    },
  });
  return summary.balanceUsed || summary.balanceLeft ? element : null;
});

export declare namespace RecurringSummaryBalance {
  export type Props = RecurringSummaryBalanceProps;
}

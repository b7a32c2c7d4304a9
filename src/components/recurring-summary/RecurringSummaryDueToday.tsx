'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { recurringSummaryMessages } from '../../messages/recurring-summary.js';
import { useMessagesOf } from '../../react/messages.js';
import { useRecurringSummaryContext } from './recurring-summary-context.js';

/** What `<RecurringSummary.DueToday>` takes beside the attributes of its element. */
export interface RecurringSummaryDueTodayProps extends PartProps<'p'> {}

/**
 * What is due today.
 * Renders a `<p>`.
 */
export const RecurringSummaryDueToday = forwardRef<
  HTMLParagraphElement,
  RecurringSummaryDueTodayProps
>(function RecurringSummaryDueToday(props, ref) {
  const messages = useMessagesOf(recurringSummaryMessages);
  const summary = useRecurringSummaryContext('RecurringSummary.DueToday');
  return useRender('p', {
    part: 'recurring-summary-due-today',
    given: props,
    ref,
    own: {
      children: messages.dueToday(summary.dueToday),
    },
  });
});

export declare namespace RecurringSummaryDueToday {
  export type Props = RecurringSummaryDueTodayProps;
}

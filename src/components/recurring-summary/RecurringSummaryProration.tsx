'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { recurringSummaryMessages } from '../../messages/recurring-summary.js';
import { useMessagesOf } from '../../react/messages.js';
import { useRecurringSummaryContext } from './recurring-summary-context.js';

/** What `<RecurringSummary.Proration>` takes beside the attributes of its element. */
export interface RecurringSummaryProrationProps extends PartProps<'p'> {}

/**
 * Says that today's amount is for a part of an interval.
 * Renders a `<p>`, or nothing where it is not.
 */
export const RecurringSummaryProration = forwardRef<
  HTMLParagraphElement,
  RecurringSummaryProrationProps
>(function RecurringSummaryProration(props, ref) {
  const messages = useMessagesOf(recurringSummaryMessages);
  const summary = useRecurringSummaryContext('RecurringSummary.Proration');
  const element = useRender('p', {
    part: 'recurring-summary-proration',
    given: props,
    ref,
    own: {
      children: messages.prorated,
    },
  });
  return summary.prorated ? element : null;
});

export declare namespace RecurringSummaryProration {
  export type Props = RecurringSummaryProrationProps;
}

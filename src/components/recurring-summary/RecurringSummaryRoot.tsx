'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { recurringSummaryMessages } from '../../messages/recurring-summary.js';
import { useMessagesOf } from '../../react/messages.js';
import * as select from '../../react/select.js';
import { useStore } from '../../react/useStore.js';
import { RecurringSummaryProvider } from './recurring-summary-context.js';
import { RecurringSummaryBalance } from './RecurringSummaryBalance.js';
import { RecurringSummaryDiscounts } from './RecurringSummaryDiscounts.js';
import { RecurringSummaryDueToday } from './RecurringSummaryDueToday.js';
import { RecurringSummaryNextInvoice } from './RecurringSummaryNextInvoice.js';
import { RecurringSummaryProration } from './RecurringSummaryProration.js';
import { RecurringSummaryTerms } from './RecurringSummaryTerms.js';

/**
 * @selector [data-trial] A trial comes first.
 * @selector [data-pending] Stripe works out new amounts; those shown are of before.
 */
export interface RecurringSummaryRootState {
  trial: boolean;
  pending: boolean;
}

/** What `<RecurringSummary.Root>` takes beside the attributes of its element. */
export interface RecurringSummaryRootProps extends PartProps<
  'section',
  RecurringSummaryRootState
> {}

const DEFAULT_ARRANGEMENT = (
  <>
    <RecurringSummaryTerms />
    <RecurringSummaryDueToday />
    <RecurringSummaryProration />
    <RecurringSummaryNextInvoice />
    <RecurringSummaryDiscounts />
    <RecurringSummaryBalance />
  </>
);

/**
 * What a subscription costs today and from then on, in sentences. Every amount is Stripe's.
 * Renders a `<section>`, or nothing in a session of which nothing recurs.
 */
export const RecurringSummaryRoot = forwardRef<HTMLElement, RecurringSummaryRootProps>(
  function RecurringSummaryRoot(props, ref) {
    const summary = useStore(select.recurringSummary, '<RecurringSummary.Root>');
    const pending = useStore(select.amountsPending, '<RecurringSummary.Root>');
    const messages = useMessagesOf(recurringSummaryMessages);
    const element = useRender('section', {
      part: 'recurring-summary',
      given: props,
      ref,
      state: { trial: Boolean(summary?.trial), pending },
      own: { 'aria-label': messages.recurringSummary, children: DEFAULT_ARRANGEMENT },
    });
    return (
      summary && <RecurringSummaryProvider value={summary}>{element}</RecurringSummaryProvider>
    );
  },
);

export declare namespace RecurringSummaryRoot {
  export type Props = RecurringSummaryRootProps;
  export type State = RecurringSummaryRootState;
}

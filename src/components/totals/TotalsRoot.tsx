'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { totalsMessages } from '../../messages/totals.js';
import { useMessagesOf } from '../../react/messages.js';
import { useAnnounceTotal } from '../../react/useAnnounceTotal.js';
import { useShowsTotal } from '../../react/useShowsTotal.js';
import { useAmountsPending } from '../../react/useTotals.js';
import { TotalsList } from './TotalsList.js';
import { TotalsNote } from './TotalsNote.js';

/**
 * @selector [data-pending] Stripe works out new amounts; those shown are of before.
 */
export interface TotalsRootState {
  pending: boolean;
}

/** What `<Totals.Root>` takes beside the attributes of its element. */
export interface TotalsRootProps extends PartProps<'section', TotalsRootState> {}

const DEFAULT_ARRANGEMENT = (
  <>
    <TotalsList />
    <TotalsNote />
  </>
);

/**
 * Every line of Stripe's total. A changed total is spoken.
 * Renders a `<section>`.
 */
export const TotalsRoot = forwardRef<HTMLElement, TotalsRootProps>(function TotalsRoot(props, ref) {
  const { totals } = useMessagesOf(totalsMessages);
  const pending = useAmountsPending();
  useShowsTotal();
  useAnnounceTotal();
  return useRender('section', {
    part: 'totals',
    given: props,
    ref,
    state: { pending },
    own: { 'aria-label': totals, 'aria-busy': pending || undefined, children: DEFAULT_ARRANGEMENT },
  });
});

export declare namespace TotalsRoot {
  export type Props = TotalsRootProps;
  export type State = TotalsRootState;
}

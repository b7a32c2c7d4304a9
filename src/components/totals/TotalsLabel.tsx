'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { totalsMessages, type TotalsMessages } from '../../messages/totals.js';
import { useMessagesOf } from '../../react/messages.js';
import type { TotalsRow } from '../../react/types.js';
import { useTotalsRowValue } from './totals-row-context.js';

/** What `<Totals.Label>` takes beside the attributes of its element. */
export interface TotalsLabelProps extends PartProps<'dt'> {}

/**
 * What the row is: Stripe's name for the discount, tax or shipping option, or ours for the rest.
 * Renders a `<dt>`.
 */
export const TotalsLabel = forwardRef<HTMLElement, TotalsLabelProps>(
  function TotalsLabel(props, ref) {
    const messages = useMessagesOf(totalsMessages);
    // All but the amount, which changes far more often.
    const row = useTotalsRowValue('Totals.Label', ({ amount: _, ...label }) => label);
    return useRender('dt', {
      part: 'totals-label',
      given: props,
      ref,
      own: { children: row && labelOf(row, messages) },
    });
  },
);

export declare namespace TotalsLabel {
  export type Props = TotalsLabelProps;
}

function labelOf(
  { kind, name, percentage, recurring }: Omit<TotalsRow, 'amount'>,
  messages: TotalsMessages,
): string {
  const named = (fallback: string) => {
    const label = name ?? fallback;
    // "10% off" says it already.
    if (percentage === null || label.includes('%')) return label;
    return messages.withPercentage({ name: label, percentage });
  };
  switch (kind) {
    case 'discount':
      return named(messages.discount);
    case 'shipping':
      return name ?? messages.shipping;
    case 'taxExclusive':
      return named(messages.tax);
    case 'taxInclusive':
      return messages.taxIncluded({ name: named(messages.tax) });
    case 'taxPending':
      return messages.tax;
    case 'total':
      return recurring ? messages.totalDueToday : messages.total;
    case 'dueNext':
      return recurring?.trialEnd
        ? messages.dueAfterTrial({ date: new Date(recurring.trialEnd * 1000) })
        : messages.dueNext;
    default:
      return messages[kind];
  }
}

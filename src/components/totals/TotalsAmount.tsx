'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { totalsMessages, type TotalsMessages } from '../../messages/totals.js';
import { useMessagesOf } from '../../react/messages.js';
import type { TotalsRow } from '../../react/types.js';
import { useTotalsRowValue } from './totals-row-context.js';

/** What `<Totals.Amount>` takes beside the attributes of its element. */
export interface TotalsAmountProps extends PartProps<'dd'> {}

/**
 * The row's amount, as Stripe formats it. What is taken off bears a minus; shipping that costs nothing is free.
 * Renders a `<dd>`.
 */
export const TotalsAmount = forwardRef<HTMLElement, TotalsAmountProps>(
  function TotalsAmount(props, ref) {
    const messages = useMessagesOf(totalsMessages);
    const row = useTotalsRowValue('Totals.Amount', (value) => value);
    return useRender('dd', {
      part: 'totals-amount',
      given: props,
      ref,
      own: { children: row && amountOf(row, messages) },
    });
  },
);

export declare namespace TotalsAmount {
  export type Props = TotalsAmountProps;
}

function amountOf({ kind, amount, recurring }: TotalsRow, messages: TotalsMessages): string {
  if (!amount) return kind === 'taxPending' ? messages.taxNeedsAddress : '';
  switch (kind) {
    case 'discount':
      return messages.minus(amount);
    case 'shipping':
      return amount.minorUnitsAmount === 0 ? messages.free : amount.amount;
    case 'dueNext':
      return recurring
        ? messages.perInterval({
            amount: amount.amount,
            interval: recurring.interval,
            count: recurring.intervalCount,
          })
        : amount.amount;
    default:
      return amount.amount;
  }
}

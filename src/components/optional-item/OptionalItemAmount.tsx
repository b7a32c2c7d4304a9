'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { optionalItemMessages } from '../../messages/optional-item.js';
import { useMessagesOf } from '../../react/messages.js';
import { useOptionalItemContext } from './optional-item-context.js';

/** What `<OptionalItem.Amount>` takes beside the attributes of its element. */
export interface OptionalItemAmountProps extends PartProps<'span'> {}

/**
 * What one of it costs, as Stripe formats it, and how often.
 * Renders a `<span>`.
 */
export const OptionalItemAmount = forwardRef<HTMLSpanElement, OptionalItemAmountProps>(
  function OptionalItemAmount(props, ref) {
    const { item } = useOptionalItemContext('OptionalItem.Amount');
    const messages = useMessagesOf(optionalItemMessages);
    const { unitAmount, unitAmountDecimal, unitLabel, recurring } = item;
    return useRender('span', {
      part: 'optional-item-amount',
      given: props,
      ref,
      own: {
        children: messages.optionalItemAmount({
          amount: (unitAmountDecimal ?? unitAmount).amount,
          interval: recurring?.interval ?? null,
          count: recurring?.intervalCount ?? 1,
          unit: unitLabel,
        }),
      },
    });
  },
);

export declare namespace OptionalItemAmount {
  export type Props = OptionalItemAmountProps;
}

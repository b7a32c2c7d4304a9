'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemMessages } from '../../messages/line-item.js';
import { useMessagesOf } from '../../react/messages.js';
import { useLineItemValue } from './line-item-context.js';

const SHOWN = ['recurring', 'transformQuantity'] as const;

/** What `<LineItem.Terms>` takes beside the attributes of its element. */
export interface LineItemTermsProps extends PartProps<'span'> {}

/**
 * How often the price is charged, and how many packages the quantity makes: "per month", "3 packages of 12".
 * Renders a `<span>`, or nothing for what is paid once and by the piece.
 */
export const LineItemTerms = forwardRef<HTMLSpanElement, LineItemTermsProps>(
  function LineItemTerms(props, ref) {
    const messages = useMessagesOf(lineItemMessages);
    // Stripe.js 8 does not tell of packages.
    const terms = useLineItemValue('LineItem.Terms', SHOWN, (line) => ({
      recurring: line.recurring,
      packages: (line.transformQuantity as typeof line.transformQuantity | undefined) ?? null,
    }));
    const { recurring, packages } = terms ?? {};
    const children = [
      packages &&
        messages.lineItemPackages({ packages: packages.packageCount, size: packages.divideBy }),
      recurring &&
        messages.lineItemRecurs({
          interval: recurring.interval,
          count: recurring.intervalCount,
          metered: recurring.usageType === 'metered',
        }),
    ]
      .filter(Boolean)
      .join(' · ');
    const element = useRender('span', {
      part: 'line-item-terms',
      given: props,
      ref,
      own: { children },
    });
    return children ? element : null;
  },
);

export declare namespace LineItemTerms {
  export type Props = LineItemTermsProps;
}

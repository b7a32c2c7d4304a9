'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemMessages } from '../../messages/line-item.js';
import { useMessagesOf } from '../../react/messages.js';
import * as select from '../../react/select.js';
import { useLineItemValue } from './line-item-context.js';

const SHOWN = ['pricing'] as const;

/** What `<LineItem.Tiers>` takes beside the attributes of its element. */
export interface LineItemTiersProps extends PartProps<'ul'> {}

/**
 * The bands of a price in tiers, each with Stripe's amounts. Those that price some of the quantity bear `data-applied`.
 * Renders a `<ul>`, or nothing for a price without tiers.
 */
export const LineItemTiers = forwardRef<HTMLUListElement, LineItemTiersProps>(
  function LineItemTiers(props, ref) {
    const messages = useMessagesOf(lineItemMessages);
    const tiers = useLineItemValue('LineItem.Tiers', SHOWN, select.tiersOf) ?? [];
    const element = useRender('ul', {
      part: 'line-item-tiers',
      given: props,
      ref,
      own: {
        role: 'list',
        children: tiers.map((tier) => (
          <li key={tier.from} data-applied={tier.applied ? '' : undefined}>
            {messages.lineItemTier(tier)}
          </li>
        )),
      },
    });
    return tiers.length > 0 ? element : null;
  },
);

export declare namespace LineItemTiers {
  export type Props = LineItemTiersProps;
}

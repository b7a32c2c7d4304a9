'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemMessages } from '../../messages/line-item.js';
import { useMessagesOf } from '../../react/messages.js';
import { useLineItemContext, useLineItemValue } from './line-item-context.js';

const SHOWN = ['name'] as const;

/**
 * @selector [data-pending] The removal is on its way to Stripe.
 */
export interface LineItemRemoveState {
  pending: boolean;
}

/** What `<LineItem.Remove>` takes beside the attributes of its element. */
export interface LineItemRemoveProps extends PartProps<'button', LineItemRemoveState> {}

/**
 * Takes the line out of the order.
 * Renders a `<button>` that names the product, or nothing where Stripe would refuse.
 */
export const LineItemRemove = forwardRef<HTMLButtonElement, LineItemRemoveProps>(
  function LineItemRemove(props, ref) {
    const messages = useMessagesOf(lineItemMessages);
    const { verbs } = useLineItemContext('LineItem.Remove');
    const shown = useLineItemValue('LineItem.Remove', SHOWN, ({ name }, { wish, removable }) => ({
      name,
      pending: wish === 0,
      removable,
    }));
    const { name = '', pending = false, removable = false } = shown ?? {};
    const element = useRender('button', {
      part: 'line-item-remove',
      given: props,
      ref,
      state: { pending },
      own: {
        type: 'button',
        'aria-label': messages.removeItem({ name }),
        onClick: () => void verbs.remove(),
        children: messages.remove,
      },
    });
    return removable ? element : null;
  },
);

export declare namespace LineItemRemove {
  export type Props = LineItemRemoveProps;
  export type State = LineItemRemoveState;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { optionalItemMessages } from '../../messages/optional-item.js';
import { useMessagesOf } from '../../react/messages.js';
import { useOptionalItemContext } from './optional-item-context.js';

/**
 * @selector [data-pending] It is on its way.
 */
export interface OptionalItemRemoveState {
  pending: boolean;
}

/** What `<OptionalItem.Remove>` takes beside the attributes of its element. */
export interface OptionalItemRemoveProps extends PartProps<'button', OptionalItemRemoveState> {}

/**
 * Takes it out of the order.
 * Renders a `<button>` that names the product, or nothing while it is not in the order.
 */
export const OptionalItemRemove = forwardRef<HTMLButtonElement, OptionalItemRemoveProps>(
  function OptionalItemRemove(props, ref) {
    const messages = useMessagesOf(optionalItemMessages);
    const { item, selected, pending, error, errorId, remove } =
      useOptionalItemContext('OptionalItem.Remove');
    const element = useRender('button', {
      part: 'optional-item-remove',
      given: props,
      ref,
      state: { pending },
      own: {
        type: 'button',
        'aria-label': messages.removeOptionalItemOf(item),
        'aria-disabled': pending || undefined,
        'aria-describedby': error ? errorId : undefined,
        onClick: () => (pending ? undefined : void remove()),
        children: messages.removeOptionalItem,
      },
    });
    return selected ? element : null;
  },
);

export declare namespace OptionalItemRemove {
  export type Props = OptionalItemRemoveProps;
  export type State = OptionalItemRemoveState;
}

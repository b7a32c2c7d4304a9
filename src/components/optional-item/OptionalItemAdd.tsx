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
export interface OptionalItemAddState {
  pending: boolean;
}

/** What `<OptionalItem.Add>` takes beside the attributes of its element. */
export interface OptionalItemAddProps extends PartProps<'button', OptionalItemAddState> {}

/**
 * Puts it into the order.
 * Renders a `<button>` that names the product, or nothing while it is in the order.
 */
export const OptionalItemAdd = forwardRef<HTMLButtonElement, OptionalItemAddProps>(
  function OptionalItemAdd(props, ref) {
    const messages = useMessagesOf(optionalItemMessages);
    const { item, selected, pending, error, errorId, add } =
      useOptionalItemContext('OptionalItem.Add');
    const element = useRender('button', {
      part: 'optional-item-add',
      given: props,
      ref,
      state: { pending },
      own: {
        type: 'button',
        'aria-label': messages.addOptionalItemOf(item),
        'aria-disabled': pending || undefined,
        'aria-describedby': error ? errorId : undefined,
        onClick: () => (pending ? undefined : void add()),
        children: messages.addOptionalItem,
      },
    });
    return !selected ? element : null;
  },
);

export declare namespace OptionalItemAdd {
  export type Props = OptionalItemAddProps;
  export type State = OptionalItemAddState;
}

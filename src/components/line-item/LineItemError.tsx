'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useDescribeError } from '../../react/messages.js';
import { useLineItemContext, useLineItemValue } from './line-item-context.js';

const NOTHING = [] as const;

/** What `<LineItem.Error>` takes beside the attributes of its element. */
export interface LineItemErrorProps extends PartProps<'p'> {}

/**
 * Why the line's last change was refused. Spoken at once; describes the quantity's input.
 * Renders a `<p>`, or nothing without an error.
 */
export const LineItemError = forwardRef<HTMLParagraphElement, LineItemErrorProps>(
  function LineItemError(props, ref) {
    const describeError = useDescribeError();
    const { errorId } = useLineItemContext('LineItem.Error');
    const error = useLineItemValue('LineItem.Error', NOTHING, (_, choice) => choice.error);
    const element = useRender('p', {
      part: 'line-item-error',
      given: props,
      ref,
      own: { id: errorId, role: 'alert', children: error && describeError(error) },
    });
    return error && element;
  },
);

export declare namespace LineItemError {
  export type Props = LineItemErrorProps;
}

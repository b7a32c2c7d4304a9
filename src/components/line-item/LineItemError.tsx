'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useCheckoutAction } from '../../react/useCheckoutAction.js';
import { useLineItemContext } from './line-item-context.js';

export interface LineItemErrorProps extends PartProps<'p'> {}

/**
 * Why the line's last change was refused. Spoken at once; describes the quantity's input.
 * Renders a `<p>`, or nothing without an error.
 */
export const LineItemError = forwardRef<HTMLParagraphElement, LineItemErrorProps>(
  function LineItemError(props, ref) {
    const { id, errorId } = useLineItemContext('LineItem.Error');
    const { errorMessage } = useCheckoutAction('updateLineItemQuantity', id);
    const element = useRender('p', {
      part: 'line-item-error',
      given: props,
      ref,
      own: { id: errorId, role: 'alert', children: errorMessage },
    });
    return errorMessage ? element : null;
  },
);

export declare namespace LineItemError {
  export type Props = LineItemErrorProps;
}

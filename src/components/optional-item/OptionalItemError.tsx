'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useOptionalItemContext } from './optional-item-context.js';

/** What `<OptionalItem.Error>` takes beside the attributes of its element. */
export interface OptionalItemErrorProps extends PartProps<'p'> {}

/**
 * Why it could not be added or removed, with the way out. Spoken at once; describes the buttons.
 * Renders a `<p>`, or nothing without an error.
 */
export const OptionalItemError = forwardRef<HTMLParagraphElement, OptionalItemErrorProps>(
  function OptionalItemError(props, ref) {
    const { errorId, errorMessage } = useOptionalItemContext('OptionalItem.Error');
    const element = useRender('p', {
      part: 'optional-item-error',
      given: props,
      ref,
      own: { id: errorId, role: 'alert', children: errorMessage },
    });
    return errorMessage ? element : null;
  },
);

export declare namespace OptionalItemError {
  export type Props = OptionalItemErrorProps;
}

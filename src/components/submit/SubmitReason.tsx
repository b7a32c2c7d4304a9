'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useSubmitContext } from './submit-context.js';

/** What `<Submit.Reason>` takes beside the attributes of its element. */
export interface SubmitReasonProps extends PartProps<'p'> {}

/**
 * Why the button cannot be pressed yet: what is missing. Describes the button; is not spoken by itself.
 * Renders a `<p>`, or nothing unless `disabledUntilReady` keeps the button disabled.
 */
export const SubmitReason = forwardRef<HTMLParagraphElement, SubmitReasonProps>(
  function SubmitReason(props, ref) {
    const { reason, reasonId } = useSubmitContext('Submit.Reason');
    const element = useRender('p', {
      part: 'submit-reason',
      given: props,
      ref,
      own: { id: reasonId, children: reason },
    });
    return reason === null ? null : element;
  },
);

export declare namespace SubmitReason {
  export type Props = SubmitReasonProps;
}

'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useDescribeError } from '../../react/messages.js';
import * as select from '../../react/select.js';
import { useStore } from '../../react/useStore.js';
import { useSubmitContext } from './submit-context.js';

/**
 * @selector [data-code] Stripe's code for what went wrong, or ours: `paymentFailed`, `incomplete`, …
 */
export interface SubmitMessageState {
  code: string | null;
}

/** What `<Submit.Message>` takes beside the attributes of its element. */
export interface SubmitMessageProps extends PartProps<'p', SubmitMessageState> {}

/**
 * Why the payment did not work, or what is missing. Spoken at once; describes the button.
 * Renders a `<p>`, or nothing without an error.
 */
export const SubmitMessage = forwardRef<HTMLParagraphElement, SubmitMessageProps>(
  function SubmitMessage(props, ref) {
    const describeError = useDescribeError();
    const { messageId } = useSubmitContext('Submit.Message');
    const error = useStore(select.submitError, '<Submit.Message>');
    const element = useRender('p', {
      part: 'submit-message',
      given: props,
      ref,
      state: { code: error?.code ?? null },
      own: { id: messageId, role: 'alert', children: error && describeError(error) },
    });
    return error ? element : null;
  },
);

export declare namespace SubmitMessage {
  export type Props = SubmitMessageProps;
  export type State = SubmitMessageState;
}

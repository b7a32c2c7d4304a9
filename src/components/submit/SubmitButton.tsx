'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useMessages, type Messages } from '../../react/messages.js';
import type { SubmitResult } from '../../react/useSubmit.js';
import { useShowsTotal } from '../../react/useShowsTotal.js';
import { useSubmitContext } from './submit-context.js';
import { submitState, type SubmitState } from './submit-state.js';

export interface SubmitButtonProps extends PartProps<'button', SubmitState> {}

/**
 * Pays. Says the amount, and what it is doing. Keeps the focus while it cannot be pressed.
 * Renders a `<button>`.
 */
export const SubmitButton = forwardRef<HTMLButtonElement, SubmitButtonProps>(
  function SubmitButton(props, ref) {
    const messages = useMessages();
    const context = useSubmitContext('Submit.Button');
    const state = submitState(context);
    // Of a subscription the label tells no amount.
    useShowsTotal(props.children === undefined && context.kind === 'payment');
    return useRender('button', {
      part: 'submit-button',
      given: props,
      ref,
      state,
      own: {
        type: 'button',
        'aria-disabled': state.disabled || undefined,
        'aria-describedby': state.invalid ? context.messageId : undefined,
        onClick: () => (state.disabled ? undefined : void context.submit()),
        children: labelOf(context, state, messages),
      },
    });
  },
);

export declare namespace SubmitButton {
  export type Props = SubmitButtonProps;
  export type State = SubmitState;
}

function labelOf({ amount, kind }: SubmitResult, state: SubmitState, messages: Messages): string {
  if (state.complete) return messages.submitComplete;
  if (state.phase === 'waiting') return messages.submitWaiting;
  if (state.phase === 'confirming') return messages.submitProcessing;
  if (kind === 'trial') return messages.startTrial;
  if (kind === 'subscription') return messages.subscribe;
  if (amount?.minorUnitsAmount === 0) return messages.completeOrder;
  return messages.pay({ amount: amount?.amount ?? '' }).trim();
}

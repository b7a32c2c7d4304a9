'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { submitMessages, type SubmitMessages } from '../../messages/submit.js';
import { useMessagesOf } from '../../react/messages.js';
import { select } from '../../react/select.js';
import { useStore } from '../../react/useStore.js';
import { useShowsTotal } from '../../react/useShowsTotal.js';
import { useSubmitContext } from './submit-context.js';
import { useSubmitState, type SubmitState } from './useSubmitState.js';

/** What `<Submit.Button>` takes beside the attributes of its element. */
export interface SubmitButtonProps extends PartProps<'button', SubmitState> {}

/**
 * Pays. Says the amount, and what it is doing. Keeps the focus while it cannot be pressed.
 * Renders a `<button>`.
 */
export const SubmitButton = forwardRef<HTMLButtonElement, SubmitButtonProps>(
  function SubmitButton(props, ref) {
    const messages = useMessagesOf(submitMessages);
    const { submit, disabledUntilReady, messageId } = useSubmitContext('Submit.Button');
    const state = useSubmitState(disabledUntilReady, '<Submit.Button>');
    const payment = useStore(select.payment, '<Submit.Button>');
    // Of a subscription the label tells no amount.
    useShowsTotal(props.children === undefined && payment.kind === 'payment');
    return useRender('button', {
      part: 'submit-button',
      given: props,
      ref,
      state,
      own: {
        type: 'button',
        'aria-disabled': state.disabled || undefined,
        'aria-describedby': state.invalid ? messageId : undefined,
        onClick: () => (state.disabled ? undefined : void submit()),
        children: labelOf(payment, state, messages),
      },
    });
  },
);

export declare namespace SubmitButton {
  export type Props = SubmitButtonProps;
  export type State = SubmitState;
}

function labelOf(
  { amount, kind }: ReturnType<typeof select.payment>,
  state: SubmitState,
  messages: SubmitMessages,
): string {
  if (state.complete) return messages.submitComplete;
  if (state.phase === 'waiting') return messages.submitWaiting;
  if (state.phase === 'confirming') return messages.submitProcessing;
  if (kind === 'trial') return messages.startTrial;
  if (kind === 'subscription') return messages.subscribe;
  if (amount?.minorUnitsAmount === 0) return messages.completeOrder;
  return messages.pay({ amount: amount?.amount ?? '' }).trim();
}

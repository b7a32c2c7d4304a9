'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { submitMessages, type SubmitMessages } from '../../messages/submit.js';
import { useMessagesOf } from '../../react/messages.js';
import * as select from '../../react/select.js';
import { useStore } from '../../react/useStore.js';
import { useShowsTotal } from '../../react/useShowsTotal.js';
import { useSubmitContext, type SubmitType } from './submit-context.js';
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
    const { submit, submitType, blocked, reason, messageId, reasonId } =
      useSubmitContext('Submit.Button');
    const state = useSubmitState(blocked, '<Submit.Button>');
    const payment = useStore(select.payment, '<Submit.Button>');
    useShowsTotal(props.children === undefined && showsAmount(payment.kind, submitType));
    const describedBy = [state.invalid && messageId, reason && reasonId].filter(Boolean).join(' ');
    return useRender('button', {
      part: 'submit-button',
      given: props,
      ref,
      state,
      own: {
        type: 'button',
        'aria-disabled': state.disabled || undefined,
        'aria-describedby': describedBy || undefined,
        onClick: () => (state.disabled ? undefined : void submit()),
        children: labelOf(payment, state, submitType, messages),
      },
    });
  },
);

export declare namespace SubmitButton {
  export type Props = SubmitButtonProps;
  export type State = SubmitState;
}

type Payment = ReturnType<typeof select.payment>;

/** Of a subscription the label tells no amount, and in setup mode there is none. */
function showsAmount(kind: Payment['kind'], submitType: SubmitType): boolean {
  if (submitType === 'auto') return kind === 'payment' || kind === 'setup';
  return submitType !== 'subscribe';
}

function labelOf(
  { amount, kind }: Payment,
  state: SubmitState,
  submitType: SubmitType,
  messages: SubmitMessages,
): string {
  if (state.complete) return messages.submitComplete;
  if (state.phase === 'waiting') return messages.submitWaiting;
  if (state.phase === 'confirming') return messages.submitProcessing;
  if (kind === 'setup') return messages.saveCard;
  const isFree = amount?.minorUnitsAmount === 0;
  const due = { amount: isFree ? '' : (amount?.amount ?? '') };
  if (submitType === 'book' || submitType === 'donate') return messages[submitType](due);
  if (submitType === 'subscribe') return messages.subscribe;
  if (kind === 'trial') return messages.startTrial;
  if (submitType === 'auto' && kind === 'subscription') return messages.subscribe;
  return isFree ? messages.completeOrder : messages.pay(due).trim();
}

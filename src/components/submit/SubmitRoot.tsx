'use client';

import { forwardRef, useId, useMemo } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useDescribeError } from '../../react/messages.js';
import type { ConfirmOptions } from '../../react/types.js';
import { useIncomplete } from '../../react/useMissingDetails.js';
import { useSubmitVerb } from '../../react/useSubmit.js';
import { useSubmitState, type SubmitState } from './useSubmitState.js';
import { SubmitButton } from './SubmitButton.js';
import { SubmitProvider, type SubmitType } from './submit-context.js';
import { SubmitMessage } from './SubmitMessage.js';
import { SubmitReason } from './SubmitReason.js';

/** What `<Submit.Root>` takes beside the attributes of its element. */
export interface SubmitRootProps extends PartProps<'div', SubmitState> {
  /** Stripe's options to `confirm()`: `returnUrl`, `redirect`, `paymentMethod`, … */
  confirmOptions?: ConfirmOptions;
  /**
   * Keeps the button disabled until nothing is known to be missing, and says what is missing in `Submit.Reason`. By
   * default it can always be pressed, and says so then.
   * @default false
   */
  disabledUntilReady?: boolean;
  /**
   * What the button says, in Stripe's words. `auto` tells by the session: pay, subscribe, start a trial, complete an
   * order of which nothing is due, or, in setup mode, save a card. In setup mode it says that in any case.
   * @default 'auto'
   */
  submitType?: SubmitType;
}

const DEFAULT_ARRANGEMENT = (
  <>
    <SubmitMessage />
    <SubmitReason />
    <SubmitButton />
  </>
);

/**
 * Pays: the button, and why it did not work, or cannot yet.
 * Renders a `<div>`.
 */
export const SubmitRoot = forwardRef<HTMLDivElement, SubmitRootProps>(function SubmitRoot(
  { confirmOptions, disabledUntilReady = false, submitType = 'auto', ...props },
  ref,
) {
  const submit = useSubmitVerb(confirmOptions, '<Submit.Root>');
  const ids = useId();
  const incomplete = useIncomplete(confirmOptions, disabledUntilReady, '<Submit.Root>');
  const describeError = useDescribeError();
  const blocked = disabledUntilReady && incomplete !== null;
  const reason = blocked && incomplete ? describeError(incomplete) : null;
  const context = useMemo(
    () => ({
      submit,
      submitType,
      blocked,
      reason,
      messageId: `${ids}message`,
      reasonId: `${ids}reason`,
    }),
    [submit, submitType, blocked, reason, ids],
  );
  const state = useSubmitState(blocked, '<Submit.Root>');
  const element = useRender('div', {
    part: 'submit',
    given: props,
    ref,
    state,
    own: { children: DEFAULT_ARRANGEMENT },
  });
  return <SubmitProvider value={context}>{element}</SubmitProvider>;
});

export declare namespace SubmitRoot {
  export type Props = SubmitRootProps;
  export type State = SubmitState;
}

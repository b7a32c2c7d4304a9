'use client';

import { forwardRef, useId, useMemo } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import type { ConfirmOptions } from '../../react/types.js';
import { useSubmitVerb } from '../../react/useSubmit.js';
import { useSubmitState, type SubmitState } from './useSubmitState.js';
import { SubmitButton } from './SubmitButton.js';
import { SubmitProvider } from './submit-context.js';
import { SubmitMessage } from './SubmitMessage.js';

/** What `<Submit.Root>` takes beside the attributes of its element. */
export interface SubmitRootProps extends PartProps<'div', SubmitState> {
  /** Stripe's options to `confirm()`: `returnUrl`, `redirect`, `paymentMethod`, … */
  confirmOptions?: ConfirmOptions;
  /**
   * Keeps the button disabled until Stripe has all it needs. By default it can always be pressed, and says what is
   * missing.
   * @default false
   */
  disabledUntilReady?: boolean;
}

const DEFAULT_ARRANGEMENT = (
  <>
    <SubmitMessage />
    <SubmitButton />
  </>
);

/**
 * Pays: the button, and why it did not work.
 * Renders a `<div>`.
 */
export const SubmitRoot = forwardRef<HTMLDivElement, SubmitRootProps>(function SubmitRoot(
  { confirmOptions, disabledUntilReady = false, ...props },
  ref,
) {
  const submit = useSubmitVerb(confirmOptions, '<Submit.Root>');
  const messageId = useId();
  const context = useMemo(
    () => ({ submit, disabledUntilReady, messageId }),
    [submit, disabledUntilReady, messageId],
  );
  const state = useSubmitState(disabledUntilReady, '<Submit.Root>');
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

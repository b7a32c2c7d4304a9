import type { SubmitResult } from '../../react/useSubmit.js';

/**
 * @selector [data-phase] What submit is doing: `idle`, `waiting` for changes on their way, or `confirming`.
 * @selector [data-complete] The session is complete.
 * @selector [data-disabled] The button cannot be pressed now.
 * @selector [data-invalid] The last try failed.
 */
export interface SubmitState {
  phase: 'idle' | 'waiting' | 'confirming';
  complete: boolean;
  disabled: boolean;
  invalid: boolean;
}

/** What the parts of submit show. */
export function submitState(submit: SubmitResult & { disabledUntilReady: boolean }): SubmitState {
  const { status, phase, error, canConfirm, disabledUntilReady } = submit;
  const isOpen = status === 'open';
  return {
    phase,
    complete: status === 'complete',
    disabled: !isOpen || phase !== 'idle' || (disabledUntilReady && !canConfirm),
    invalid: error !== null,
  };
}

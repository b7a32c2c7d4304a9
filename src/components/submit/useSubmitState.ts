'use client';

import * as select from '../../react/select.js';
import { useStore } from '../../react/useStore.js';

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

/**
 * What the parts of submit show.
 *
 * @param blocked True while the button is to wait for what is missing.
 */
export function useSubmitState(blocked: boolean, user: string): SubmitState {
  return useStore((state) => {
    const { status, submit: phase } = state;
    return {
      phase,
      complete: status === 'complete',
      disabled: status !== 'open' || phase !== 'idle' || blocked,
      invalid: select.submitError(state) !== null,
    };
  }, user);
}

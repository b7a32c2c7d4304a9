'use client';

import { createPartContext } from '../../internals/createPartContext.js';

interface SubmitContextValue {
  submit: () => unknown;
  /** True when the button is to stay disabled until Stripe has all it needs. */
  disabledUntilReady: boolean;
  messageId: string;
}

/** What the root shares with its parts: how to pay. */
export const [SubmitProvider, useSubmitContext] =
  createPartContext<SubmitContextValue>('Submit.Root');

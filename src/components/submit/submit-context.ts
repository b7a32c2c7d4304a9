'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import type { SubmitResult } from '../../react/useSubmit.js';

interface SubmitContextValue extends SubmitResult {
  /** True when the button is to stay disabled until Stripe has all it needs. */
  disabledUntilReady: boolean;
  messageId: string;
}

/** What the root shares with its parts: how to pay. */
export const [SubmitProvider, useSubmitContext] =
  createPartContext<SubmitContextValue>('Submit.Root');

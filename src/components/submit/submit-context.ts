'use client';

import { createPartContext } from '../../internals/createPartContext.js';

/** Stripe's words for what a payment is: `auto` tells by the session. */
export type SubmitType = 'auto' | 'pay' | 'book' | 'donate' | 'subscribe';

interface SubmitContextValue {
  submit: () => unknown;
  submitType: SubmitType;
  /** True while the button is to wait for what is missing. */
  blocked: boolean;
  /** Why it waits, once that is known. */
  reason: string | null;
  messageId: string;
  reasonId: string;
}

/** What the root shares with its parts: how to pay. */
export const [SubmitProvider, useSubmitContext] =
  createPartContext<SubmitContextValue>('Submit.Root');

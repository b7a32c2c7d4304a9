'use client';

import { createContext, useContext } from 'react';
import { invariant } from '../../errors.js';
import type { SubmitResult } from '../../react/useSubmit.js';

interface SubmitContextValue extends SubmitResult {
  /** True when the button is to stay disabled until Stripe has all it needs. */
  disabledUntilReady: boolean;
  messageId: string;
}

export const SubmitContext = createContext<SubmitContextValue | null>(null);

/** What the root shares with its parts. */
export function useSubmitContext(part: string): SubmitContextValue {
  const value = useContext(SubmitContext);
  invariant(
    value,
    `<${part}> was rendered outside of <Submit.Root>. The root holds how to pay. Put the part into a <Submit.Root>.`,
  );
  return value;
}

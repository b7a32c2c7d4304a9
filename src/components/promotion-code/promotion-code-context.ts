'use client';

import { createContext, useContext, type RefObject } from 'react';
import { invariant } from '../../errors.js';
import type { PromotionCodeResult } from '../../react/usePromotionCode.js';

interface PromotionCodeContextValue extends PromotionCodeResult {
  inputId: string;
  errorId: string;
  /** The group itself: where the focus is looked for after something in it went away. */
  root: RefObject<HTMLDivElement | null>;
}

export const PromotionCodeContext = createContext<PromotionCodeContextValue | null>(null);

/** What the root shares with its parts. */
export function usePromotionCodeContext(part: string): PromotionCodeContextValue {
  const value = useContext(PromotionCodeContext);
  invariant(
    value,
    `<${part}> was rendered outside of <PromotionCode.Root>. The root holds what the buyer types. ` +
      'Put the part into a <PromotionCode.Root>.',
  );
  return value;
}

'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import type { PromotionCodeResult } from '../../react/usePromotionCode.js';

interface PromotionCodeContextValue extends PromotionCodeResult {
  inputId: string;
  errorId: string;
}

/** What the root shares with its parts: what the buyer types and what becomes of it. */
export const [PromotionCodeProvider, usePromotionCodeContext] =
  createPartContext<PromotionCodeContextValue>('PromotionCode.Root');

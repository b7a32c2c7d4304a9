'use client';

import { useCallback, useMemo, useState } from 'react';
import type { CheckoutActionResult } from '../core/checkout-actions.js';
import type { CheckoutActionError } from '../core/checkout-errors.js';
import type { CheckoutDiscount } from '../core/session.js';
import { promotionCodeMessages } from '../messages/promotion-code.js';
import { useDescribeError, useMessagesOf } from './messages.js';
import { useAnnounce } from './useAnnounce.js';
import { useCheckoutAction } from './useCheckoutAction.js';
import { useStore } from './useStore.js';

/** A promotion code being typed, and those that apply. */
export interface PromotionCodeResult {
  /** What the buyer has typed. Kept when Stripe refuses it. */
  code: string;
  /** Takes what is typed, and forgets why the last code was refused. */
  setCode: (code: string) => void;
  /** Asks Stripe to apply the typed code, without the spaces around it. Never rejects. */
  apply: () => Promise<CheckoutActionResult>;
  /** Takes off every code that the buyer applied. Never rejects. */
  remove: () => Promise<CheckoutActionResult>;
  /** The discounts that came from promotion codes. Those of coupons are the merchant's, and not the buyer's to remove. */
  applied: readonly CheckoutDiscount[];
  /** True while a code is being applied or removed. */
  pending: boolean;
  error: CheckoutActionError | null;
  /** `error` in words for the buyer. */
  errorMessage: string | null;
}

const MISSING: CheckoutActionError = {
  code: 'promotionCodeMissing',
  message: 'Enter a promotion code.',
};

/** Types, applies and removes promotion codes. What is typed belongs to the component that calls this. */
export function usePromotionCode(): PromotionCodeResult {
  const announce = useAnnounce();
  const messages = useMessagesOf(promotionCodeMessages);
  const describeError = useDescribeError();
  const [code, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const applying = useCheckoutAction('applyPromotionCode');
  const removing = useCheckoutAction('removePromotionCode');
  const applied = useStore(
    ({ session }) => (session?.discountAmounts ?? []).filter((discount) => discount.promotionCode),
    'usePromotionCode',
  );
  const { run: runApply, reset: resetApply } = applying;
  const { run: runRemove, reset: resetRemove } = removing;

  const forget = useCallback(() => {
    setMissing(false);
    resetApply();
    resetRemove();
  }, [resetApply, resetRemove]);

  const setCode = useCallback(
    (next: string) => {
      setTyped(next);
      forget();
    },
    [forget],
  );

  const apply = useCallback(async (): Promise<CheckoutActionResult> => {
    const typed = code.trim();
    forget();
    if (typed === '') {
      setMissing(true);
      return { type: 'error', error: MISSING };
    }
    const result = await runApply(typed);
    if (result.type === 'success') {
      setTyped('');
      announce(messages.promotionCodeApplied({ code: typed }));
    }
    return result;
  }, [code, forget, runApply, announce, messages]);

  const remove = useCallback(async () => {
    forget();
    const result = await runRemove();
    if (result.type === 'success') announce(messages.promotionCodeRemoved);
    return result;
  }, [forget, runRemove, announce, messages]);

  const error = missing ? MISSING : (applying.error ?? removing.error);
  const pending = applying.pending || removing.pending;
  return useMemo(
    () => ({
      code,
      setCode,
      apply,
      remove,
      applied,
      pending,
      error,
      errorMessage: error && describeError(error),
    }),
    [code, setCode, apply, remove, applied, pending, error, describeError],
  );
}

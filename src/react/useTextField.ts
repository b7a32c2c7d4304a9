'use client';

import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import type { CheckoutActionResult } from '../core/checkout-actions.js';
import type { CheckoutActionError, MissingDetail } from '../core/checkout-errors.js';
import * as select from '../core/selectors.js';
import type { CheckoutSession } from '../core/session.js';
import { useCheckoutContext } from './checkout-context.js';
import { useDescribeError } from './messages.js';
import { useCheckoutAction } from './useCheckoutAction.js';
import { useRequirement } from './useRequirement.js';
import { useStore } from './useStore.js';

/** A text that the buyer types and Stripe keeps. */
export interface TextFieldResult {
  /** What the buyer has typed; else what the session holds. Kept when Stripe refuses it. */
  value: string;
  /** Takes what is typed, and forgets why the last text was refused. */
  setValue: (value: string) => void;
  /**
   * Sends what was typed, without the spaces around it: to be called when the buyer leaves the field, not on every
   * key. An empty text takes the saved one back. Does nothing when nothing was typed. Never rejects.
   */
  save: () => Promise<CheckoutActionResult | null>;
  /** What the session holds. */
  saved: string | null;
  /** True while the text is on its way to Stripe. */
  pending: boolean;
  /** Why the last text was refused. */
  error: CheckoutActionError | null;
  /** `error` in words for the buyer, or that the field is required once the buyer has tried to pay without it. */
  errorMessage: string | null;
  /** For the input: it gets the focus when submit finds the field at fault. */
  ref: RefObject<HTMLInputElement | null>;
}

interface TextFieldOptions {
  action: 'updateEmail' | 'updatePhoneNumber' | 'updateIndividualName' | 'updateBusinessName';
  detail: MissingDetail;
  read: (session: CheckoutSession) => string | null;
  /** True when the session cannot be paid without it. */
  required: boolean;
  /** What is said when it is required and was not given. */
  requiredMessage: string;
  user: string;
}

/** The behaviour of a field that is saved when the buyer leaves it. What is typed belongs to the calling component. */
export function useTextField(options: TextFieldOptions): TextFieldResult {
  const { action, detail, read, required, requiredMessage, user } = options;
  const { store } = useCheckoutContext(user).checkout;
  const ref = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  /** What is on its way to Stripe: leaving the field and submitting may come at once. */
  const sending = useRef<string | null>(null);
  const { run, reset, pending, error } = useCheckoutAction(action);
  const describeError = useDescribeError();
  const saved = useStore(({ session }) => session && read(session), user);
  const isMissed = useStore((state) => select.missed(state, detail), user);
  const value = draft ?? saved ?? '';
  const isEmpty = value.trim() === '';

  const setValue = useCallback(
    (next: string) => {
      setDraft(next);
      reset();
    },
    [reset],
  );

  const save = useCallback(async () => {
    if (draft === null || draft === sending.current) return null;
    const text = draft.trim();
    if (text === (saved ?? '') && !error) {
      setDraft(null);
      return null;
    }
    sending.current = draft;
    const result = await run(text === '' ? null : text);
    if (sending.current === draft) sending.current = null;
    // The buyer may have typed on meanwhile; what was refused is kept to be mended.
    if (result.type === 'success') setDraft((latest) => (latest === draft ? null : latest));
    return result;
  }, [draft, saved, error, run]);

  useRequirement(
    ref,
    {
      // A wallet brings the buyer's details along.
      flush: ({ expressCheckoutConfirmEvent }) => {
        if (!expressCheckoutConfirmEvent) void save();
      },
      check: ({ expressCheckoutConfirmEvent }) => {
        if (expressCheckoutConfirmEvent) return null;
        // A refusal may be so young that nothing has been rendered for it.
        const isRefused = select.action(store.getState(), action).error !== null;
        return isRefused || (required && isEmpty) ? { detail } : null;
      },
    },
    user,
  );

  const isRequiredNow = required && isEmpty && isMissed;
  const errorMessage = error ? describeError(error) : isRequiredNow ? requiredMessage : null;
  return useMemo(
    () => ({ value, setValue, save, saved, pending, error, errorMessage, ref }),
    [value, setValue, save, saved, pending, error, errorMessage],
  );
}

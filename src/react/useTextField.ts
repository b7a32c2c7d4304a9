'use client';

import { useCallback, useMemo, useRef, type RefObject } from 'react';
import type { CheckoutActionResult } from '../core/checkout-actions.js';
import type { CheckoutActionError, MissingDetail } from '../core/checkout-errors.js';
import * as select from '../core/selectors.js';
import type { CheckoutSession } from '../core/session.js';
import { useCheckoutContext } from './checkout-context.js';
import { useDescribeError } from './messages.js';
import { useCheckoutAction } from './useCheckoutAction.js';
import { useDraft } from './useDraft.js';
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
  /** Forgets what was typed and why it was refused: shows what the session holds again. For the Escape key. */
  discard: () => void;
  /** What the session holds. */
  saved: string | null;
  /** True when the buyer cannot pay without it. */
  required: boolean;
  /** True while the text is on its way to Stripe. */
  pending: boolean;
  /** Why the last text was refused. */
  error: CheckoutActionError | null;
  /** `error` in words for the buyer, or that the field is required once the buyer has tried to pay without it. */
  errorMessage: string | null;
  /** For the input: it gets the focus when submit finds the field at fault. */
  ref: RefObject<HTMLInputElement | null>;
}

/** What every hook of a field takes. */
export interface TextFieldOptions {
  /** True when the buyer cannot pay without it. Stripe does not tell the page: say what your server asked for. @default false */
  required?: boolean | undefined;
}

interface TextFieldNature {
  action: 'updateEmail' | 'updatePhoneNumber' | 'updateIndividualName' | 'updateBusinessName';
  detail: MissingDetail;
  /** Undefined where the loaded Stripe.js does not know it yet. */
  read: (session: CheckoutSession) => string | null | undefined;
  required: boolean;
  /** What is said when it is required and was not given. */
  requiredMessage: string;
  user: string;
}

/** The behaviour of a field that is saved when the buyer leaves it. What is typed belongs to the calling component. */
export function useTextField(nature: TextFieldNature): TextFieldResult {
  const { action, detail, read, required, requiredMessage, user } = nature;
  const { store } = useCheckoutContext(user).checkout;
  const ref = useRef<HTMLInputElement>(null);
  const { run, reset, pending } = useCheckoutAction(action);
  const { draft, error, enter, send, goBack } = useDraft<string>(reset);
  const describeError = useDescribeError();
  const saved = useStore(({ session }) => (session && read(session)) ?? null, user);
  const isMissed = useStore((state) => select.missed(state, detail), user);
  const value = draft ?? saved ?? '';
  const isEmpty = value.trim() === '';

  const save = useCallback(async () => {
    if (draft === null) {
      // Why the last text could not be taken away has been read by now.
      enter(null);
      return null;
    }
    const text = draft.trim() || null;
    return send(draft, { isSaved: text === saved, isRemoval: text === null, run: () => run(text) });
  }, [draft, saved, enter, send, run]);

  const discard = useCallback(() => goBack(null), [goBack]);

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
        const refusal = error ?? select.action(store.getState(), action).error;
        return (draft !== null && refusal) || (required && isEmpty) ? { detail } : null;
      },
    },
    user,
  );

  const isRequiredNow = required && isEmpty && isMissed;
  const errorMessage = error ? describeError(error) : isRequiredNow ? requiredMessage : null;
  return useMemo(
    () => ({
      value,
      setValue: enter,
      save,
      discard,
      saved,
      required,
      pending,
      error,
      errorMessage,
      ref,
    }),
    [value, enter, save, discard, saved, required, pending, error, errorMessage],
  );
}

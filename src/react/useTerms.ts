'use client';

import { useMemo, useRef, type RefObject } from 'react';
import * as select from '../core/selectors.js';
import { customFieldMessages } from '../messages/custom-field.js';
import { useMessagesOf } from './messages.js';
import { useOwnField } from './useOwnField.js';
import { useRequirement } from './useRequirement.js';
import { useStore } from './useStore.js';

/** What {@link useTerms} is told. */
export interface TermsOptions {
  /** What your server knows the answer by. @default 'terms' */
  name?: string;
  /** Lets the buyer pay without agreeing. @default false */
  optional?: boolean;
}

/** A box that the buyer has to check. */
export interface TermsResult {
  checked: boolean;
  setChecked: (checked: boolean) => void;
  /** That the buyer has to agree, once the buyer has tried to pay without. */
  errorMessage: string | null;
  /** For the box: it gets the focus when submit finds it unchecked. */
  ref: RefObject<HTMLInputElement | null>;
}

/**
 * Asks the buyer to agree to the shop's own terms, however the buyer pays. The answer goes to your server with
 * `useBeforeConfirm`, as `true` or `false` under `name`. It is kept when the calling component leaves the page, which
 * then asks for it no more.
 */
export function useTerms({ name = 'terms', optional = false }: TermsOptions = {}): TermsResult {
  const user = 'useTerms';
  const { termsRequired } = useMessagesOf(customFieldMessages);
  const ref = useRef<HTMLInputElement>(null);
  const [checked, setChecked, read] = useOwnField<boolean>(name, false, user);
  useRequirement(ref, { check: () => (optional || read() ? null : { detail: 'terms' }) }, user);
  const isMissed = useStore((state) => select.missed(state, 'terms'), user);
  const errorMessage = isMissed && !optional && !checked ? termsRequired : null;
  return useMemo(
    () => ({ checked, setChecked, errorMessage, ref }),
    [checked, setChecked, errorMessage],
  );
}

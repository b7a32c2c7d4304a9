'use client';

import type { ComponentPropsWithoutRef, ReactNode, Ref } from 'react';
import { createPartContext } from '../../internals/createPartContext.js';

/** What a field's root knows of what is typed into it. */
export interface FieldValue {
  value: string;
  setValue: (value: string) => void;
  /** Called when the buyer leaves the field or presses Enter. */
  save?: () => unknown;
  /** Called when the buyer presses Escape. */
  discard?: () => void;
  required?: boolean;
  pending: boolean;
  errorMessage: string | null;
  /** For the input. */
  ref?: Ref<HTMLInputElement> | undefined;
}

interface FieldContextValue {
  field: FieldValue;
  /** The words of the label, unless the page has its own. */
  label: ReactNode;
  inputId: string;
  errorId: string;
  /** What the input is: its type, `autocomplete` and the like. */
  input: ComponentPropsWithoutRef<'input'>;
}

/** What a field's root shares with its label, input and error. */
export const [FieldProvider, useFieldContext] = createPartContext<FieldContextValue>(
  'Email.Root',
  "another field's root",
);

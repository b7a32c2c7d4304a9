'use client';

import { forwardRef, useId, useMemo, type ReactNode, type Ref } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { FieldProvider } from '../field/index.js';

/**
 * @selector [data-checked] The box is checked.
 * @selector [data-invalid] The buyer tried to pay without checking the box.
 */
export interface ConsentRootState {
  checked: boolean;
  invalid: boolean;
}

/** What the root of a box to check takes beside the attributes of its element. */
export interface ConsentRootProps extends PartProps<'div', ConsentRootState> {}

interface OwnProps extends ConsentRootProps {
  /** The root's name in the theme. */
  part: string;
  consent: {
    checked: boolean;
    setChecked: (checked: boolean) => void;
    errorMessage?: string | null;
    ref?: Ref<HTMLInputElement>;
  };
  label: ReactNode;
  required: boolean;
}

/** The root of every box to check: a field that holds `on` or nothing, as in a form. */
export const ConsentRoot = forwardRef<HTMLDivElement, OwnProps>(function ConsentRoot(
  { part, consent, label, required, ...props },
  ref,
) {
  const ids = useId();
  const { checked, setChecked, errorMessage = null, ref: inputRef } = consent;
  const context = useMemo(
    () => ({
      field: {
        value: checked ? 'on' : '',
        setValue: (value: string) => setChecked(value !== ''),
        pending: false,
        errorMessage,
        ref: inputRef,
      },
      label,
      input: { required },
      inputId: `${ids}input`,
      errorId: `${ids}error`,
    }),
    [checked, setChecked, errorMessage, inputRef, label, required, ids],
  );
  const element = useRender('div', {
    part,
    given: props,
    ref,
    state: { checked, invalid: errorMessage !== null },
  });
  return <FieldProvider value={context}>{element}</FieldProvider>;
});

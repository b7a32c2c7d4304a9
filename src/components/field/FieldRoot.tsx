'use client';

import { forwardRef, useId, useMemo, type ComponentPropsWithoutRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { FieldProvider, type FieldValue } from './field-context.js';
import { FieldError } from './FieldError.js';
import { FieldInput } from './FieldInput.js';
import { FieldLabel } from './FieldLabel.js';

/**
 * @selector [data-pending] What was typed is on its way to Stripe.
 * @selector [data-invalid] What was typed was refused, or the field is required and empty.
 * @selector [data-filled] The field holds something.
 */
export interface FieldRootState {
  pending: boolean;
  invalid: boolean;
  filled: boolean;
}

/** What the root of a field takes beside the attributes of its element. */
export interface FieldRootProps extends PartProps<'div', FieldRootState> {}

interface OwnProps extends FieldRootProps {
  /** The root's name in the theme. */
  part: string;
  field: FieldValue;
  label: string;
  input: ComponentPropsWithoutRef<'input'>;
}

const DEFAULT_ARRANGEMENT = (
  <>
    <FieldLabel />
    <FieldInput />
    <FieldError />
  </>
);

/** The root of every field: `<Email.Root>` and its like give it what is typed and where it goes. */
export const FieldRoot = forwardRef<HTMLDivElement, OwnProps>(function FieldRoot(
  { part, field, label, input, ...props },
  ref,
) {
  const ids = useId();
  const context = useMemo(
    () => ({ field, label, input, inputId: `${ids}input`, errorId: `${ids}error` }),
    [field, label, input, ids],
  );
  const element = useRender('div', {
    part,
    given: props,
    ref,
    state: {
      pending: field.pending,
      invalid: field.errorMessage !== null,
      filled: field.value !== '',
    },
    own: { children: DEFAULT_ARRANGEMENT },
  });
  return <FieldProvider value={context}>{element}</FieldProvider>;
});

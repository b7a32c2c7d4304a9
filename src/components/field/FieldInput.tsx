'use client';

import { forwardRef, type ChangeEvent, type KeyboardEvent } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useFieldContext } from './field-context.js';

/**
 * @selector [data-pending] What was typed is on its way to Stripe.
 * @selector [data-invalid] What was typed was refused, or the field is required and empty.
 */
export interface FieldInputState {
  pending: boolean;
  invalid: boolean;
}

/** What the input of a field takes beside the attributes of its element. */
export interface FieldInputProps extends Omit<
  PartProps<'input', FieldInputState>,
  'value' | 'defaultValue'
> {}

/**
 * Where the buyer types. What is typed is sent when the buyer leaves the field or presses Enter, and kept when it is
 * refused; Escape brings back what the session holds.
 * Renders an `<input>`.
 */
export const FieldInput = forwardRef<HTMLInputElement, FieldInputProps>(
  function FieldInput(props, ref) {
    const { field, input, inputId, errorId } = useFieldContext('Field.Input');
    const { value, setValue, save, discard, required, pending } = field;
    const invalid = field.errorMessage !== null;
    return useRender('input', {
      part: 'field-input',
      given: props,
      ref,
      ownRef: field.ref,
      state: { pending, invalid },
      own: {
        required,
        ...input,
        id: inputId,
        value,
        'aria-invalid': invalid || undefined,
        'aria-describedby': invalid ? errorId : undefined,
        onChange: (event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value),
        onBlur: () => void save?.(),
        onKeyDown: (event: KeyboardEvent) => {
          // Of an input method these keys end a composition, and nothing else.
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') void save?.();
          if (event.key === 'Escape') discard?.();
        },
      },
    });
  },
);

export declare namespace FieldInput {
  export type Props = FieldInputProps;
  export type State = FieldInputState;
}

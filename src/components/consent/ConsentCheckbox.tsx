'use client';

import { forwardRef, type ChangeEvent } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useFieldContext } from '../field/index.js';

/**
 * @selector [data-checked] The box is checked.
 * @selector [data-invalid] The buyer tried to pay without checking the box.
 */
export interface ConsentCheckboxState {
  checked: boolean;
  invalid: boolean;
}

/** What a box to check takes beside the attributes of its element. */
export interface ConsentCheckboxProps extends Omit<
  PartProps<'input', ConsentCheckboxState>,
  'checked' | 'defaultChecked' | 'value'
> {}

/**
 * The box.
 * Renders an `<input type="checkbox">`.
 */
export const ConsentCheckbox = forwardRef<HTMLInputElement, ConsentCheckboxProps>(
  function ConsentCheckbox(props, ref) {
    const { field, input, inputId, errorId } = useFieldContext('Terms.Checkbox');
    const checked = field.value !== '';
    const invalid = field.errorMessage !== null;
    return useRender('input', {
      part: 'consent-checkbox',
      given: props,
      ref,
      ownRef: field.ref,
      state: { checked, invalid },
      own: {
        ...input,
        type: 'checkbox',
        id: inputId,
        checked,
        'aria-invalid': invalid || undefined,
        'aria-describedby': invalid ? errorId : undefined,
        onChange: (event: ChangeEvent<HTMLInputElement>) =>
          field.setValue(event.target.checked ? 'on' : ''),
      },
    });
  },
);

export declare namespace ConsentCheckbox {
  export type Props = ConsentCheckboxProps;
  export type State = ConsentCheckboxState;
}

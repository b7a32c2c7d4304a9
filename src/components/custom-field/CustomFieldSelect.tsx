'use client';

import { forwardRef, type ChangeEvent } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { customFieldMessages } from '../../messages/custom-field.js';
import { useMessagesOf } from '../../react/messages.js';
import { useFieldContext } from '../field/index.js';
import { useCustomFieldContext } from './custom-field-context.js';

/**
 * @selector [data-invalid] The field is required, and nothing is chosen.
 */
export interface CustomFieldSelectState {
  invalid: boolean;
}

/** What `<CustomField.Select>` takes beside the attributes of its element. */
export interface CustomFieldSelectProps extends Omit<
  PartProps<'select', CustomFieldSelectState>,
  'value' | 'defaultValue'
> {}

/**
 * Where the buyer chooses, in a field of type `dropdown`. As its children it has an `<option>` for each option, below
 * an empty one.
 * Renders a `<select>`.
 */
export const CustomFieldSelect = forwardRef<HTMLSelectElement, CustomFieldSelectProps>(
  function CustomFieldSelect(props, ref) {
    const { customFieldNothingChosen } = useMessagesOf(customFieldMessages);
    const { options, selectRef } = useCustomFieldContext('CustomField.Select');
    const { field, input, inputId, errorId } = useFieldContext('CustomField.Select');
    const invalid = field.errorMessage !== null;
    return useRender('select', {
      part: 'field-select',
      given: props,
      ref,
      ownRef: selectRef,
      state: { invalid },
      own: {
        id: inputId,
        value: field.value,
        required: input.required,
        'aria-invalid': invalid || undefined,
        'aria-describedby': invalid ? errorId : undefined,
        onChange: (event: ChangeEvent<HTMLSelectElement>) => field.setValue(event.target.value),
        children: [{ value: '', label: customFieldNothingChosen }, ...options].map(
          ({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ),
        ),
      },
    });
  },
);

export declare namespace CustomFieldSelect {
  export type Props = CustomFieldSelectProps;
  export type State = CustomFieldSelectState;
}

'use client';

import { forwardRef, type ChangeEvent } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { taxIdMessages } from '../../messages/tax-id.js';
import { useMessagesOf } from '../../react/messages.js';
import type { TaxIdTypeOption } from '../../react/useTaxIdTypes.js';
import { useFieldContext, type FieldInputState } from '../field/index.js';
import { useTaxIdContext } from './tax-id-context.js';

/** What `<TaxId.Select>` takes beside the attributes of its element. */
export interface TaxIdSelectProps extends Omit<
  PartProps<'select', FieldInputState>,
  'value' | 'defaultValue'
> {}

/**
 * Where the buyer chooses the kind of tax id: those of the buyer's country first.
 * Renders a `<select>` with its options.
 */
export const TaxIdSelect = forwardRef<HTMLSelectElement, TaxIdSelectProps>(
  function TaxIdSelect(props, ref) {
    const { inputId, errorId } = useFieldContext('TaxId.Select');
    const { type, types } = useTaxIdContext('TaxId.Select');
    const { chooseTaxIdType, otherTaxIdTypes } = useMessagesOf(taxIdMessages);
    const { value, setValue, required, pending } = type;
    const invalid = type.errorMessage !== null;
    const local = types.filter((option) => option.local);
    const others = optionsOf(types.filter((option) => !option.local));
    return useRender('select', {
      part: 'field-select',
      given: props,
      ref,
      ownRef: type.ref,
      state: { pending, invalid },
      own: {
        id: inputId,
        value,
        required,
        'aria-invalid': invalid || undefined,
        'aria-describedby': invalid ? errorId : undefined,
        onChange: (event: ChangeEvent<HTMLSelectElement>) =>
          setValue(event.target.value as typeof value),
        children: (
          <>
            {value === '' && <option value="">{chooseTaxIdType}</option>}
            {optionsOf(local)}
            {local.length > 0 ? <optgroup label={otherTaxIdTypes}>{others}</optgroup> : others}
          </>
        ),
      },
    });
  },
);

function optionsOf(types: readonly TaxIdTypeOption[]) {
  return types.map(({ type, label }) => (
    <option key={type} value={type}>
      {label}
    </option>
  ));
}

export declare namespace TaxIdSelect {
  export type Props = TaxIdSelectProps;
  export type State = FieldInputState;
}

'use client';

import { forwardRef, useMemo, type ChangeEvent } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { addressFieldMessages } from '../../messages/address-fields.js';
import { useMessagesOf } from '../../react/messages.js';
import { useFieldContext } from '../field/index.js';
import { useAddressFields } from './address-context.js';

/**
 * @selector [data-pending] The address is on its way to Stripe.
 * @selector [data-invalid] No country is chosen, and one is required.
 */
export interface AddressCountryState {
  pending: boolean;
  invalid: boolean;
}

/** What the list of countries takes beside the attributes of its element. */
export interface AddressCountryProps extends Omit<
  PartProps<'select', AddressCountryState>,
  'value' | 'defaultValue'
> {}

/**
 * The countries to choose from, in the provider's language. The other fields become those of the chosen one.
 * Renders a `<select>`.
 */
export const AddressCountry = forwardRef<HTMLSelectElement, AddressCountryProps>(
  function AddressCountry(props, ref) {
    const { countries, refs, setValue } = useAddressFields('Address.Country');
    const { field, input, inputId, errorId } = useFieldContext('Address.Country');
    const { chooseCountry } = useMessagesOf(addressFieldMessages);
    const { value, pending } = field;
    const { autoComplete, required } = input;
    const invalid = field.errorMessage !== null;
    // Some two hundred, and the buyer types next to them.
    const options = useMemo(
      () =>
        countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        )),
      [countries],
    );
    return useRender('select', {
      part: 'field-select',
      given: props,
      ref,
      ownRef: refs.country,
      state: { pending, invalid },
      own: {
        autoComplete,
        required,
        id: inputId,
        value,
        'aria-invalid': invalid || undefined,
        'aria-describedby': invalid ? errorId : undefined,
        onChange: (event: ChangeEvent<HTMLSelectElement>) =>
          setValue('country', event.target.value),
        children: (
          <>
            {value === '' && <option value="">{chooseCountry}</option>}
            {options}
          </>
        ),
      },
    });
  },
);

export declare namespace AddressCountry {
  export type Props = AddressCountryProps;
  export type State = AddressCountryState;
}

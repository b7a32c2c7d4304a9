'use client';

import { forwardRef, type KeyboardEvent } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useAddress, type AddressOptions } from '../../react/useAddress.js';
import { AddressFieldsProvider, useAddressContext } from './address-context.js';
import { AddressError } from './AddressError.js';
import { AddressField } from './AddressField.js';

/**
 * @selector [data-pending] The address is on its way to Stripe.
 * @selector [data-complete] Nothing is missing that the country's addresses have.
 */
export interface AddressFieldsState {
  pending: boolean;
  complete: boolean;
}

/** What the fields of an address take beside the attributes of their element. */
export interface AddressFieldsProps extends PartProps<'div', AddressFieldsState>, AddressOptions {}

/**
 * The address in plain fields, those of the chosen country in its own order. Saved once they are complete and the buyer
 * leaves them or presses Enter, and at submit.
 * Renders a `<div>`; only the reason why the copy failed while the address is a copy of the other one.
 */
export const AddressFields = forwardRef<HTMLDivElement, AddressFieldsProps>(
  function AddressFields(props, ref) {
    const { copied } = useAddressContext('Address.Fields');
    // What is typed ends with the copy, and so does the duty to type.
    return copied ? <AddressError /> : <Form {...props} ref={ref} />;
  },
);

const Form = forwardRef<HTMLDivElement, AddressFieldsProps>(function AddressForm(
  { countries, defaultCountry, required, ...props },
  ref,
) {
  const { kind } = useAddressContext('Address.Fields');
  const address = useAddress(kind, { countries, defaultCountry, required }, 'Address.Fields');
  const { fields, pending, complete, onBlur, save } = address;
  const element = useRender('div', {
    part: 'address-fields',
    given: props,
    ref,
    state: { pending, complete },
    own: {
      onBlur,
      onKeyDown: (event: KeyboardEvent) => {
        // Of an input method Enter ends a composition, and nothing else.
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) void save();
      },
      children: (
        <>
          {fields.map(({ name }) => (
            <AddressField key={name} name={name} />
          ))}
          <AddressError />
        </>
      ),
    },
  });
  return <AddressFieldsProvider value={address}>{element}</AddressFieldsProvider>;
});

export declare namespace AddressFields {
  export type Props = AddressFieldsProps;
  export type State = AddressFieldsState;
}

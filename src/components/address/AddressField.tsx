'use client';

import { forwardRef, useMemo, type Ref } from 'react';
import type { AddressFieldName } from '../../react/types.js';
import {
  FieldError,
  FieldLabel,
  FieldRoot,
  type FieldRootProps,
  type FieldRootState,
} from '../field/index.js';
import { useAddressFields } from './address-context.js';
import { AddressCountry } from './AddressCountry.js';

/**
 * What a field of an address takes beside the attributes of its element.
 *
 * @selector [data-field] Stripe's name of the field.
 */
export interface AddressFieldProps extends FieldRootProps {
  /** Stripe's name of the field. */
  name: AddressFieldName;
}

const COUNTRY_ARRANGEMENT = (
  <>
    <FieldLabel />
    <AddressCountry />
    <FieldError />
  </>
);

/**
 * One field of an address: its label, input and error are in it, and for `country` the list of countries.
 * Renders a `<div>`, or nothing where the chosen country's addresses have no such field.
 */
export const AddressField = forwardRef<HTMLDivElement, AddressFieldProps>(function AddressField(
  { name, ...props },
  ref,
) {
  const { fields, values, setValue, pending, refs } = useAddressFields('Address.Field');
  const given = fields.find((field) => field.name === name);
  const { label = '', required = false, autoComplete = '', errorMessage = null } = given ?? {};
  const value = values[name];
  const field = useMemo(
    () => ({
      value,
      setValue: (next: string) => setValue(name, next),
      pending,
      errorMessage,
      // The country's is of a select, which its own part knows.
      ref: refs[name] as Ref<HTMLInputElement>,
    }),
    [value, setValue, name, pending, errorMessage, refs],
  );
  const input = useMemo(() => ({ autoComplete, required }), [autoComplete, required]);
  if (!given) return null;
  return (
    <FieldRoot
      {...(name === 'country' && { children: COUNTRY_ARRANGEMENT })}
      {...{ 'data-field': name }}
      {...props}
      ref={ref}
      part="address-field"
      label={label}
      field={field}
      input={input}
    />
  );
});

export declare namespace AddressField {
  export type Props = AddressFieldProps;
  export type State = FieldRootState;
}

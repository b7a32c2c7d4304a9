'use client';

import { forwardRef } from 'react';
import { taxIdMessages } from '../../messages/tax-id.js';
import { useMessagesOf } from '../../react/messages.js';
import {
  FieldError,
  FieldLabel,
  FieldRoot,
  type FieldRootProps,
  type FieldRootState,
} from '../field/index.js';
import { useTaxIdContext } from './tax-id-context.js';
import { TaxIdSelect } from './TaxIdSelect.js';

/** What `<TaxId.Type>` takes beside the attributes of its element. */
export interface TaxIdTypeProps extends FieldRootProps {}

const NO_INPUT = {};

const DEFAULT_ARRANGEMENT = (
  <>
    <FieldLabel />
    <TaxIdSelect />
    <FieldError />
  </>
);

/**
 * The kind of tax id: a field with a `<TaxId.Label>`, a `<TaxId.Select>` and a `<TaxId.Error>`.
 * Renders a `<div>`, or nothing while the buyer does not purchase as a business.
 */
export const TaxIdType = forwardRef<HTMLDivElement, TaxIdTypeProps>(function TaxIdType(
  { children = DEFAULT_ARRANGEMENT, ...props },
  ref,
) {
  const { enabled, type } = useTaxIdContext('TaxId.Type');
  const { taxIdType } = useMessagesOf(taxIdMessages);
  if (!enabled) return null;
  // No input stands in this field: the select has its own way to the value and the ref.
  const { value, pending, errorMessage } = type;
  const field = { value, pending, errorMessage, setValue: () => {} };
  return (
    <FieldRoot
      {...props}
      ref={ref}
      part="tax-id-type"
      label={taxIdType}
      field={field}
      input={NO_INPUT}
    >
      {children}
    </FieldRoot>
  );
});

export declare namespace TaxIdType {
  export type Props = TaxIdTypeProps;
  export type State = FieldRootState;
}

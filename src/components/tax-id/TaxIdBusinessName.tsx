'use client';

import { forwardRef } from 'react';
import { taxIdMessages } from '../../messages/tax-id.js';
import { useMessagesOf } from '../../react/messages.js';
import { FieldRoot, type FieldRootProps, type FieldRootState } from '../field/index.js';
import { useTaxIdContext } from './tax-id-context.js';

/** What `<TaxId.BusinessName>` takes beside the attributes of its element. */
export interface TaxIdBusinessNameProps extends FieldRootProps {}

const INPUT = { type: 'text', autoComplete: 'organization', spellCheck: false };

/**
 * The name of the business: a field with a `<TaxId.Label>`, a `<TaxId.Input>` and a `<TaxId.Error>`.
 * Renders a `<div>`, or nothing while the buyer does not purchase as a business.
 */
export const TaxIdBusinessName = forwardRef<HTMLDivElement, TaxIdBusinessNameProps>(
  function TaxIdBusinessName(props, ref) {
    const { enabled, businessName: field } = useTaxIdContext('TaxId.BusinessName');
    const { buyerBusinessName: label } = useMessagesOf(taxIdMessages);
    if (!enabled) return null;
    return (
      <FieldRoot
        {...props}
        ref={ref}
        part="tax-id-business-name"
        label={label}
        field={field}
        input={INPUT}
      />
    );
  },
);

export declare namespace TaxIdBusinessName {
  export type Props = TaxIdBusinessNameProps;
  export type State = FieldRootState;
}

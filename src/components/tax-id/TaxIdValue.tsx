'use client';

import { forwardRef } from 'react';
import { taxIdMessages } from '../../messages/tax-id.js';
import { useMessagesOf } from '../../react/messages.js';
import { FieldRoot, type FieldRootProps, type FieldRootState } from '../field/index.js';
import { useTaxIdContext } from './tax-id-context.js';

/** What `<TaxId.Value>` takes beside the attributes of its element. */
export interface TaxIdValueProps extends FieldRootProps {}

const INPUT = {
  type: 'text',
  autoComplete: 'off',
  autoCapitalize: 'characters',
  spellCheck: false,
  dir: 'ltr',
} as const;

/**
 * The tax id itself: a field with a `<TaxId.Label>`, a `<TaxId.Input>` and a `<TaxId.Error>`, which tells why Stripe refused it.
 * Renders a `<div>`, or nothing while the buyer does not purchase as a business.
 */
export const TaxIdValue = forwardRef<HTMLDivElement, TaxIdValueProps>(
  function TaxIdValue(props, ref) {
    const { enabled, value: field } = useTaxIdContext('TaxId.Value');
    const { taxId: label } = useMessagesOf(taxIdMessages);
    if (!enabled) return null;
    return (
      <FieldRoot
        {...props}
        ref={ref}
        part="tax-id-value"
        label={label}
        field={field}
        input={INPUT}
      />
    );
  },
);

export declare namespace TaxIdValue {
  export type Props = TaxIdValueProps;
  export type State = FieldRootState;
}

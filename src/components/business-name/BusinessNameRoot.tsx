'use client';

import { forwardRef } from 'react';
import { contactMessages } from '../../messages/contact.js';
import { useMessagesOf } from '../../react/messages.js';
import { useCollectsNames } from '../../react/useCollectsNames.js';
import { useBusinessName } from '../../react/useBusinessName.js';
import type { TextFieldOptions } from '../../react/useTextField.js';
import { FieldRoot, type FieldRootProps, type FieldRootState } from '../field/index.js';

/** What `<BusinessName.Root>` takes beside the attributes of its element. */
export interface BusinessNameRootProps extends FieldRootProps, TextFieldOptions {}

const INPUT = { type: 'text', autoComplete: 'organization', spellCheck: false } as const;

/**
 * Asks for the name of the buyer's business, and sends it to Stripe when the buyer leaves the field. Say `required` as your
 * server's `name_collection.business` does.
 * Renders a `<div>`, or nothing where the session collects no names: before Stripe.js 10, for example.
 */
export const BusinessNameRoot = forwardRef<HTMLDivElement, BusinessNameRootProps>(
  function BusinessNameRoot({ required, ...props }, ref) {
    const isShown = useCollectsNames('<BusinessName.Root>');
    const { buyerBusinessName: label } = useMessagesOf(contactMessages);
    const field = useBusinessName({ required });
    if (!isShown) return null;
    return (
      <FieldRoot
        {...props}
        ref={ref}
        part="business-name"
        label={label}
        field={field}
        input={INPUT}
      />
    );
  },
);

export declare namespace BusinessNameRoot {
  export type Props = BusinessNameRootProps;
  export type State = FieldRootState;
}

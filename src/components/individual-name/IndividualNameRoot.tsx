'use client';

import { forwardRef } from 'react';
import { contactMessages } from '../../messages/contact.js';
import { useMessagesOf } from '../../react/messages.js';
import { useCollectsNames } from '../../react/useCollectsNames.js';
import { useIndividualName } from '../../react/useIndividualName.js';
import type { TextFieldOptions } from '../../react/useTextField.js';
import { FieldRoot, type FieldRootProps, type FieldRootState } from '../field/index.js';

/** What `<IndividualName.Root>` takes beside the attributes of its element. */
export interface IndividualNameRootProps extends FieldRootProps, TextFieldOptions {}

const INPUT = { type: 'text', autoComplete: 'name', spellCheck: false } as const;

/**
 * Asks for the buyer's own name, and sends it to Stripe when the buyer leaves the field. Say `required` as your server's
 * `name_collection.individual` does.
 * Renders a `<div>`, or nothing where the session collects no names: before Stripe.js 10, for example.
 */
export const IndividualNameRoot = forwardRef<HTMLDivElement, IndividualNameRootProps>(
  function IndividualNameRoot({ required, ...props }, ref) {
    const isShown = useCollectsNames('<IndividualName.Root>');
    const { individualName: label } = useMessagesOf(contactMessages);
    const field = useIndividualName({ required });
    if (!isShown) return null;
    return (
      <FieldRoot
        {...props}
        ref={ref}
        part="individual-name"
        label={label}
        field={field}
        input={INPUT}
      />
    );
  },
);

export declare namespace IndividualNameRoot {
  export type Props = IndividualNameRootProps;
  export type State = FieldRootState;
}

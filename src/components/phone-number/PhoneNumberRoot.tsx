'use client';

import { forwardRef } from 'react';
import { contactMessages } from '../../messages/contact.js';
import { useMessagesOf } from '../../react/messages.js';
import { useIsOpen } from '../../react/useIsOpen.js';
import { usePhoneNumber } from '../../react/usePhoneNumber.js';
import type { TextFieldOptions } from '../../react/useTextField.js';
import { FieldRoot, type FieldRootProps, type FieldRootState } from '../field/index.js';

/** What `<PhoneNumber.Root>` takes beside the attributes of its element. */
export interface PhoneNumberRootProps extends FieldRootProps, TextFieldOptions {}

const INPUT = { type: 'tel', inputMode: 'tel', autoComplete: 'tel', dir: 'ltr' } as const;

/**
 * Asks for the buyer's phone number, and sends it to Stripe when the buyer leaves the field. Stripe does not tell the page
 * whether the session collects one: put it there, and say `required`, as your server's `phone_number_collection` does.
 * Renders a `<div>`, or nothing while the session is not open.
 */
export const PhoneNumberRoot = forwardRef<HTMLDivElement, PhoneNumberRootProps>(
  function PhoneNumberRoot({ required, ...props }, ref) {
    const isShown = useIsOpen('<PhoneNumber.Root>');
    const { phoneNumber: label } = useMessagesOf(contactMessages);
    const field = usePhoneNumber({ required });
    if (!isShown) return null;
    return (
      <FieldRoot
        {...props}
        ref={ref}
        part="phone-number"
        label={label}
        field={field}
        input={INPUT}
      />
    );
  },
);

export declare namespace PhoneNumberRoot {
  export type Props = PhoneNumberRootProps;
  export type State = FieldRootState;
}

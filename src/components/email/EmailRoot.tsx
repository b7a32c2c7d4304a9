'use client';

import { forwardRef } from 'react';
import { contactMessages } from '../../messages/contact.js';
import { useMessagesOf } from '../../react/messages.js';
import { useEmail } from '../../react/useEmail.js';
import { useIsOpen } from '../../react/useIsOpen.js';
import { FieldRoot, type FieldRootProps, type FieldRootState } from '../field/index.js';

/** What `<Email.Root>` takes beside the attributes of its element. */
export interface EmailRootProps extends FieldRootProps {}

const INPUT = { type: 'email', autoComplete: 'email', spellCheck: false };

/**
 * Asks for the buyer's e-mail address, and has Stripe check it when the buyer leaves the field.
 * Stripe refuses another address than the one that your server gave to the session: say `readOnly` on `<Email.Input>` then.
 * Renders a `<div>`, or nothing while the session is not open.
 */
export const EmailRoot = forwardRef<HTMLDivElement, EmailRootProps>(function EmailRoot(props, ref) {
  const isOpen = useIsOpen('<Email.Root>');
  const { email } = useMessagesOf(contactMessages);
  const field = useEmail();
  if (!isOpen) return null;
  return <FieldRoot {...props} ref={ref} part="email" label={email} field={field} input={INPUT} />;
});

export declare namespace EmailRoot {
  export type Props = EmailRootProps;
  export type State = FieldRootState;
}

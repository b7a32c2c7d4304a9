'use client';

import { contactMessages } from '../messages/contact.js';
import { useMessagesOf } from './messages.js';
import { useTextField, type TextFieldResult } from './useTextField.js';

/**
 * The buyer's e-mail address. Stripe checks it as soon as the buyer leaves the field. An address that your server gave
 * to the session is shown; Stripe lets nobody change it.
 */
export function useEmail(): TextFieldResult {
  const { emailRequired } = useMessagesOf(contactMessages);
  return useTextField({
    action: 'updateEmail',
    detail: 'email',
    read: (session) => session.email,
    required: true,
    requiredMessage: emailRequired,
    user: 'useEmail',
  });
}

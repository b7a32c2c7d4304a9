'use client';

import { contactMessages } from '../messages/contact.js';
import { useMessagesOf } from './messages.js';
import { useTextField, type TextFieldOptions, type TextFieldResult } from './useTextField.js';

/**
 * The buyer's phone number, sent to Stripe as typed.
 *
 * @param options `required` should say what your server said with `phone_number_collection`.
 */
export function usePhoneNumber({ required = false }: TextFieldOptions = {}): TextFieldResult {
  const { phoneNumberRequired } = useMessagesOf(contactMessages);
  return useTextField({
    action: 'updatePhoneNumber',
    detail: 'phoneNumber',
    read: (session) => session.phoneNumber,
    required,
    requiredMessage: phoneNumberRequired,
    user: 'usePhoneNumber',
  });
}

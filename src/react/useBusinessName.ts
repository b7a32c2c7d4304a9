'use client';

import { contactMessages } from '../messages/contact.js';
import { useMessagesOf } from './messages.js';
import { useCollectsNames } from './useCollectsNames.js';
import { useTextField, type TextFieldOptions, type TextFieldResult } from './useTextField.js';

/**
 * The name of the buyer's business. Stripe.js takes it from version 10 on, and where the session has a `nameCollection`; elsewhere it is never
 * asked for.
 *
 * @param options `required` should say what your server said with `name_collection.business`.
 */
export function useBusinessName({ required = false }: TextFieldOptions = {}): TextFieldResult {
  const { buyerBusinessNameRequired } = useMessagesOf(contactMessages);
  const isAsked = useCollectsNames('useBusinessName');
  return useTextField({
    action: 'updateBusinessName',
    detail: 'businessName',
    read: (session) => session.nameCollection?.businessName,
    required: required && isAsked,
    requiredMessage: buyerBusinessNameRequired,
    user: 'useBusinessName',
  });
}

'use client';

import { contactMessages } from '../messages/contact.js';
import { useMessagesOf } from './messages.js';
import { useCollectsNames } from './useCollectsNames.js';
import { useTextField, type TextFieldOptions, type TextFieldResult } from './useTextField.js';

/**
 * The buyer's own name. Stripe.js takes it from version 10 on, and where the session has a `nameCollection`; elsewhere it is never
 * asked for.
 *
 * @param options `required` should say what your server said with `name_collection.individual`.
 */
export function useIndividualName({ required = false }: TextFieldOptions = {}): TextFieldResult {
  const { individualNameRequired } = useMessagesOf(contactMessages);
  const isAsked = useCollectsNames('useIndividualName');
  return useTextField({
    action: 'updateIndividualName',
    detail: 'individualName',
    read: (session) => session.nameCollection?.individualName,
    required: required && isAsked,
    requiredMessage: individualNameRequired,
    user: 'useIndividualName',
  });
}

'use client';

import { useContext } from 'react';
import type { CheckoutActionError } from '../core/checkout-errors.js';
import { en, type Messages } from '../locales/en.js';
import { MessagesContext } from './messages-context.js';

export type { Messages };

/** All messages, in the buyer's language: English, and over it what the provider was given. */
export function useMessages(): Messages {
  const given = useContext(MessagesContext);
  return given ? merged(given) : en;
}

const mergedWith = new WeakMap<Partial<Messages>, Messages>();

function merged(given: Partial<Messages>): Messages {
  let messages = mergedWith.get(given);
  if (!messages) mergedWith.set(given, (messages = { ...en, ...given }));
  return messages;
}

/** Why an action failed, for the buyer: Stripe's own words, or ours where the error is ours. */
export function describeError(error: CheckoutActionError, messages: Messages): string {
  switch (error.code) {
    case 'quantityOutOfRange':
      return error.limits ? messages.quantityOutOfRange(error.limits) : error.message;
    case 'promotionCodeMissing':
      return messages.promotionCodeMissing;
    case 'incomplete':
      return messages.missing({
        details: (error.missing ?? []).map((detail) => messages.missingDetails[detail]),
      });
    case 'updateFailed':
      return messages.updateFailed({
        reason: isActionError(error.cause) ? describeError(error.cause, messages) : error.message,
      });
    case 'sessionClosed':
      return messages.sessionClosed;
    case 'unexpected':
      return messages.unexpected;
    default:
      return error.message;
  }
}

function isActionError(value: unknown): value is CheckoutActionError {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

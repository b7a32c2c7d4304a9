'use client';

import { useCallback, useContext } from 'react';
import type { CheckoutActionError } from '../core/checkout-errors.js';
import { errorMessages, type ErrorMessages } from '../messages/errors.js';
import type { Messages } from '../messages/index.js';
import { MessagesContext } from './messages-context.js';

/**
 * The messages of one group, in the buyer's language: English, and over it what the provider was given. A part names
 * the group that it shows, so that a page carries no words of parts that it does not have.
 */
export function useMessagesOf<Group extends Partial<Messages>>(english: Group): Group {
  const given = useContext(MessagesContext);
  return given ? merged(given, english) : english;
}

const mergedWith = new WeakMap<object, WeakMap<object, object>>();

function merged<Group extends Partial<Messages>>(given: Partial<Messages>, english: Group): Group {
  let byGroup = mergedWith.get(given);
  if (!byGroup) mergedWith.set(given, (byGroup = new WeakMap()));
  let messages = byGroup.get(english) as Group | undefined;
  if (!messages) byGroup.set(english, (messages = { ...english, ...given }));
  return messages;
}

/** Puts why an action failed into words for the buyer. The function is another one only in another language. */
export function useDescribeError(): (error: CheckoutActionError) => string {
  const messages = useMessagesOf(errorMessages);
  return useCallback((error) => describeError(error, messages), [messages]);
}

/** Why an action failed, for the buyer: Stripe's own words, or ours where the error is ours. */
function describeError(error: CheckoutActionError, messages: ErrorMessages): string {
  switch (error.code) {
    case 'quantityOutOfRange':
      return error.limits ? messages.quantityOutOfRange(error.limits) : error.message;
    case 'incomplete':
      return messages.missing({ details: detailsOf(error, messages) });
    case 'updateFailed':
      return messages.updateFailed({
        reason: isActionError(error.cause) ? describeError(error.cause, messages) : error.message,
      });
    case 'totalChanged':
      return messages.totalChangedMeanwhile({ amount: error.amount ?? '' });
    case 'promotionCodeMissing':
    case 'sessionClosed':
    case 'serverUpdateFailed':
    case 'serverUpdateTimedOut':
    case 'unexpected':
      return messages[error.code];
    default:
      return error.message;
  }
}

/** What is missing, in words: a field of the shop's own by the label that the shop gave it. */
function detailsOf({ missing = [], labels = [] }: CheckoutActionError, messages: ErrorMessages) {
  return missing.flatMap((detail) =>
    detail === 'customField' && labels.length > 0 ? labels : messages.missingDetails[detail],
  );
}

function isActionError(value: unknown): value is CheckoutActionError {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

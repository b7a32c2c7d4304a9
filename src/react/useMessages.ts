'use client';

import { en } from '../locales/en.js';
import type { Messages } from '../messages/index.js';
import { useMessagesOf } from './messages.js';

/**
 * All messages, in the buyer's language: English, and over it what the provider was given. A page that calls this
 * carries every English word of Checkstand, also those of parts that it does not have.
 */
export function useMessages(): Messages {
  return useMessagesOf(en);
}

'use client';

import { createContext } from 'react';
import type { Messages } from '../messages/index.js';

/**
 * The words that the provider was given. The English ones join them where words are read, so that a page without
 * any of our parts does not carry them.
 */
export const MessagesContext = createContext<Partial<Messages> | undefined>(undefined);

'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import type { TaxIdResult } from '../../react/useTaxId.js';

/** What `<TaxId.Root>` shares with its parts. */
export const [TaxIdProvider, useTaxIdContext] = createPartContext<TaxIdResult>('TaxId.Root');

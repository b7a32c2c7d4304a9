'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import type { RecurringSummaryData } from '../../react/types.js';

/** What the root shares with its parts: what recurs. */
export const [RecurringSummaryProvider, useRecurringSummaryContext] =
  createPartContext<RecurringSummaryData>('RecurringSummary.Root');

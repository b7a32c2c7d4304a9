'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import type { TotalsRow } from '../../react/types.js';

/** Which row the parts belong to. */
export const [TotalsRowProvider, useTotalsRowContext] = createPartContext<TotalsRow>('Totals.Row');

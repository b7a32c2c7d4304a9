'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import type { TotalsRow } from '../../react/types.js';
import { useTotalsRow } from '../../react/useTotals.js';

interface TotalsRowContextValue {
  /** The row's key among the totals. */
  name: string;
}

/** Which row the parts belong to. */
const [TotalsRowProvider, useTotalsRowContext] =
  createPartContext<TotalsRowContextValue>('Totals.Row');
export { TotalsRowProvider };

/** Reads something of the part's row, and is deaf to the rest. Null once the row is gone. */
export function useTotalsRowValue<T>(part: string, read: (row: TotalsRow) => T): T | null {
  return useTotalsRow(useTotalsRowContext(part).name, read);
}

'use client';

import { createContext, useContext } from 'react';
import { invariant } from '../../errors.js';
import type { TotalsRow } from '../../react/types.js';

/** The row that the parts within it are about. */
export const TotalsRowContext = createContext<TotalsRow | null>(null);

/** The row that the part belongs to. */
export function useTotalsRowContext(part: string): TotalsRow {
  const row = useContext(TotalsRowContext);
  invariant(
    row,
    `<${part}> was rendered outside of <Totals.Row>. It shows one line of the totals and must know which. ` +
      'Put it into a <Totals.Row name="total">, or into the function that <Totals.List> calls for each row.',
  );
  return row;
}

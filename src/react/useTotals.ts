'use client';

import * as select from '../core/selectors.js';
import type { CheckoutAmount } from '../core/session.js';
import { totalsRows, type TotalsRow } from '../core/totals.js';
import { useShowsTotal } from './useShowsTotal.js';
import { useStore } from './useStore.js';

/** Every amount of the order but those of its lines. All of them are Stripe's. */
export interface TotalsResult {
  /** From the subtotal down to the total and, in a recurring session, what is due next; without lines that do not apply. */
  rows: readonly TotalsRow[];
  /** What is due now. */
  total: CheckoutAmount;
  /** True when a part of the customer's balance is left for the next invoice. */
  balanceAppliedToNextInvoice: boolean;
  /** True while Stripe works out new amounts: those shown are of before. */
  pending: boolean;
}

/** Reads the totals. Null while no session is loaded. */
export function useTotals(): TotalsResult | null {
  const totals = useStore(
    (state) =>
      state.session && {
        rows: totalsRows(state.session),
        total: state.session.total.total,
        balanceAppliedToNextInvoice: state.session.total.balanceAppliedToNextInvoice,
        pending: select.amountsPending(state),
      },
    'useTotals',
  );
  useShowsTotal();
  return totals;
}

/** The keys of the totals' rows: changes only when a row comes or goes. */
export function useTotalsRowKeys(): readonly string[] {
  return useStore(
    ({ session }) => (session ? totalsRows(session).map(({ key }) => key) : []),
    '<Totals.List>',
  );
}

/** Something of one row of the totals, deaf to the rest. Null once the row is gone. */
export function useTotalsRow<T>(key: string, read: (row: TotalsRow) => T): T | null {
  return useStore(({ session }) => {
    const row = session && totalsRows(session).find((candidate) => candidate.key === key);
    return row ? read(row) : null;
  }, '<Totals.Row>');
}

/** True while Stripe works out new amounts. */
export function useAmountsPending(): boolean {
  return useStore(select.amountsPending, '<Totals.Root>');
}

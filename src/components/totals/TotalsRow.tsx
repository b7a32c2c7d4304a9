'use client';

import { forwardRef, useMemo } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import type { TotalsRowKind } from '../../react/types.js';
import { useTotalsRow } from '../../react/useTotals.js';
import { TotalsRowProvider } from './totals-row-context.js';
import { TotalsAmount } from './TotalsAmount.js';
import { TotalsLabel } from './TotalsLabel.js';

/**
 * @selector [data-kind] What the row is about: `subtotal`, `discount`, `shipping`, `taxExclusive`, `taxInclusive`,
 * `taxPending`, `appliedBalance`, `surcharge`, `total` or `dueNext`.
 */
export interface TotalsRowState {
  kind: TotalsRowKind;
}

/** What `<Totals.Row>` takes beside the attributes of its element. */
export interface TotalsRowProps extends PartProps<'div', TotalsRowState> {
  /** `subtotal`, `shipping`, `total`, `dueNext`, …; discounts and taxes are numbered: `discount:0`, `tax:1`. */
  name: string;
}

const DEFAULT_ARRANGEMENT = (
  <>
    <TotalsLabel />
    <TotalsAmount />
  </>
);

/**
 * One line of the totals.
 * Renders a `<div>`, or nothing where the session has no such line.
 */
export const TotalsRow = forwardRef<HTMLDivElement, TotalsRowProps>(function TotalsRow(
  { name, ...props },
  ref,
) {
  const kind = useTotalsRow(name, (row) => row.kind);
  const context = useMemo(() => ({ name }), [name]);
  const element = useRender('div', {
    part: 'totals-row',
    given: props,
    ref,
    state: kind ? { kind } : undefined,
    own: { children: DEFAULT_ARRANGEMENT },
  });
  return kind && <TotalsRowProvider value={context}>{element}</TotalsRowProvider>;
});

export declare namespace TotalsRow {
  export type Props = TotalsRowProps;
  export type State = TotalsRowState;
}

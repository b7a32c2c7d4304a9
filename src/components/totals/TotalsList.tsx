'use client';

import { forwardRef, memo, type ReactNode } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useTotalsRowKeys } from '../../react/useTotals.js';
import { TotalsRow } from './TotalsRow.js';

/** What `<Totals.List>` takes beside the attributes of its element. */
export interface TotalsListProps extends Omit<PartProps<'dl'>, 'children'> {
  /**
   * Renders one row, given its name: `{(row) => <Totals.Row name={row.name}>…</Totals.Row>}`. Called once for each
   * row, and again only when your own component renders.
   * @default <Totals.Row> in its default arrangement
   */
  children?: (row: { name: string }) => ReactNode;
}

/** A row keeps what was rendered for it while others come and go. */
const Row = memo(function Row({
  name,
  children,
}: {
  name: string;
  children: NonNullable<TotalsListProps['children']>;
}) {
  return children({ name });
});

const renderDefault = ({ name }: { name: string }) => <TotalsRow name={name} />;

/**
 * The rows that apply to this session: subtotal, each discount, shipping, each tax, balance, surcharge, total and,
 * in a recurring session, what is due next.
 * Renders a `<dl>`, or nothing while no session is loaded.
 */
export const TotalsList = forwardRef<HTMLDListElement, TotalsListProps>(function TotalsList(
  { children = renderDefault, ...props },
  ref,
) {
  const names = useTotalsRowKeys();
  const element = useRender('dl', {
    part: 'totals-list',
    given: props,
    ref,
    own: {
      children: names.map((name) => (
        <Row key={name} name={name}>
          {children}
        </Row>
      )),
    },
  });
  return names.length > 0 ? element : null;
});

export declare namespace TotalsList {
  export type Props = TotalsListProps;
}

'use client';

import { forwardRef, useId, useMemo } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useLineItemScope, useLineItemVerbs } from '../../react/useLineItem.js';
import { LineItemProvider, useScopeValue } from './line-item-context.js';
import { LineItemDescription } from './LineItemDescription.js';
import { LineItemError } from './LineItemError.js';
import { LineItemImage } from './LineItemImage.js';
import { LineItemName } from './LineItemName.js';
import { LineItemQuantity } from './LineItemQuantity.js';
import { LineItemRemove } from './LineItemRemove.js';
import { LineItemSubtotal } from './LineItemSubtotal.js';
import { LineItemTerms } from './LineItemTerms.js';
import { LineItemTiers } from './LineItemTiers.js';
import { LineItemUnitAmount } from './LineItemUnitAmount.js';

const SHOWN = ['adjustableQuantity'] as const;

/**
 * @selector [data-pending] A new quantity is on its way to Stripe; amounts are those of before.
 * @selector [data-adjustable] The buyer may change the quantity.
 * @selector [data-removable] The buyer may take the line out of the order.
 */
export interface LineItemRootState {
  pending: boolean;
  adjustable: boolean;
  removable: boolean;
}

/** What `<LineItem.Root>` takes beside the attributes of its element. */
export interface LineItemRootProps extends Omit<PartProps<'li', LineItemRootState>, 'id'> {
  /** The line's id in the session: `li_…`. */
  id: string;
}

const DEFAULT_ARRANGEMENT = (
  <>
    <LineItemImage />
    <LineItemName />
    <LineItemDescription />
    <LineItemUnitAmount />
    <LineItemTerms />
    <LineItemTiers />
    <LineItemSubtotal />
    <LineItemQuantity />
    <LineItemRemove />
    <LineItemError />
  </>
);

/**
 * One line of the order. Its parts read the line from here.
 * Renders a `<li>`, or nothing once the line is gone.
 */
export const LineItemRoot = forwardRef<HTMLLIElement, LineItemRootProps>(function LineItemRoot(
  { id, ...props },
  ref,
) {
  const errorId = useId();
  const scope = useLineItemScope(id, '<LineItem.Root>');
  const verbs = useLineItemVerbs(id, scope);
  const context = useMemo(() => ({ scope, verbs, errorId }), [scope, verbs, errorId]);
  const state = useScopeValue(scope, '<LineItem.Root>', SHOWN, (line, { wish, removable }) => ({
    pending: wish !== undefined,
    adjustable: line.adjustableQuantity !== null,
    removable,
  }));
  const element = useRender('li', {
    part: 'line-item',
    given: props,
    ref,
    state: state ?? undefined,
    own: { children: DEFAULT_ARRANGEMENT },
  });
  return state && <LineItemProvider value={context}>{element}</LineItemProvider>;
});

export declare namespace LineItemRoot {
  export type Props = LineItemRootProps;
  export type State = LineItemRootState;
}

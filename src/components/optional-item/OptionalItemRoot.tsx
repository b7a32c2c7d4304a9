'use client';

import { forwardRef, useId, useMemo, useRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useFocusSuccessor } from '../../internals/useFocusSuccessor.js';
import { useRender } from '../../internals/useRender.js';
import { useCheckoutContext } from '../../react/checkout-context.js';
import { useOptionalItem } from '../../react/useOptionalItem.js';
import { OptionalItemProvider } from './optional-item-context.js';
import { OptionalItemAdd } from './OptionalItemAdd.js';
import { OptionalItemAmount } from './OptionalItemAmount.js';
import { OptionalItemDescription } from './OptionalItemDescription.js';
import { OptionalItemError } from './OptionalItemError.js';
import { OptionalItemImage } from './OptionalItemImage.js';
import { OptionalItemName } from './OptionalItemName.js';
import { OptionalItemQuantity } from './OptionalItemQuantity.js';
import { OptionalItemRemove } from './OptionalItemRemove.js';

/**
 * @selector [data-selected] It is in the order.
 * @selector [data-pending] It is on its way into the order or out of it.
 * @selector [data-invalid] That was refused.
 */
export interface OptionalItemRootState {
  selected: boolean;
  pending: boolean;
  invalid: boolean;
}

/** What `<OptionalItem.Root>` takes beside the attributes of its element. */
export interface OptionalItemRootProps extends Omit<PartProps<'li', OptionalItemRootState>, 'id'> {
  /** The item's price: `price_…`, as in `session.optionalItems`. */
  id: string;
}

const DEFAULT_ARRANGEMENT = (
  <>
    <OptionalItemImage />
    <OptionalItemName />
    <OptionalItemDescription />
    <OptionalItemAmount />
    <OptionalItemQuantity />
    <OptionalItemAdd />
    <OptionalItemRemove />
    <OptionalItemError />
  </>
);

/**
 * One item that is offered with the order. Its parts read the item from here.
 * Renders a `<li>`, or nothing where there is no such item.
 */
export const OptionalItemRoot = forwardRef<HTMLLIElement, OptionalItemRootProps>(
  function OptionalItemRoot({ id, ...props }, ref) {
    useCheckoutContext('<OptionalItem.Root>');
    const root = useRef<HTMLLIElement>(null);
    const errorId = useId();
    const result = useOptionalItem(id);
    const { item, selected, pending, error } = result;
    const context = useMemo(() => item && { ...result, item, errorId }, [result, item, errorId]);
    // The buttons take each other's place: the focus goes from the one to the other.
    const focusHandlers = useFocusSuccessor(root, selected, (li) =>
      li.querySelector(
        '[data-checkstand="optional-item-add"], [data-checkstand="optional-item-remove"]',
      ),
    );
    const element = useRender('li', {
      part: 'optional-item',
      given: props,
      ref,
      ownRef: root,
      state: { selected, pending, invalid: error !== null },
      own: { ...focusHandlers, children: DEFAULT_ARRANGEMENT },
    });
    return context && <OptionalItemProvider value={context}>{element}</OptionalItemProvider>;
  },
);

export declare namespace OptionalItemRoot {
  export type Props = OptionalItemRootProps;
  export type State = OptionalItemRootState;
}

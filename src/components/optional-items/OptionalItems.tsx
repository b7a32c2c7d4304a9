'use client';

import { forwardRef, memo, type ReactNode } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { optionalItemMessages } from '../../messages/optional-item.js';
import { useMessagesOf } from '../../react/messages.js';
import * as select from '../../react/select.js';
import { useStore } from '../../react/useStore.js';
import * as OptionalItem from '../optional-item/index.parts.js';

/** What `<OptionalItems>` takes beside the attributes of its element. */
export interface OptionalItemsProps extends Omit<PartProps<'ul'>, 'children'> {
  /**
   * Renders one item, given its price's id: `{(item) => <OptionalItem.Root id={item.id}>…</OptionalItem.Root>}`.
   * Called once for each item, and again only when your own component renders.
   * @default <OptionalItem.Root> in its default arrangement
   */
  children?: (item: { id: string }) => ReactNode;
}

const renderDefault = ({ id }: { id: string }) => <OptionalItem.Root id={id} />;

/** An item keeps what was rendered for it while others change. */
const Item = memo(function Item({
  id,
  children,
}: {
  id: string;
  children: NonNullable<OptionalItemsProps['children']>;
}) {
  return children({ id });
});

/**
 * What the shop offers with the order.
 * Renders a `<ul>`, or nothing where nothing is offered, and while the session is not open.
 */
export const OptionalItems = forwardRef<HTMLUListElement, OptionalItemsProps>(
  function OptionalItems({ children = renderDefault, ...props }, ref) {
    const messages = useMessagesOf(optionalItemMessages);
    const ids = useStore(
      (state) =>
        state.status === 'open' ? select.optionalItems(state).map(({ priceId }) => priceId) : [],
      '<OptionalItems>',
    );
    const element = useRender('ul', {
      part: 'optional-items',
      given: props,
      ref,
      own: {
        role: 'list',
        'aria-label': messages.optionalItems,
        children: ids.map((id) => (
          <Item key={id} id={id}>
            {children}
          </Item>
        )),
      },
    });
    return ids.length > 0 ? element : null;
  },
);

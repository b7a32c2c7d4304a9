'use client';

import { forwardRef, memo, useRef, type ReactNode } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useFocusSuccessor } from '../../internals/useFocusSuccessor.js';
import { useRender } from '../../internals/useRender.js';
import { lineItemMessages } from '../../messages/line-item.js';
import { useMessagesOf } from '../../react/messages.js';
import { useStore } from '../../react/useStore.js';
import * as LineItem from '../line-item/index.parts.js';

/** What `<LineItems>` takes beside the attributes of its element. */
export interface LineItemsProps extends Omit<PartProps<'ul'>, 'children'> {
  /**
   * Renders one line, given its id: `{(line) => <LineItem.Root id={line.id}>…</LineItem.Root>}`. Called once for
   * each line, and again only when your own component renders; what is inside a line follows the session by itself.
   * @default <LineItem.Root> in its default arrangement
   */
  children?: (line: { id: string }) => ReactNode;
}

/** A line keeps what was rendered for it while others come and go. */
const Line = memo(function Line({
  id,
  children,
}: {
  id: string;
  children: NonNullable<LineItemsProps['children']>;
}) {
  return children({ id });
});

const renderDefault = ({ id }: { id: string }) => <LineItem.Root id={id} />;

/**
 * The lines of the order, one `LineItem` each. When the line that has the focus goes away, the focus moves to the
 * one that takes its place.
 * Renders a `<ul>`, or nothing while no session is loaded.
 */
export const LineItems = forwardRef<HTMLUListElement, LineItemsProps>(function LineItems(
  { children = renderDefault, ...props },
  ref,
) {
  const { lineItems } = useMessagesOf(lineItemMessages);
  const ids = useStore(
    ({ session }) => session?.lineItems.map(({ id }) => id) ?? null,
    '<LineItems>',
  );
  const list = useRef<HTMLUListElement>(null);
  // The line that takes the removed one's place, or the one before it, or the list.
  const focusHandlers = useFocusSuccessor(
    list,
    ids,
    ({ children: lines }, index) => lines[Math.min(index, lines.length - 1)] ?? list.current,
  );
  const element = useRender('ul', {
    part: 'line-items',
    given: props,
    ref,
    ownRef: list,
    own: {
      // Without list markers Safari takes a list for none unless told.
      role: 'list',
      'aria-label': lineItems,
      ...focusHandlers,
      children: ids?.map((id) => (
        <Line key={id} id={id}>
          {children}
        </Line>
      )),
    },
  });
  return ids && element;
});

'use client';

import { forwardRef, Fragment, useEffect, useRef, type ReactNode } from 'react';
import { isFocusLost, moveFocus } from '../../internals/move-focus.js';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { useMessages } from '../../react/messages.js';
import { useStore } from '../../react/useStore.js';
import { LineItem } from '../line-item/index.js';

export interface LineItemsProps extends Omit<PartProps<'ul'>, 'children'> {
  /**
   * Renders one line, given its id: `{(line) => <LineItem.Root id={line.id}>…</LineItem.Root>}`. Called again
   * only when lines come, go or change places; what is inside a line follows the session by itself.
   * @default <LineItem.Root> in its default arrangement
   */
  children?: (line: { id: string }) => ReactNode;
}

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
  const { lineItems } = useMessages();
  const ids = useStore(
    ({ session }) => session?.lineItems.map(({ id }) => id) ?? null,
    '<LineItems>',
  );
  const list = useRef<HTMLUListElement>(null);
  const focused = useFocusOfRemovedLine(list, ids);
  const element = useRender('ul', {
    part: 'line-items',
    given: props,
    ref,
    ownRef: list,
    own: {
      // Without list markers Safari takes a list for none unless told.
      role: 'list',
      'aria-label': lineItems,
      ...focused,
      children: ids?.map((id) => <Fragment key={id}>{children({ id })}</Fragment>),
    },
  });
  return ids && element;
});

/** Remembers which line has the focus, and hands the focus on when that line is gone. */
function useFocusOfRemovedLine(
  list: React.RefObject<HTMLUListElement | null>,
  ids: readonly string[] | null,
) {
  const lineWithFocus = useRef(-1);
  const count = ids?.length ?? 0;
  const before = useRef(count);
  useEffect(() => {
    const removed = count < before.current;
    before.current = count;
    if (!removed || lineWithFocus.current < 0 || !isFocusLost()) return;
    const lines = list.current?.children;
    const successor = lines?.[Math.min(lineWithFocus.current, lines.length - 1)];
    moveFocus((successor as HTMLElement | undefined) ?? list.current);
  }, [count, list]);
  return {
    onFocus: (event: React.FocusEvent<HTMLUListElement>) => {
      const lines = [...event.currentTarget.children];
      lineWithFocus.current = lines.findIndex((line) => line.contains(event.target));
    },
    onBlur: (event: React.FocusEvent<HTMLUListElement>) => {
      // The focus went somewhere else on the page. When its line is removed it goes nowhere.
      if (event.relatedTarget) lineWithFocus.current = -1;
    },
  };
}

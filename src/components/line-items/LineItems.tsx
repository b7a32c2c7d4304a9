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

/** Remembers what has the focus in which line, and hands the focus on when that is gone. */
function useFocusOfRemovedLine(
  list: React.RefObject<HTMLUListElement | null>,
  ids: readonly string[] | null,
) {
  const focused = useRef<Element | null>(null);
  const line = useRef(-1);
  useEffect(() => {
    if (!focused.current || !list.current) return;
    const lines = [...list.current.children];
    if (focused.current.isConnected) {
      line.current = indexOfLine(lines, focused.current);
      return;
    }
    focused.current = null;
    if (!isFocusLost()) return;
    const successor = lines[Math.min(line.current, lines.length - 1)] ?? list.current;
    moveFocus(successor as HTMLElement);
  }, [ids, list]);
  return {
    onFocus: (event: React.FocusEvent<HTMLUListElement>) => {
      focused.current = event.target;
      line.current = indexOfLine([...event.currentTarget.children], event.target);
    },
    onBlur: (event: React.FocusEvent<HTMLUListElement>) => {
      // In a window that is left the element keeps the focus. One that is removed never tells of its blur.
      if (document.activeElement !== event.target) focused.current = null;
    },
  };
}

function indexOfLine(lines: readonly Element[], target: Element): number {
  return lines.findIndex((line) => line.contains(target));
}

'use client';

import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';
import { isFocusLost, moveFocus } from './move-focus.js';

/**
 * Remembers what has the focus in which child of a container, and hands the focus on when that is gone.
 *
 * @param content Another value whenever something in the container comes or goes.
 * @param successorOf Who takes over, given which of the container's children had the focus.
 * @returns Handlers for the container.
 */
export function useFocusSuccessor<Container extends HTMLElement>(
  container: RefObject<Container | null>,
  content: unknown,
  successorOf: (container: Container, child: number) => Element | null | undefined,
) {
  const focused = useRef<Element | null>(null);
  const child = useRef(-1);
  const successor = useRef(successorOf);
  useEffect(() => {
    successor.current = successorOf;
  });
  useEffect(() => {
    const { current } = container;
    if (!focused.current || !current) return;
    if (focused.current.isConnected) {
      // Other children may have come or gone before it.
      child.current = indexOfChild(current, focused.current);
      return;
    }
    focused.current = null;
    if (isFocusLost()) moveFocus(successor.current(current, child.current) as HTMLElement | null);
  }, [content, container]);
  return {
    onFocus: ({ currentTarget, target }: FocusEvent<Container>) => {
      focused.current = target;
      child.current = indexOfChild(currentTarget, target);
    },
    onBlur: ({ target }: FocusEvent<Container>) => {
      // In a window that is left the element keeps the focus. One that is removed never tells of its blur.
      if (document.activeElement !== target) focused.current = null;
    },
  };
}

function indexOfChild(container: Element, target: Element): number {
  return [...container.children].findIndex((candidate) => candidate.contains(target));
}

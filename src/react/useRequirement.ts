'use client';

import { useEffect, useRef, type RefObject } from 'react';
import type { MissingDetail } from '../core/checkout-errors.js';
import type { Requirement } from '../core/requirements.js';
import * as select from '../core/selectors.js';
import { moveFocus } from '../internals/move-focus.js';
import { useCheckoutContext } from './checkout-context.js';
import { useStore } from './useStore.js';

/**
 * Puts something on the page among what submit looks at before it pays.
 *
 * @param element Where it stands, and what gets the focus when it is at fault.
 * @param requirement Its latest self is asked; null while the buyer need not fill it in.
 */
export function useRequirement(
  element: RefObject<HTMLElement | null>,
  requirement: Pick<Requirement, 'check' | 'flush'> | null,
  user: string,
): void {
  const { requirements } = useCheckoutContext(user).checkout;
  const latest = useRef(requirement);
  useEffect(() => {
    latest.current = requirement;
  });
  useEffect(() => {
    const own: Requirement & { readonly element: () => HTMLElement | null } = {
      element: () => element.current,
      flush: () => latest.current?.flush?.(),
      check: (options) => latest.current?.check?.(options) ?? null,
      focus: () => moveFocus(element.current),
      precedes: (other) => {
        const [here, there] = [element.current, (other as typeof own).element()];
        if (!here || !there) return here !== null;
        return Boolean(here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING);
      },
    };
    requirements.add(own);
    return () => void requirements.delete(own);
  }, [requirements, element]);
}

/** True once the buyer has tried to pay without this detail, until the next try. */
export function useMissed(detail: MissingDetail, user: string): boolean {
  return useStore(
    (state) => select.action(state, 'confirm').error?.missing?.includes(detail) ?? false,
    user,
  );
}

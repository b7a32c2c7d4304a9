'use client';

import { useMemo } from 'react';
import type { CheckoutActionResult } from '../core/checkout-actions.js';
import type { CheckoutActionError, QuantityLimits } from '../core/checkout-errors.js';
import type { CheckoutState } from '../core/checkout-state.js';
import { createLineScope, type LineScope } from '../core/line-scope.js';
import type { CheckoutLineItem } from '../core/session.js';
import { useCheckoutContext } from './checkout-context.js';
import { lineItemMessages } from '../messages/line-item.js';
import { useDescribeError, useMessagesOf } from './messages.js';
import { useAnnounce } from './useAnnounce.js';
import { useCheckoutActionVerbs } from './useCheckoutAction.js';
import { useStore } from './useStore.js';

/** What can be done with one line. None of it ever rejects. */
export interface LineItemVerbs {
  /** A quantity beyond the limits is refused without asking Stripe. */
  setQuantity: (quantity: number) => Promise<CheckoutActionResult>;
  /** Changes the quantity by so many from what the buyer wants by now. */
  step: (by: number) => Promise<CheckoutActionResult>;
  /** Takes the line out of the order. That it is gone is spoken, as with a quantity of 0. */
  remove: () => Promise<CheckoutActionResult>;
  /** Forgets why the last change was refused. */
  resetError: () => void;
}

/** One line, its quantity as the buyer wants it, and what can be done with it. */
export interface LineItemResult<Line = CheckoutLineItem> extends LineItemVerbs {
  /** Stripe's data, or what the selector picked of it. Null once the line is gone. Its amounts are of before while `pending`. */
  line: Line | null;
  /** What the buyer wants, at once; Stripe's number once it has answered. Null when the line is gone. */
  quantity: number | null;
  /** True from the buyer's wish until Stripe's answer. */
  pending: boolean;
  /** Null when the buyer may not change the quantity. */
  limits: QuantityLimits | null;
  /** True when the line may be taken out of the order. */
  removable: boolean;
  /** Why the last change was refused. */
  error: CheckoutActionError | null;
  /** `error` in words for the buyer. */
  errorMessage: string | null;
}

/**
 * Reads one line of the session by its id.
 *
 * @param selector Picks of Stripe's data what is shown, so that other changes of the line render nothing: a promotion
 *   code changes the total of every line, which few pages show. May be an inline function. @default all of it
 */
export function useLineItem(id: string): LineItemResult;
export function useLineItem<T>(
  id: string,
  selector: (line: CheckoutLineItem) => T,
): LineItemResult<T>;
export function useLineItem<T>(
  id: string,
  selector?: (line: CheckoutLineItem) => T,
): LineItemResult<T | CheckoutLineItem> {
  const scope = useLineItemScope(id, 'useLineItem');
  const verbs = useLineItemVerbs(id, scope);
  const describeError = useDescribeError();
  const read = (current: CheckoutState) => {
    const view = scope.view(current);
    if (!view) return GONE;
    const { line, quantity, wish, removable, error } = view;
    return {
      line: selector ? selector(line) : line,
      quantity,
      pending: wish !== undefined,
      limits: line.adjustableQuantity,
      removable,
      error,
    };
  };
  const state = useStore(read, 'useLineItem', scope.subscribe);
  return useMemo(
    () => ({
      ...state,
      ...verbs,
      errorMessage: state.error && describeError(state.error),
    }),
    [state, verbs, describeError],
  );
}

const GONE = {
  line: null,
  quantity: null,
  pending: false,
  limits: null,
  removable: false,
  error: null,
};

/** Where everything is read and heard about one line, and nothing else. */
export function useLineItemScope(id: string, user: string): LineScope {
  const { store } = useCheckoutContext(user).checkout;
  return useMemo(() => createLineScope(store, id), [store, id]);
}

/** What can be done with one line, without its data: created once, deaf to the session. */
export function useLineItemVerbs(id: string, scope: LineScope): LineItemVerbs {
  const { store } = useCheckoutContext('useLineItem').checkout;
  const { run, reset } = useCheckoutActionVerbs('updateLineItemQuantity', id);
  const announce = useAnnounce();
  const messages = useMessagesOf(lineItemMessages);
  return useMemo(() => {
    const view = () => scope.view(store.getState());
    const setQuantity = async (quantity: number) => {
      const name = view()?.line.name;
      const result = await run({ lineItem: id, quantity });
      if (name && !view()) announce(messages.itemRemoved({ name }));
      return result;
    };
    return {
      setQuantity,
      step: (by) => setQuantity((view()?.quantity ?? 0) + by),
      remove: () => setQuantity(0),
      resetError: reset,
    };
  }, [store, scope, run, reset, announce, messages, id]);
}

'use client';

import { useMemo } from 'react';
import type { CheckoutActionResult } from '../core/checkout-actions.js';
import type { CheckoutActionError, QuantityLimits } from '../core/checkout-errors.js';
import * as select from '../core/selectors.js';
import type { CheckoutState } from '../core/checkout-state.js';
import { createScope } from '../core/scope.js';
import type { CheckoutLineItem } from '../core/session.js';
import type { Store } from '../core/store.js';
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
export interface LineItemResult extends LineItemVerbs {
  /** Stripe's data. Null once the line is gone. Its amounts are of before while `pending`. */
  line: CheckoutLineItem | null;
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

/** Reads one line of the session by its id. */
export function useLineItem(id: string): LineItemResult {
  const verbs = useLineItemVerbs(id);
  const describeError = useDescribeError();
  const read = (current: CheckoutState) => {
    const line = select.lineItem(current, id);
    return {
      line,
      quantity: select.quantity(current, id),
      pending: select.quantityPending(current, id),
      limits: line?.adjustableQuantity ?? null,
      removable: select.removable(current, id),
      error: select.action(current, 'updateLineItemQuantity', id).error,
    };
  };
  const state = useStore(read, 'useLineItem', useLineItemScope(id, 'useLineItem'));
  return useMemo(
    () => ({
      ...state,
      ...verbs,
      errorMessage: state.error && describeError(state.error),
    }),
    [state, verbs, describeError],
  );
}

/** Where everything is heard about one line, and nothing else: a hundred lines then cost a hundred comparisons. */
export function useLineItemScope(id: string, user: string): Store<CheckoutState>['subscribe'] {
  const { store } = useCheckoutContext(user).checkout;
  return useMemo(
    () => createScope(store, (before, now) => select.lineItemDiffers(before, now, id)),
    [store, id],
  );
}

/** What can be done with one line, without its data: created once, deaf to the session. */
export function useLineItemVerbs(id: string): LineItemVerbs {
  const { store } = useCheckoutContext('useLineItem').checkout;
  const { run, reset } = useCheckoutActionVerbs('updateLineItemQuantity', id);
  const announce = useAnnounce();
  const messages = useMessagesOf(lineItemMessages);
  return useMemo(() => {
    const nameOf = () => select.lineItem(store.getState(), id)?.name;
    const setQuantity = async (quantity: number) => {
      const name = nameOf();
      const result = await run({ lineItem: id, quantity });
      if (name && nameOf() === undefined) announce(messages.itemRemoved({ name }));
      return result;
    };
    return {
      setQuantity,
      step: (by) => setQuantity((select.quantity(store.getState(), id) ?? 0) + by),
      remove: () => setQuantity(0),
      resetError: reset,
    };
  }, [store, run, reset, announce, messages, id]);
}

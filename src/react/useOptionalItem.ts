'use client';

import { useMemo } from 'react';
import type { CheckoutActionResult } from '../core/checkout-actions.js';
import type { CheckoutActionError } from '../core/checkout-errors.js';
import * as select from '../core/selectors.js';
import type { CheckoutOptionalItem } from '../core/session.js';
import { optionalItemMessages } from '../messages/optional-item.js';
import { useCheckoutContext } from './checkout-context.js';
import { useDescribeError, useMessagesOf } from './messages.js';
import { useAnnounce } from './useAnnounce.js';
import { useCheckoutAction } from './useCheckoutAction.js';
import { useStore } from './useStore.js';

/** One item that is offered with the order, and what can be done with it. */
export interface OptionalItemResult {
  /** Stripe's data; null where there is no such item. */
  item: CheckoutOptionalItem | null;
  /** True when it is in the order. */
  selected: boolean;
  /** The line by which it is in the order: for `useLineItem`, to change its quantity. Null while it is not. */
  lineItem: string | null;
  /** Puts it into the order, which is spoken. Never rejects. */
  add: () => Promise<CheckoutActionResult>;
  /** Takes it out of the order, which is spoken. Never rejects. */
  remove: () => Promise<CheckoutActionResult>;
  /** True while it is on its way into the order or out of it. */
  pending: boolean;
  /**
   * Why that was refused. Removing may have consequences for a promotion code: Stripe's codes
   * `promotionCodeAmountInsufficient` and `couponAppliesToNothing`.
   */
  error: CheckoutActionError | null;
  /** `error` in words for the buyer, with the way out. */
  errorMessage: string | null;
}

/**
 * One of the session's optional items. Stripe.js has them from version 9 on.
 *
 * @param priceId That of one of `session.optionalItems`: `price_…`.
 */
export function useOptionalItem(priceId: string): OptionalItemResult {
  const { store } = useCheckoutContext('useOptionalItem').checkout;
  const adding = useCheckoutAction('addOptionalLineItem', priceId);
  const removing = useCheckoutAction('removeOptionalLineItem', priceId);
  const messages = useMessagesOf(optionalItemMessages);
  const describeError = useDescribeError();
  const announce = useAnnounce();
  const item = useStore((state) => select.optionalItem(state, priceId), 'useOptionalItem');
  const lineItem = useStore(
    (state) => select.lineIdOfOptionalItem(state, priceId),
    'useOptionalItem',
  );
  const { run: runAdd, reset: resetAdd } = adding;
  const { run: runRemove, reset: resetRemove } = removing;

  const verbs = useMemo(() => {
    const name = () => select.optionalItem(store.getState(), priceId)?.name ?? '';
    return {
      async add() {
        resetRemove();
        const result = await runAdd(priceId);
        if (result.type === 'success') announce(messages.optionalItemAdded({ name: name() }));
        return result;
      },
      async remove() {
        resetAdd();
        const result = await runRemove(priceId);
        if (result.type === 'success') announce(messages.optionalItemRemoved({ name: name() }));
        return result;
      },
    };
  }, [store, priceId, runAdd, runRemove, resetAdd, resetRemove, announce, messages]);

  const error = adding.error ?? removing.error;
  const pending = adding.pending || removing.pending;
  return useMemo(() => {
    const explained: Record<string, string> = {
      promotionCodeAmountInsufficient: messages.promotionCodeNeedsMore,
      couponAppliesToNothing: messages.promotionCodeNeedsItem,
    };
    const errorMessage = error && (explained[error.code ?? ''] ?? describeError(error));
    return {
      item,
      selected: item?.isSelected ?? false,
      lineItem,
      ...verbs,
      pending,
      error,
      errorMessage,
    };
  }, [item, lineItem, verbs, pending, error, messages, describeError]);
}

'use client';

import { useMemo, useRef, type RefObject } from 'react';
import type { CheckoutActionResult } from '../core/checkout-actions.js';
import type { CheckoutActionError } from '../core/checkout-errors.js';
import * as select from '../core/selectors.js';
import type { CheckoutShippingOption } from '../core/session.js';
import { shippingMessages } from '../messages/shipping.js';
import { useDescribeError, useMessagesOf } from './messages.js';
import { useCheckoutActionVerbs } from './useCheckoutAction.js';
import { useRequirement } from './useRequirement.js';
import { useStore } from './useStore.js';

/** The ways to ship that the merchant offers, and which one the buyer has chosen. */
export interface ShippingOptionsResult {
  /** Stripe's data, in the merchant's order. Empty when nothing is to be chosen. */
  options: readonly CheckoutShippingOption[];
  /** The id of the buyer's choice, at once; Stripe's once it has answered. Null when nothing is chosen. */
  selected: string | null;
  /** Chooses one by its id. When Stripe refuses it, the one of before is back. Never rejects. */
  choose: (id: string) => Promise<CheckoutActionResult>;
  /** True from the buyer's choice until Stripe's answer. */
  pending: boolean;
  /** Why the last choice was refused. */
  error: CheckoutActionError | null;
  /** `error` in words for the buyer, or that one is to be chosen once the buyer has tried to pay without. */
  errorMessage: string | null;
  /** For the control of the first option, or the one control of all: gets the focus when submit finds none chosen. */
  ref: RefObject<HTMLElement | null>;
}

/** The session's shipping options, which the buyer has to choose from before paying. */
export function useShippingOptions(): ShippingOptionsResult {
  const ref = useRef<HTMLElement>(null);
  const { run } = useCheckoutActionVerbs('updateShippingOption');
  const describeError = useDescribeError();
  const { shippingOptionRequired } = useMessagesOf(shippingMessages);
  const { missed, ...state } = useStore(
    (current) => ({
      options: current.session?.shippingOptions ?? [],
      selected: select.shippingOption(current),
      pending: 'updateShippingOption' in current.wishes,
      error: select.action(current, 'updateShippingOption').error,
      missed: select.shippingOptionMissed(current),
    }),
    'useShippingOptions',
  );
  useShippingOptionRequirement(ref, 'useShippingOptions');
  const { options, selected, pending, error } = state;
  const requiredMessage = missed ? shippingOptionRequired : null;
  const errorMessage = error ? describeError(error) : requiredMessage;
  return useMemo(
    () => ({ options, selected, choose: run, pending, error, errorMessage, ref }),
    [options, selected, run, pending, error, errorMessage],
  );
}

/** Makes a shipping option something without which the buyer does not pay, if there are any. */
export function useShippingOptionRequirement(
  element: RefObject<HTMLElement | null>,
  user: string,
): void {
  const isOpen = useStore(
    (state) => Boolean(state.session?.shippingOptions.length) && !select.shippingOption(state),
    user,
  );
  useRequirement(
    element,
    {
      check: ({ expressCheckoutConfirmEvent }) =>
        // A wallet asks for it by itself.
        isOpen && !expressCheckoutConfirmEvent ? { detail: 'shippingOption' } : null,
    },
    user,
  );
}

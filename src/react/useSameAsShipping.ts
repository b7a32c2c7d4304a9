'use client';

import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { CheckoutActionError } from '../core/checkout-errors.js';
import type { CheckoutState } from '../core/checkout-state.js';
import { isSameContact } from '../core/contact.js';
import type { CheckoutContact } from '../core/session.js';
import { useCheckoutContext } from './checkout-context.js';
import { useIsShippingAsked } from './useAsksForShipping.js';
import { useCheckoutAction } from './useCheckoutAction.js';
import { useRequirement } from './useRequirement.js';
import { useStore } from './useStore.js';

/** A billing address that follows the shipping address. */
export interface SameAsShippingResult {
  /** True when a shipping address is asked for on the page, so that there is something to be the same as. */
  offered: boolean;
  /** True while the billing address is a copy of the shipping address. */
  checked: boolean;
  /** When it ends, the copy stays in the session, to be changed. */
  setChecked: (checked: boolean) => void;
  /** True while a billing address is on its way to Stripe. */
  pending: boolean;
  /** Why the last billing address was refused. */
  error: CheckoutActionError | null;
  /** `error` in words for the buyer. */
  errorMessage: string | null;
  /** For the checkbox: it gets the focus when submit finds that the copy could not be made. */
  ref: RefObject<HTMLInputElement | null>;
}

/** How the billing address follows the shipping address. */
export interface SameAsShippingOptions {
  /**
   * Whether it begins as a copy.
   * @default true, unless the session holds another billing address
   */
  defaultChecked?: boolean | undefined;
  /**
   * Whether the buyer may choose at all. Without the choice nothing is copied.
   * @default true
   */
  enabled?: boolean | undefined;
}

/**
 * Keeps the session's billing address the same as its shipping address, whoever changes that: your fields, Stripe's
 * Element or a wallet. Submit waits for it. Where both addresses are Stripe's Elements, the one for billing has such a
 * box of its own, unless `elementsOptions.syncAddressCheckbox` is `none`.
 */
export function useSameAsShipping({
  defaultChecked,
  enabled = true,
}: SameAsShippingOptions = {}): SameAsShippingResult {
  const user = 'useSameAsShipping';
  const { store } = useCheckoutContext(user).checkout;
  const isAsked = useIsShippingAsked(user);
  const offered = enabled && isAsked;
  const isOpen = useStore(({ status }) => status === 'open', user);
  const [chosen, setChosen] = useState(defaultChecked);
  // Stands as the session was when it opened: later the two differ for as long as a copy is on its way.
  const [wasOwn, setWasOwn] = useState<boolean | null>(null);
  if (isOpen && wasOwn === null) setWasOwn(hasOwnBilling(store.getState()));
  const checked = offered && isOpen && (chosen ?? wasOwn === false);

  const ref = useRef<HTMLInputElement>(null);
  const { run, reset, pending, error, errorMessage } = useCheckoutAction('updateBillingAddress');
  /** What has been copied or refused: another try is up to the buyer. */
  const tried = useRef<CheckoutContact | null>(null);
  const copy = useCallback(() => {
    const { session, status } = store.getState();
    const shipping = session?.shippingAddress;
    if (status !== 'open' || !shipping || shipping === tried.current) return;
    tried.current = shipping;
    if (!isSameContact(shipping, session.billingAddress)) void run(shipping);
  }, [store, run]);
  useEffect(() => {
    if (!checked) return;
    copy();
    // Not in an effect of the changed address: submit goes on as soon as nothing is on its way any more.
    return store.subscribe(copy);
  }, [checked, store, copy]);

  const setChecked = useCallback(
    (next: boolean) => {
      tried.current = null;
      reset();
      setChosen(next);
    },
    [reset],
  );

  useRequirement(
    ref,
    checked
      ? {
          flush() {
            if (error) tried.current = null;
            copy();
          },
          check: ({ expressCheckoutConfirmEvent }) =>
            error && !expressCheckoutConfirmEvent ? { detail: 'billingAddress' } : null,
        }
      : null,
    user,
  );

  return useMemo(
    () => ({ offered, checked, setChecked, pending, error, errorMessage, ref }),
    [offered, checked, setChecked, pending, error, errorMessage],
  );
}

function hasOwnBilling({ session }: CheckoutState): boolean {
  const { billingAddress = null, shippingAddress = null } = session ?? {};
  return billingAddress !== null && !isSameContact(billingAddress, shippingAddress);
}

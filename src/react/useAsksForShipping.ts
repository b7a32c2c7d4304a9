'use client';

import { useEffect, useState } from 'react';
import { createStore, type Store } from '../core/store.js';
import { useCheckoutContext, type CheckoutContextValue } from './checkout-context.js';

/** How many on the page ask for a shipping address. */
const counts = new WeakMap<CheckoutContextValue, Store<number>>();

function useCount(user: string): Store<number> {
  const context = useCheckoutContext(user);
  let count = counts.get(context);
  if (!count) counts.set(context, (count = createStore(0)));
  return count;
}

/** Tells the page that a shipping address is asked for on it: a billing address can then be its copy. */
export function useAsksForShipping(user: string): void {
  const count = useCount(user);
  useEffect(() => {
    count.setState(count.getState() + 1);
    return () => count.setState(count.getState() - 1);
  }, [count]);
}

/** True while a shipping address is asked for on the page. */
export function useIsShippingAsked(user: string): boolean {
  const count = useCount(user);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const read = () => setAsked(count.getState() > 0);
    read();
    return count.subscribe(read);
  }, [count]);
  return isAsked;
}

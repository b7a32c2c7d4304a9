'use client';

import { useCallback, useEffect } from 'react';
import type { CustomFieldValue } from '../core/checkout-actions.js';
import type { CheckoutState } from '../core/checkout-state.js';
import { getVerbs } from '../core/verbs.js';
import { useCheckoutContext } from './checkout-context.js';
import { useStore } from './useStore.js';

/**
 * One of the shop's own fields. What it holds is kept when it leaves the page, and when another session is loaded.
 *
 * @returns What it holds, how to change that, and how to read what it holds by now.
 */
export function useOwnField<Value extends CustomFieldValue>(
  name: string,
  initial: Value,
  user: string,
): readonly [value: Value, setValue: (value: Value) => void, read: () => Value] {
  const { checkout } = useCheckoutContext(user);
  const held = useCallback(
    ({ fields }: CheckoutState) => (Object.hasOwn(fields, name) ? fields[name]! : initial) as Value,
    [name, initial],
  );
  const value = useStore(held, user);
  const read = useCallback(() => held(checkout.store.getState()), [checkout, held]);
  const setValue = useCallback(
    (next: Value) => getVerbs(checkout).setField(name, next),
    [checkout, name],
  );
  useEffect(() => {
    // The shop's server is to hear of fields that nobody touched as well.
    setValue(read());
  }, [setValue, read]);
  return [value, setValue, read];
}

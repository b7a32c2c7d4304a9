'use client';

import { useCallback, useEffect } from 'react';
import type { CustomFieldValue } from '../core/checkout-actions.js';
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
  const value = useStore(({ fields }) => (fields[name] ?? initial) as Value, user);
  const read = useCallback(
    () => (checkout.store.getState().fields[name] ?? initial) as Value,
    [checkout, name, initial],
  );
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

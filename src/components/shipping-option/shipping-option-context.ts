'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import * as select from '../../react/select.js';
import type { CheckoutShippingOption } from '../../react/types.js';
import { useStore } from '../../react/useStore.js';

interface ShippingOptionContextValue {
  /** The option's id in the session. */
  id: string;
  nameId: string;
  estimateId: string;
  amountId: string;
  /** The id of the element that says why the option was refused. */
  errorId: string;
}

/** Which option the parts belong to. */
export const [ShippingOptionProvider, useShippingOptionContext] =
  createPartContext<ShippingOptionContextValue>('ShippingOption.Root');

/** Reads one thing of Stripe's data of the part's option. Null once the option is gone. */
export function useShippingOptionValue<T>(
  part: string,
  read: (option: CheckoutShippingOption) => T,
): T | null {
  const { id } = useShippingOptionContext(part);
  return useStore((state) => {
    const option = select.shippingOptionById(state, id);
    return option && read(option);
  }, part);
}

'use client';

import { useCallback, useMemo } from 'react';
import type { CheckoutActionResult } from '../core/checkout-actions.js';
import type { CheckoutActionError } from '../core/checkout-errors.js';
import * as select from '../core/selectors.js';
import type { CheckoutShippingOption } from '../core/session.js';
import { useDescribeError } from './messages.js';
import { useCheckoutActionVerbs } from './useCheckoutAction.js';
import { useStore } from './useStore.js';

/** One way to ship, and the buyer's choice of it. */
export interface ShippingOptionResult {
  /** Stripe's data. Null once the option is gone. */
  option: CheckoutShippingOption | null;
  /** True when it is the buyer's choice, from the moment of choosing. */
  checked: boolean;
  /** True from the buyer's choice until Stripe's answer. */
  pending: boolean;
  /** Chooses it. The choice shows at once; when Stripe refuses it, the one of before is back. Never rejects. */
  choose: () => Promise<CheckoutActionResult>;
  /** Why it was refused, until the buyer chooses again. */
  error: CheckoutActionError | null;
  /** `error` in words for the buyer. */
  errorMessage: string | null;
}

/** Reads and chooses one of the session's shipping options by its id, `shr_…`. */
export function useShippingOption(id: string): ShippingOptionResult {
  const { run } = useCheckoutActionVerbs('updateShippingOption');
  const describeError = useDescribeError();
  const state = useStore(
    (current) => ({
      option: select.shippingOptionById(current, id),
      checked: select.shippingOption(current) === id,
      pending: select.shippingOptionPending(current, id),
      error: select.shippingOptionError(current, id),
    }),
    'useShippingOption',
  );
  const choose = useCallback(() => run(id), [run, id]);
  return useMemo(
    () => ({ ...state, choose, errorMessage: state.error && describeError(state.error) }),
    [state, choose, describeError],
  );
}

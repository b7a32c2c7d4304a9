'use client';

import { useAddress, type AddressOptions, type AddressResult } from './useAddress.js';

/**
 * The billing address in fields of your own. Saved as a whole: once it is complete and the buyer leaves it, and at
 * submit. Without it the buyer does not pay, unless it is not `required`. To be called where the fields show: while the
 * address is a copy of the shipping address (`useSameAsShipping`), there are none. Not beside Stripe's
 * `BillingAddressElement`, which does all of it itself.
 */
export function useBillingAddress(options: AddressOptions = {}): AddressResult {
  return useAddress('billing', options, 'useBillingAddress');
}

'use client';

import { useAddress, type AddressOptions, type AddressResult } from './useAddress.js';
import { useAsksForShipping } from './useAsksForShipping.js';

/**
 * The shipping address in fields of your own. Saved as a whole: once it is complete and the buyer leaves it, and at
 * submit. Without it the buyer does not pay. Not beside Stripe's `ShippingAddressElement`, which does all of it itself.
 */
export function useShippingAddress(options: AddressOptions = {}): AddressResult {
  useAsksForShipping('useShippingAddress');
  return useAddress('shipping', options, 'useShippingAddress');
}

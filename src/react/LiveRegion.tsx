'use client';

import { useCheckoutContext } from './checkout-context.js';

/** Where a provider's parts tell screen readers of changes. */
export function LiveRegion() {
  const { setLiveRegion } = useCheckoutContext('<CheckoutProvider>');
  return <div ref={setLiveRegion} role="status" />;
}

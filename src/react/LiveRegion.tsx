'use client';

import type { CSSProperties } from 'react';
import { useCheckoutContext } from './checkout-context.js';

/** Present and heard, but not seen; out of the flow, so that it takes no place in the page's layout. */
const HIDDEN: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

/** Where a provider's parts tell screen readers of changes. */
export function LiveRegion() {
  const { liveRegion } = useCheckoutContext('<CheckoutProvider>');
  return <div ref={liveRegion} role="status" style={HIDDEN} />;
}

import type { CSSProperties } from 'react';

/**
 * Takes no room and can be neither seen nor reached, but is laid out at its width: Stripe's frames go on loading, and
 * measure themselves, where `display: none` would stop them.
 */
export const OUT_OF_SIGHT: CSSProperties = {
  position: 'absolute',
  insetInline: 0,
  blockSize: 0,
  overflow: 'hidden',
  visibility: 'hidden',
};

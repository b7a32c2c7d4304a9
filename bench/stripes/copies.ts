import type { StripeKind } from './stripe-kind.js';

/** Everything is new each time: no object says by its identity that nothing has changed. */
export const copies: StripeKind = {
  name: 'copies',
  title: 'each session is a fresh deep copy',
  arrival: 'now',
  works: false,
  createView(first) {
    let session = first;
    return {
      current: () => session,
      show(next) {
        session = next;
      },
    };
  },
};

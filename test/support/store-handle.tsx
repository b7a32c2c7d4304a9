import { useCheckoutStore, type CheckoutStore } from 'checkstand';
import type { ReactElement } from 'react';

/** The checkout's store in the hands of a test: `element` goes on the page, `current` is the store then. */
export function createStoreHandle(): { element: ReactElement; readonly current: CheckoutStore } {
  let store: CheckoutStore | null = null;
  function Handle() {
    store = useCheckoutStore();
    return null;
  }
  return {
    element: <Handle />,
    get current() {
      if (!store) throw new Error('The handle is not on the page.');
      return store;
    },
  };
}

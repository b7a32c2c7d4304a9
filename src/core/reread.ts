import type { Checkout } from './checkout.js';

const nothing = () => Promise.resolve();

/** Has Stripe read the session anew. Never rejects: a failure is for the next try to mend. */
export async function readAnew({ connected, receive }: Checkout): Promise<void> {
  const asked = connected();
  try {
    const result = await asked?.actions.runServerUpdate?.(nothing);
    if (asked && result?.type === 'success' && connected() === asked) {
      receive(result.session ?? asked.actions.getSession());
    }
  } catch {
    // The network may be gone.
  }
}

/**
 * As {@link readAnew}, without a word on the page: nothing is pending meanwhile. Waits for a session that is being
 * loaded, which may have been read before what there is to know. Does nothing while the buyer pays.
 *
 * @param isAwaited The change that it is about is on its way until it ends, so that a payment waits for it.
 */
export async function reread(checkout: Checkout, isAwaited = false): Promise<void> {
  const { getState, subscribe } = checkout.store;
  if (getState().status === 'loading') {
    await new Promise<void>((resolve) => {
      const stop = subscribe(() => {
        if (getState().status === 'loading') return;
        stop();
        resolve();
      });
    });
  }
  const { submit } = getState();
  if (submit === 'idle' || (isAwaited && submit === 'waiting')) await readAnew(checkout);
}

import type { Checkout } from './checkout.js';

const nothing = () => Promise.resolve();

/**
 * Has Stripe read the session anew, without a word on the page: nothing is pending meanwhile, and a failure is for the
 * next try to mend. Does nothing while the buyer pays.
 */
export async function reread(checkout: Checkout): Promise<void> {
  const { store, receive } = checkout;
  const connected = checkout.connected();
  if (!connected || store.getState().submit !== 'idle') return;
  const { actions } = connected;
  try {
    const result = await actions.runServerUpdate?.(nothing);
    if (result?.type !== 'success' || checkout.connected() !== connected) return;
    receive(result.session ?? actions.getSession());
  } catch {
    // The network may be gone.
  }
}

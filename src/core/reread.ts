import type { StripeActions } from './checkout-actions.js';
import type { Checkout } from './checkout.js';
import type { CheckoutSession } from './session.js';

const nothing = () => Promise.resolve();

/** Has Stripe read the session anew. Null when it could not; never rejects. */
export async function readAnew(actions: StripeActions): Promise<CheckoutSession | null> {
  try {
    const result = await actions.runServerUpdate?.(nothing);
    return result?.type === 'success' ? (result.session ?? actions.getSession()) : null;
  } catch {
    // The network may be gone.
    return null;
  }
}

/**
 * Has Stripe read the session anew, without a word on the page: nothing is pending meanwhile, and a failure is for the
 * next try to mend. Does nothing while the buyer pays.
 */
export async function reread({ store, connected, receive }: Checkout): Promise<void> {
  const asked = connected();
  if (!asked || store.getState().submit !== 'idle') return;
  const session = await readAnew(asked.actions);
  if (session && connected() === asked) receive(session);
}

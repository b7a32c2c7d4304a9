import { askBuyer } from '../elements/three-d-secure-dialog.js';
import type { FetchLike } from './transport.js';

const AUTHORIZE_PATH = '/payment_methods/test_payment';

/**
 * Leaves the page, for a simulator that lives in it. The page of a redirect method would not
 * outlive the one that is left, so what it asks is asked in a dialog, and the buyer goes on to
 * where that page would have sent them.
 */
export function leaveInMemory(fetch: FetchLike, assign: (url: string) => void) {
  return (url: string): void => {
    if (new URL(url, document.baseURI).pathname === AUTHORIZE_PATH)
      void authorize(fetch, assign, url);
    else assign(url);
  };
}

async function authorize(
  fetch: FetchLike,
  assign: (url: string) => void,
  url: string,
): Promise<void> {
  const outcome = await askBuyer({
    title: 'Test payment page',
    text: 'At this point the buyer is on the page of the payment method. This is a simulation: choose how it ends.',
    complete: 'Authorize test payment',
    fail: 'Fail test payment',
  });
  const answer = await fetch(url, { method: 'POST', body: `outcome=${outcome}` });
  const location = answer.headers.get('location');
  if (location !== null) assign(location);
}

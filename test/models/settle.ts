import { vi } from 'vitest';
import { shareStructure } from '../../src/core/share-structure.js';
import type { CheckoutSession } from '../../src/core/session.js';
import { reread } from '../../src/core/reread.js';
import type { Page } from './open-page.js';

/** Milliseconds within which a page that waits for nothing any more is at rest: Stripe.js asks again some times. */
const PATIENCE = 60_000;

const STEP = 50;

/** Everything comes back: the network, replies, the page. Then waits until nothing is on its way. */
export async function settle(page: Page): Promise<void> {
  const { simulator, held } = page;
  page.mount();
  simulator.controls.setOffline(false);
  simulator.controls.setLatency(0);
  for (const release of held.splice(0)) release();
  // Stripe.js asks again after a while, also for a payment that the buyer has left behind.
  for (let turn = 0; turn < 20; turn += 1) {
    // The shop's server is no part of the page's clock, and Stripe.js waits for it.
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(500);
  }
  await atRest(page);
  // What was scripted and has not struck strikes nobody after the test.
  for (let tries = 0; page.state().status === 'error' && tries < 12; tries += 1) {
    page.connection.retry();
    await atRest(page);
  }
  await Promise.all(page.promises);
  // As <CheckoutStatus.Offline> and `useCheckoutExpiry` do when it is time.
  for (let tries = 0; page.mayBeBehind && tries < 12; tries += 1) await reread(page.checkout);
}

async function atRest(page: Page): Promise<void> {
  const { calls } = page.simulator.controls;
  // The page also asks without a word.
  let before = -1;
  for (let waited = 0; isBusy(page) || calls().length !== before; waited += STEP) {
    before = calls().length;
    if (waited > PATIENCE) {
      const { status, submit, actions, wishes } = page.state();
      throw new Error(`Not at rest: ${JSON.stringify({ status, submit, actions, wishes })}`);
    }
    await vi.advanceTimersByTimeAsync(STEP);
    for (const release of page.held.splice(0)) release();
  }
}

function isBusy(page: Page): boolean {
  const { status, submit, actions } = page.state();
  return (
    status === 'loading' ||
    submit !== 'idle' ||
    Object.values(actions).some(({ pending }) => pending > 0)
  );
}

/** The order as a page shows it that is opened only now. */
export async function openAfresh({ simulator, orders }: Page): Promise<CheckoutSession> {
  const { clientSecret } = orders.at(-1)!;
  const { stripe } = simulator;
  const init = stripe.initCheckoutElementsSdk ?? (stripe as unknown as Older).initCheckout;
  for (let tries = 0; ; tries += 1) {
    const loaded = await init({ clientSecret })
      .loadActions()
      .catch((cause: unknown) => cause as Error);
    if ('type' in loaded && loaded.type === 'success') {
      return shareStructure<CheckoutSession>(null, loaded.actions.getSession());
    }
    if (tries > 12) throw new Error('The order cannot be opened.');
  }
}

type Older = { initCheckout: Page['simulator']['stripe']['initCheckoutElementsSdk'] };

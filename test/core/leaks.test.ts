import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { scenarios } from 'checkstand/testing';
import { expect, it } from 'vitest';
import { createCheckout } from '../../src/core/checkout.js';
import { getVerbs } from '../../src/core/verbs.js';
import { createConnection } from '../../src/stripe/connection.js';
import { keepSdk } from '../support/keep-sdk.js';
import { openCheckout, until } from '../support/open-checkout.js';
import { createSimulator } from '../support/simulator.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Lets what nobody holds any more go. Finalizers and weak references are looked at between tasks. */
async function collectAll(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    collect();
  }
}

it('keeps nothing of a page that has gone, although its sdk lives on', async () => {
  const simulator = createSimulator();
  const { clientSecret } = await scenarios.cart.create(simulator);
  const sdks: unknown[] = [];

  async function visit(): Promise<WeakRef<object>[]> {
    const { stripe, sdk } = keepSdk(simulator.stripe);
    const checkout = createCheckout();
    const connection = createConnection(checkout);
    connection.configure({ stripe, clientSecret, options: {} });
    const disconnect = connection.connect();
    await until(checkout, ({ status }) => status === 'open');
    const { actions } = getVerbs(checkout);
    await actions.updateEmail('buyer@example.com');
    sdks.push(sdk());
    disconnect();
    return [checkout, checkout.store, connection, actions, checkout.store.getState()].map(
      (kept) => new WeakRef<object>(kept),
    );
  }

  const left: WeakRef<object>[] = [];
  for (let visits = 0; visits < 20; visits += 1) left.push(...(await visit()));
  await collectAll();
  expect(sdks).toHaveLength(20);
  expect(left.filter((ref) => ref.deref() !== undefined)).toEqual([]);
});

it('keeps no session but the latest, however often it changes', async () => {
  const { actions, checkout, session } = await openCheckout();
  const { id } = session().lineItems[0]!;
  const seen: WeakRef<object>[] = [];
  const stop = checkout.store.subscribe(() => {
    seen.push(new WeakRef<object>(checkout.store.getState()), new WeakRef<object>(session()));
  });
  for (let change = 0; change < 200; change += 1) {
    await actions.updateLineItemQuantity({ lineItem: id, quantity: (change % 2) + 1 });
  }
  stop();
  await collectAll();
  expect(seen.length).toBeGreaterThan(800);
  const kept = new Set(seen.flatMap((ref) => ref.deref() ?? []));
  // The state and the session of now.
  expect(kept.size).toBeLessThanOrEqual(2);
});

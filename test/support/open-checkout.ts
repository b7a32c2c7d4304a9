import {
  scenarios,
  type ScenarioName,
  type StripeSimulator,
  type StripeSimulatorOptions,
} from 'checkstand/testing';
import { createCheckout, type Checkout } from '../../src/core/checkout.js';
import { getVerbs } from '../../src/core/verbs.js';
import { createConnection, type ConnectionInputs } from '../../src/stripe/connection.js';
import { createSimulator } from './simulator.js';

/** Resolves as soon as the state of `checkout` satisfies `holds`. */
export function until(
  { store }: Checkout,
  holds: (state: ReturnType<typeof store.getState>) => boolean,
): Promise<void> {
  if (holds(store.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!holds(store.getState())) return;
      stop();
      resolve();
    });
  });
}

/** The engine of a page and its connection, without React, with a session of a scenario loaded. */
export async function openCheckout({
  scenario = 'cart',
  inputs,
  simulator: given,
  ...options
}: StripeSimulatorOptions & {
  scenario?: ScenarioName;
  simulator?: StripeSimulator;
  inputs?: Partial<ConnectionInputs>;
} = {}) {
  const simulator = given ?? createSimulator(options);
  const { sessionId, clientSecret } = await scenarios[scenario].create(simulator);
  const checkout = createCheckout();
  const connection = createConnection(checkout);
  connection.configure({ stripe: simulator.stripe, clientSecret, options: {}, ...inputs });
  const disconnect = connection.connect();
  await until(checkout, ({ status }) => status !== 'loading');
  const { actions, submit, reset } = getVerbs(checkout);
  return {
    simulator,
    sessionId,
    clientSecret,
    checkout,
    connection,
    disconnect,
    actions,
    submit,
    reset,
    state: () => checkout.store.getState(),
    session: () => checkout.store.getState().session!,
  };
}

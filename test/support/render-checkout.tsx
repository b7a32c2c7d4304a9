import { render, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { CheckoutProvider, type CheckoutProviderProps } from 'checkstand';
import {
  scenarios,
  type ScenarioName,
  type StripeSimulator,
  type StripeSimulatorOptions,
} from 'checkstand/testing';
import { StrictMode, type ReactNode } from 'react';
import { createSimulator } from './simulator.js';

interface RenderCheckoutOptions extends StripeSimulatorOptions {
  /** @default 'cart' */
  scenario?: ScenarioName;
  simulator?: StripeSimulator;
  strict?: boolean;
  provider?: Partial<CheckoutProviderProps>;
}

export interface RenderedCheckout extends RenderResult {
  simulator: StripeSimulator;
  user: UserEvent;
  sessionId: string;
  clientSecret: string;
}

/** Renders `ui` in a provider over a session of a scenario, as a page would; does not wait for it to load. */
export async function renderCheckout(
  ui: ReactNode,
  {
    scenario = 'cart',
    strict = false,
    provider,
    simulator: given,
    ...options
  }: RenderCheckoutOptions = {},
): Promise<RenderedCheckout> {
  const simulator = given ?? createSimulator(options);
  const { sessionId, clientSecret } = await scenarios[scenario].create(simulator);
  const page = (
    <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret} {...provider}>
      {ui}
    </CheckoutProvider>
  );
  const result = render(strict ? <StrictMode>{page}</StrictMode> : page);
  return { ...result, simulator, sessionId, clientSecret, user: userEvent.setup() };
}

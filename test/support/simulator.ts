import {
  createStripeSimulator,
  type StripeSimulator,
  type StripeSimulatorOptions,
} from 'checkstand/testing';

/** A simulated Stripe that says nothing on the console, at a fixed time. */
export function createSimulator(options: StripeSimulatorOptions = {}): StripeSimulator {
  return createStripeSimulator({
    now: () => Date.UTC(2026, 10, 20, 12),
    quiet: true,
    locale: 'en',
    ...options,
  });
}

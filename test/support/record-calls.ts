import type { Stripe } from '@stripe/stripe-js';
import { connectStripe, type StripeSimulator } from 'checkstand/testing';
import { onTestFinished, vi } from 'vitest';

/** A call that the buyer's browser made to Stripe. */
export interface RecordedCall {
  /** `init`, `update`, `poll`, `confirm` or `authenticate`. */
  kind: string;
  params: URLSearchParams;
}

/** A Stripe object over the simulator whose calls are written down. */
export function recordCalls(simulator: StripeSimulator): {
  stripe: Stripe;
  calls: RecordedCall[];
  /** The calls of one kind. */
  of: (kind: string) => RecordedCall[];
} {
  const calls: RecordedCall[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const kind = /\/payment_pages\/[^/]+(?:\/(\w+))?$/.exec(url)?.[1] ?? 'update';
    calls.push({ kind, params: new URLSearchParams(init.body as string) });
    return simulator.fetch(url, init);
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const stripe = connectStripe({
    apiBase: 'https://api.stripe.com',
    publishableKey: simulator.publishableKey,
    train: simulator.train,
    locale: 'en',
  });
  return { stripe, calls, of: (kind) => calls.filter((call) => call.kind === kind) };
}

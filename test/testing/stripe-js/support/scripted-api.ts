import type { FetchLike } from '../../../../src/testing/stripe-js/transport.js';
import { createStripeJs } from '../../../../src/testing/stripe-js/index.js';
import type { StripeJsOptions } from '../../../../src/testing/stripe-js/index.js';
import type { PaymentPage } from '../../../../src/testing/wire.js';
import { paymentPage } from './payment-page.js';

/** One call that the browser face made. */
export interface Call {
  suffix: string;
  parameters: Record<string, string>;
}

/** An answer: a page, a refusal, a lost reply, or a promise of one of them. */
export type Answer = PaymentPage | { status: number; error: Record<string, unknown> } | 'lost';

/**
 * An API whose answers a test writes by hand, for what the real simulator does not do on demand:
 * a lost reply at one certain step, two answers in a certain order.
 */
export function scriptApi(answers: Record<string, Array<Answer | (() => Promise<Answer>)>> = {}) {
  const calls: Call[] = [];
  const fetch: FetchLike = async (url, init) => {
    const suffix = new URL(url).pathname.replace(/^\/v1\/payment_pages\/[^/]+/, '');
    const parameters = Object.fromEntries(new URLSearchParams(String(init.body)));
    calls.push({ suffix, parameters });
    const next = answers[suffix]?.shift();
    const answer = typeof next === 'function' ? await next() : next;
    if (answer === 'lost') throw new TypeError('fetch failed');
    if (answer && 'error' in answer)
      return Response.json({ error: answer.error }, { status: answer.status });
    return Response.json(answer ?? paymentPage());
  };
  return { fetch, calls, sent: (suffix: string) => calls.filter((call) => call.suffix === suffix) };
}

/** A secret of the page that {@link paymentPage} makes. */
export const SECRET = 'cs_test_a1_secret_x';

/** A simulated Stripe.js over a scripted API. */
export function scriptedStripe(api: { fetch: FetchLike }, options: Partial<StripeJsOptions> = {}) {
  return createStripeJs({
    train: 'endive',
    publishableKey: 'pk_test_sim',
    fetch: api.fetch,
    locale: 'en-US',
    navigate: () => {},
    ...options,
  });
}

/** Loads the actions, or fails the test. */
export async function loadedActions(
  sdk: ReturnType<ReturnType<typeof scriptedStripe>['initCheckoutElementsSdk']>,
) {
  const loaded = await sdk.loadActions();
  if (loaded.type === 'error') throw new Error(loaded.error.message);
  return loaded.actions;
}

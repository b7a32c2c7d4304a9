import type { Stripe, StripeCheckoutElementsSdk, StripeCheckoutSession } from '@stripe/stripe-js';

/** Makes another session of what Stripe says. Gets a copy that it may change. */
export type Alter = (session: Record<string, unknown>) => unknown;

/** A Stripe whose every session reaches the page as `alter` makes it. */
export interface AlteredStripe {
  readonly stripe: Stripe;
  /** Alters otherwise from now on, and delivers the session anew as a change. */
  deliver(alter: Alter): void;
}

/**
 * The simulated Stripe as a later release of Stripe.js might be, or one that went wrong: wherever the page is handed a
 * session, it is handed an altered copy of it.
 */
export function alterSessions(stripe: Stripe, first: Alter = (session) => session): AlteredStripe {
  let alter = first;
  let latest: unknown;
  const handlers = new Set<(session: StripeCheckoutSession) => void>();
  const altered = (session: unknown) => {
    latest = session;
    return alter(plainCopy(session)) as StripeCheckoutSession;
  };

  type Loaded = Awaited<ReturnType<StripeCheckoutElementsSdk['loadActions']>>;
  function alterActions(result: Loaded): Loaded {
    if (result.type === 'error') return result;
    const actions: Record<string, unknown> = { ...result.actions };
    for (const [name, act] of Object.entries(actions)) {
      const run = act as (...args: unknown[]) => unknown;
      actions[name] =
        name === 'getSession'
          ? () => altered(run())
          : async (...args: unknown[]) => {
              const outcome = (await run(...args)) as { session?: unknown };
              return outcome.session ? { ...outcome, session: altered(outcome.session) } : outcome;
            };
    }
    return { type: 'success', actions: actions as unknown as typeof result.actions };
  }

  function alterSdk(sdk: StripeCheckoutElementsSdk): StripeCheckoutElementsSdk {
    sdk.on('change', (session) => {
      for (const handler of handlers) handler(altered(session));
    });
    return {
      ...sdk,
      on: (_, handler) => void handlers.add(handler),
      loadActions: async () => alterActions(await sdk.loadActions()),
    };
  }

  return {
    stripe: {
      ...stripe,
      initCheckoutElementsSdk: (options) => alterSdk(stripe.initCheckoutElementsSdk(options)),
    },
    deliver(next) {
      alter = next;
      for (const handler of handlers) handler(altered(latest));
    },
  };
}

/** Also of a live view, whose members are getters. */
function plainCopy(session: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(session)) as Record<string, unknown>;
}

import type { Stripe, StripeCheckoutSession } from '@stripe/stripe-js';
import type { CheckoutActions, StripeActions } from '../core/checkout-actions.js';
import type { CheckoutSdk } from './sdk.js';

/**
 * A stand-in for `target` whose methods are bound to it and whose `overrides` win. Everything else, also
 * which members there are, is the target's.
 */
function delegate<Target extends object>(target: Target, overrides: Partial<Target>): Target {
  const get = (key: PropertyKey): unknown => {
    if (Object.hasOwn(overrides, key)) return Reflect.get(overrides, key);
    const value: unknown = Reflect.get(target, key);
    return typeof value === 'function' ? value.bind(target) : value;
  };
  // The proxy's own target is empty: were it Stripe's object, a frozen member could not be bound.
  return new Proxy({} as Target, {
    get: (_, key) => get(key),
    has: (_, key) => key in overrides || key in target,
    ownKeys: () => [...new Set([...Reflect.ownKeys(target), ...Reflect.ownKeys(overrides)])],
    getOwnPropertyDescriptor: (_, key) => ({
      value: get(key),
      configurable: true,
      enumerable: true,
      writable: true,
    }),
  });
}

/** What react-stripe-js is shown, so that Stripe's Elements work inside our provider over our sdk. */
export interface Tap {
  /** Hands a changed session on to react-stripe-js, if anything in the page reads it there. */
  emit(session: StripeCheckoutSession): void;
  readonly stripe: Stripe;
}

/**
 * Taps an sdk that we have started: a delegate of the Stripe object whose init functions return a delegate of
 * that very sdk, with Stripe's verbs run by our own runner.
 *
 * react-stripe-js re-renders its provider at every change of the session. That is only of use to pages that
 * call its `useCheckout` hooks, so changes are handed on from the moment that somebody reads its session.
 */
export function createTap(stripe: Stripe, sdk: CheckoutSdk, verbs: CheckoutActions): Tap {
  const handlers: Array<(session: StripeCheckoutSession) => void> = [];
  let isRead = false;

  const tappedSdk = delegate(sdk, {
    on: (_, handler) => {
      handlers.push(handler);
    },
    loadActions: async () => {
      const result = await sdk.loadActions();
      if (result.type === 'error') return result;
      const { actions } = result;
      const getSession = () => watched(actions.getSession(), () => (isRead = true));
      return {
        type: 'success',
        actions: delegate(actions, { ...existing(verbs, actions), getSession }),
      };
    },
  });

  const init = () => tappedSdk;
  const inits = { initCheckoutElementsSdk: init, initCheckout: init };
  return {
    stripe: delegate(stripe, inits as unknown as Partial<Stripe>),
    emit(session) {
      if (isRead) for (const handler of handlers) handler(session);
    },
  };
}

/** Those of our verbs that the loaded Stripe.js has. */
function existing(verbs: CheckoutActions, actions: StripeActions): Partial<CheckoutActions> {
  return Object.fromEntries(Object.entries(verbs).filter(([name]) => name in actions));
}

/** The session, telling when one of its members is read. */
function watched(session: StripeCheckoutSession, onRead: () => void): StripeCheckoutSession {
  return new Proxy({} as StripeCheckoutSession, {
    get: (_, key) => {
      onRead();
      return Reflect.get(session, key);
    },
    has: (_, key) => key in session,
    ownKeys: () => Reflect.ownKeys(session),
    getOwnPropertyDescriptor: (_, key) => {
      onRead();
      return { value: Reflect.get(session, key), configurable: true, enumerable: true };
    },
  });
}

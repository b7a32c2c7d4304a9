import type { Stripe, StripeCheckoutSession } from '@stripe/stripe-js';
import type { CheckoutSdk } from './sdk.js';

/**
 * A stand-in for `target` whose methods are bound to it and whose `overrides` win. Everything else, also which
 * members there are, is the target's. `onRead` is called whenever a member is read.
 */
function delegate<Target extends object>(
  target: Target,
  overrides: Partial<Target>,
  onRead?: () => void,
): Target {
  const get = (_: object, key: PropertyKey): unknown => {
    onRead?.();
    if (key in overrides) return overrides[key as keyof Target];
    const value: unknown = target[key as keyof Target];
    return typeof value === 'function' ? value.bind(target) : value;
  };
  // The proxy's own target is empty: were it Stripe's object, a frozen member could not be bound.
  return new Proxy<object>(
    {},
    {
      get,
      has: (_, key) => key in overrides || key in target,
      ownKeys: () => Reflect.ownKeys({ ...target, ...overrides }),
      getOwnPropertyDescriptor: (_, key) => ({
        value: get(_, key),
        configurable: true,
        enumerable: true,
      }),
    },
  ) as Target;
}

/** What react-stripe-js is shown, so that Stripe's Elements work inside our provider over our sdk. */
export interface Tap {
  readonly stripe: Stripe;
  /** Hands a changed session on to react-stripe-js, if anything on the page reads it there. */
  emit(session: StripeCheckoutSession): void;
}

/**
 * Taps an sdk that we have started: a delegate of the Stripe object whose init functions return a delegate of that
 * very sdk.
 *
 * react-stripe-js renders its provider again at every change of the session. That is only of use to pages that call
 * its `useCheckout` hooks, so changes are handed on from the moment that somebody reads its session.
 */
export function createTap(stripe: Stripe, sdk: CheckoutSdk): Tap {
  const handlers: Array<(session: StripeCheckoutSession) => void> = [];
  let isRead = false;
  const onRead = () => {
    isRead = true;
  };
  const tapped = delegate(sdk, {
    on: (_, handler) => void handlers.push(handler),
    loadActions: async () => {
      const result = await sdk.loadActions();
      if (result.type === 'error') return result;
      const { actions } = result;
      const getSession = () => delegate(actions.getSession(), {}, onRead);
      return { type: 'success', actions: delegate(actions, { getSession }) };
    },
  });
  const init = () => tapped;
  const inits: object = { initCheckoutElementsSdk: init, initCheckout: init };
  return {
    stripe: delegate(stripe, inits as Partial<Stripe>),
    emit: (session) => {
      if (isRead) for (const handler of handlers) handler(session);
    },
  };
}

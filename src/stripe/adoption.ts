import type { StripeActions } from '../core/checkout-actions.js';
import type { Checkout } from '../core/checkout.js';
import type { CheckoutSession } from '../core/session.js';
import { invariant } from '../errors.js';
import { connectedTo } from './connected-to.js';
import { loadError } from './load-errors.js';
import type { WaysOut } from './ways-out.js';

/**
 * What Stripe's own hooks return: once loaded, one object with the session's data, Stripe's actions and the ways to
 * its Elements.
 */
export type StripeCheckoutResult =
  | { readonly type: 'loading' }
  | { readonly type: 'success'; readonly checkout: object }
  | { readonly type: 'error'; readonly error: { readonly message?: string } };

/** Brings the session that Stripe's own provider has started into a {@link Checkout}. */
export interface Adoption extends WaysOut {
  /** Takes what Stripe's hook returns now. Taking the same twice is harmless. */
  take(result: StripeCheckoutResult): void;
}

/** Creates an {@link Adoption}. It is inert until something is taken. */
export function createAdoption(checkout: Checkout): Adoption {
  const { store } = checkout;
  /** One of Stripe's actions: it tells one sdk from the next. */
  let confirm: StripeActions['confirm'];

  function open({ data, functions }: ReturnType<typeof split>) {
    if (confirm) checkout.load(store.getState().generation + 1);
    confirm = functions.confirm;
    // Stripe's hook keeps it to itself. Sessions come from the hook and from the actions; the store has the latest.
    const getSession = () => store.getState().session!;
    checkout.open(connectedTo(functions, { ...functions, getSession }), data);
  }

  return {
    take(result) {
      if (result.type === 'loading') return;
      if (result.type === 'error') {
        checkout.fail(loadError('sessionFailed', { reason: result.error.message ?? '' }));
        return;
      }
      const parts = split(result.checkout);
      if (parts.functions.confirm === confirm) checkout.receive(parts.data);
      else open(parts);
    },
    retry: notHere('retry'),
    restart: notHere('restart'),
    canRestart: () => false,
    isForeign: true,
  };
}

/** Takes apart what Stripe's hook put together: what can be called, and what can be read. */
function split(all: object): { data: CheckoutSession; functions: StripeActions } {
  const members = (isFunction: boolean): unknown =>
    Object.fromEntries(
      Object.entries(all).filter(([, value]) => (typeof value === 'function') === isFunction),
    );
  return { data: members(false) as CheckoutSession, functions: members(true) as StripeActions };
}

function notHere(name: string) {
  return () =>
    invariant(
      false,
      process.env.NODE_ENV === 'production'
        ? `no \`${name}\``
        : `\`${name}()\` was called within <AdoptedCheckoutProvider>. The session belongs to the provider of ` +
            'react-stripe-js around it, which starts once. ' +
            'Give that provider another `key`, or use <CheckoutProvider>, which can start again.',
    );
}

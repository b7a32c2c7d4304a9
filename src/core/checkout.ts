import type { Connected } from './checkout-actions.js';
import type { CheckoutLoadError } from './checkout-errors.js';
import {
  failed,
  initialState,
  loading,
  received,
  type CheckoutState,
  type Mender,
} from './checkout-state.js';
import type { Requirement } from './requirements.js';
import type { CheckoutSession } from './session.js';
import { createStore, type Store } from './store.js';

/** One checkout page's engine: its state, and the doors for whoever brings sessions. */
export interface Checkout {
  readonly store: Store<CheckoutState>;
  /** The session that actions go to; null while there is none. */
  connected(): Connected | null;
  /** What on the page has its say before the buyer pays. */
  readonly requirements: Set<Requirement>;
  /** What on the page shows the total, or may: one token each. Kept in development, for a warning. */
  readonly totalsShown: Set<object>;

  /** Mends sessions that arrive, once something on the page relies on it: see `mendFrom`. */
  mend: Mender | null;

  /** A session is being loaded with the sdk of that number. */
  load(generation: number): void;
  /** A session has been loaded. */
  open(connected: Connected, session: CheckoutSession): void;
  /** A session has arrived, changed or not. */
  receive(session: CheckoutSession): void;
  /** No session could be loaded. */
  fail(error: CheckoutLoadError): void;
}

/** Creates a {@link Checkout}. It is inert until something is loaded. */
export function createCheckout(): Checkout {
  const store = createStore<CheckoutState>(initialState);
  let connected: Connected | null = null;
  const checkout: Checkout = {
    store,
    connected: () => connected,
    requirements: new Set(),
    totalsShown: new Set(),
    mend: null,
    load(generation) {
      connected = null;
      store.setState(loading(store.getState(), generation));
    },
    open(next, session) {
      connected = next;
      checkout.receive(session);
    },
    receive: (session) => store.setState(received(store.getState(), session, checkout.mend)),
    fail(error) {
      connected = null;
      store.setState(failed(store.getState(), error));
    },
  };
  return checkout;
}

import type { CheckoutActionResult } from './checkout-actions.js';
import type { CheckoutActionError } from './checkout-errors.js';
import {
  actionKeys,
  actionRefused,
  wished,
  wishEnded,
  type CheckoutState,
} from './checkout-state.js';
import { lineItemById } from './line-items.js';
import type { Runner } from './runner.js';
import type { Store } from './store.js';

interface Flight {
  /** The quantity that the buyer wants by now. */
  wish: number;
  landed: Promise<CheckoutActionResult> | null;
}

/** Optimistic quantities, one request per line at a time, the latest wish next. */
export interface Quantities {
  update(lineItem: string, quantity: number): Promise<CheckoutActionResult>;
  /** Forgets what is on its way. */
  clear(): void;
}

/** Creates the {@link Quantities} of one checkout. */
export function createQuantities(store: Store<CheckoutState>, runner: Runner): Quantities {
  const flights = new Map<string, Flight>();

  async function fly(lineItem: string, flight: Flight): Promise<CheckoutActionResult> {
    const cancelled = () => flights.get(lineItem) !== flight;
    try {
      for (;;) {
        const sent = flight.wish;
        const answered = () => cancelled() || flight.wish === sent;
        try {
          const result = await runner.run({
            name: 'updateLineItemQuantity',
            subject: lineItem,
            call: (actions) => actions.updateLineItemQuantity!({ lineItem, quantity: sent }),
            // Granted or refused, the wish ends with the answer to it: from then on Stripe's number shows.
            settle: (state) => (answered() ? wishEnded(state, lineItem) : state),
          });
          if (answered()) return result;
        } catch (cause) {
          if (answered()) throw cause;
        }
      }
    } finally {
      if (!cancelled()) flights.delete(lineItem);
    }
  }

  function refusal(lineItem: string, quantity: number): CheckoutActionError | null {
    const { session } = store.getState();
    const limits = session && lineItemById(session, lineItem)?.adjustableQuantity;
    // Whether a line without limits may be changed is Stripe's to say.
    if (!limits) return null;
    const { minimum, maximum } = limits;
    const within = Number.isInteger(quantity) && quantity >= minimum && quantity <= maximum;
    if (within) return null;
    const message = `Choose a quantity from ${minimum} to ${maximum}.`;
    return { code: 'quantityOutOfRange', message, limits: { minimum, maximum } };
  }

  return {
    update(lineItem, quantity) {
      const error = refusal(lineItem, quantity);
      if (error) {
        const keys = actionKeys('updateLineItemQuantity', lineItem);
        store.setState(actionRefused(store.getState(), keys, error));
        return Promise.resolve({ type: 'error', error });
      }
      runner.connected('updateLineItemQuantity');
      store.setState(wished(store.getState(), lineItem, quantity));
      const underway = flights.get(lineItem);
      if (underway?.landed) {
        underway.wish = quantity;
        return underway.landed;
      }
      const flight: Flight = { wish: quantity, landed: null };
      flights.set(lineItem, flight);
      flight.landed = fly(lineItem, flight);
      return runner.track(flight.landed);
    },
    clear: () => flights.clear(),
  };
}

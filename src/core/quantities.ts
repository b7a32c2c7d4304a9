import type { CheckoutActionResult, CheckoutActions } from './checkout-actions.js';
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

/** The requests about one line, one after the other. */
interface Flight {
  /** The quantity that the buyer wants by now. */
  wish: number;
  readonly isCurrent: () => boolean;
  landed: Promise<CheckoutActionResult> | null;
}

/**
 * Creates the optimistic `updateLineItemQuantity`: the wish shows at once, one request per line is on its way at a
 * time, and only the latest wish follows it.
 */
export function createUpdateQuantity(
  store: Store<CheckoutState>,
  runner: Runner,
): CheckoutActions['updateLineItemQuantity'] {
  const flights = new Map<string, Flight>();

  async function fly(lineItem: string, flight: Flight): Promise<CheckoutActionResult> {
    try {
      for (;;) {
        const sent = flight.wish;
        const isAnswered = () => flight.wish === sent || !flight.isCurrent();
        try {
          const result = await runner.run({
            name: 'updateLineItemQuantity',
            subject: lineItem,
            call: (actions) => actions.updateLineItemQuantity!({ lineItem, quantity: sent }),
            // Granted or refused, the wish ends with the answer to it: from then on Stripe's number shows.
            settle: (state) => (isAnswered() ? wishEnded(state, lineItem) : state),
          });
          if (isAnswered()) return result;
        } catch (cause) {
          if (isAnswered()) throw cause;
        }
      }
    } finally {
      if (flights.get(lineItem) === flight) flights.delete(lineItem);
    }
  }

  return ({ lineItem, quantity }) => {
    const error = outOfRange(store.getState(), lineItem, quantity);
    if (error) {
      const keys = actionKeys('updateLineItemQuantity', lineItem);
      store.setState(actionRefused(store.getState(), keys, error));
      return Promise.resolve({ type: 'error', error });
    }
    const target = runner.target('updateLineItemQuantity');
    store.setState(wished(store.getState(), lineItem, quantity));
    const underway = flights.get(lineItem);
    if (underway?.landed && underway.isCurrent()) {
      underway.wish = quantity;
      return underway.landed;
    }
    const isCurrent = () => runner.isCurrent(target);
    const flight: Flight = { wish: quantity, isCurrent, landed: null };
    flights.set(lineItem, flight);
    flight.landed = runner.track(fly(lineItem, flight));
    return flight.landed;
  };
}

function outOfRange(
  { session }: CheckoutState,
  lineItem: string,
  quantity: number,
): CheckoutActionError | null {
  const limits = session && lineItemById(session, lineItem)?.adjustableQuantity;
  // Whether a line without limits may be changed is Stripe's to say.
  if (!limits) return null;
  const { minimum, maximum } = limits;
  if (Number.isInteger(quantity) && quantity >= minimum && quantity <= maximum) return null;
  const message = `Choose a quantity from ${minimum} to ${maximum}.`;
  return { code: 'quantityOutOfRange', message, limits: { minimum, maximum } };
}

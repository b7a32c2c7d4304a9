import type {
  CheckoutActionName,
  CheckoutActionResult,
  StripeActions,
} from './checkout-actions.js';
import { wished, wishEnded, type CheckoutState } from './checkout-state.js';
import type { Runner } from './runner.js';
import type { CheckoutSession } from './session.js';
import type { Store } from './store.js';

/** The requests for one thing, one after the other. */
interface Flight<Wish> {
  /** What the buyer wants by now. */
  wish: Wish;
  readonly isCurrent: () => boolean;
  landed: Promise<CheckoutActionResult> | null;
}

/** One of Stripe's verbs, to be wished for. */
interface WishedVerb<Wish> {
  readonly name: CheckoutActionName;
  /** What pending and error are kept under, beside the verb's name. */
  readonly subjectOf: (key: string, wish: Wish) => string;
  readonly call: (actions: StripeActions, key: string, wish: Wish) => Promise<CheckoutActionResult>;
  /** Whether the session shows what was wished for. */
  readonly isGranted: (session: CheckoutSession, key: string, wish: Wish) => boolean;
}

/**
 * Makes a verb optimistic: the wish shows at once, one request under a key is on its way at a time, and only the
 * latest wish follows it. Everybody who wished gets the last result.
 */
export function createWishing<Wish extends number | string>(
  store: Store<CheckoutState>,
  runner: Runner,
  { name, subjectOf, call, isGranted }: WishedVerb<Wish>,
): (key: string, wish: Wish) => Promise<CheckoutActionResult> {
  const flights = new Map<string, Flight<Wish>>();

  async function fly(key: string, flight: Flight<Wish>): Promise<CheckoutActionResult> {
    try {
      for (;;) {
        const sent = flight.wish;
        const isAnswered = () => flight.wish === sent || !flight.isCurrent();
        try {
          const result = await runner.run({
            name,
            subject: subjectOf(key, sent),
            call: (actions) => call(actions, key, sent),
            isGranted: (session) => isGranted(session, key, sent),
            // Granted or refused, the wish ends with the answer to it: from then on Stripe's word shows.
            settle: (state) => (isAnswered() ? wishEnded(state, key) : state),
          });
          if (isAnswered()) return result;
        } catch (cause) {
          if (isAnswered()) throw cause;
        }
      }
    } finally {
      if (flights.get(key) === flight) flights.delete(key);
    }
  }

  return (key, wish) => {
    const target = runner.target(name);
    store.setState(wished(store.getState(), key, wish));
    const underway = flights.get(key);
    if (underway?.landed && underway.isCurrent()) {
      underway.wish = wish;
      return underway.landed;
    }
    const isCurrent = () => runner.isCurrent(target);
    const flight: Flight<Wish> = { wish, isCurrent, landed: null };
    flights.set(key, flight);
    flight.landed = runner.track(fly(key, flight));
    return flight.landed;
  };
}

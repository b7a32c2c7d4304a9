import { invariant } from '../errors.js';
import type {
  CheckoutActionName,
  CheckoutActionResult,
  Connected,
  StripeActions,
} from './checkout-actions.js';
import type { CheckoutActionError } from './checkout-errors.js';
import {
  actionEnded,
  actionKeys,
  actionStarted,
  received,
  type CheckoutState,
} from './checkout-state.js';
import type { CheckoutSession } from './session.js';
import type { Store } from './store.js';

/** The first major version of `@stripe/stripe-js` with a verb that older supported ones lack. */
const SINCE: Partial<Record<CheckoutActionName, number>> = {
  addOptionalLineItem: 9,
  removeOptionalLineItem: 9,
  updateIndividualName: 10,
  updateBusinessName: 10,
};

/** One call of one of Stripe's verbs. */
export interface ActionCall {
  readonly name: CheckoutActionName;
  /** The line or item that the call is about, so that its own pending and error can be told apart. */
  readonly subject?: string;
  call(actions: StripeActions): Promise<CheckoutActionResult>;
  /** A further change to make in the very update that ends the action. */
  settle?(state: CheckoutState): CheckoutState;
}

/** Runs every action: pending on, Stripe, then error or new session together with pending off. */
export interface Runner {
  /** Everything from now on goes to this session's sdk; what is still on its way to another one is forgotten. */
  use(connected: Connected | null): void;
  /** The session that actions go to; throws when there is none. */
  connected(name: string): Connected;
  /** Rejects as Stripe's verb does. Pending and error are kept in the state either way. */
  run(action: ActionCall): Promise<CheckoutActionResult>;
  /** Counts `update` among the changes that {@link Runner.settled} waits for. Returns it. */
  track(update: Promise<CheckoutActionResult>): Promise<CheckoutActionResult>;
  /** True while a tracked change is on its way. */
  busy(): boolean;
  /** Resolves once no tracked change is on its way, to the first failure among those waited for. */
  settled(): Promise<CheckoutActionError | null>;
}

/** What was thrown, as data. The thrown value's own text is for the console, not for the buyer. */
export function unexpected(cause: unknown): CheckoutActionError {
  return { code: 'unexpected', message: 'Something went wrong. Please try again.', cause };
}

/** Creates the {@link Runner} of one checkout. */
export function createRunner(store: Store<CheckoutState>): Runner {
  let current: Connected | null = null;
  const updates = new Set<Promise<CheckoutActionResult>>();

  function connected(name: string): Connected {
    invariant(
      current,
      `\`${name}\` was called before the session had loaded. ` +
        'Call it once `useCheckoutStatus().status` is "open", or render its control inside <CheckoutStatus.Open>.',
    );
    return current;
  }

  async function run({ name, subject, call, settle }: ActionCall): Promise<CheckoutActionResult> {
    const target = connected(name);
    invariant(
      target.actions[name],
      `The Stripe.js of this page has no \`${name}\`. ` +
        `It came with @stripe/stripe-js ${SINCE[name] ?? 10}. Update the package and the script it loads.`,
    );
    const keys = actionKeys(name, subject);
    const end = (error: CheckoutActionError | null, session?: CheckoutSession) => {
      // The page has moved on to another session; this one's outcome is nobody's business.
      if (current !== target) return;
      let next = actionEnded(store.getState(), keys, error);
      if (settle) next = settle(next);
      if (session) next = received(next, session);
      store.setState(next);
    };
    store.setState(actionStarted(store.getState(), keys));
    try {
      const result = await call(target.actions);
      if (result.type === 'error') end(result.error);
      else end(null, result.session);
      return result;
    } catch (cause) {
      end(unexpected(cause));
      throw cause;
    }
  }

  function track(update: Promise<CheckoutActionResult>) {
    updates.add(update);
    const untrack = () => updates.delete(update);
    update.then(untrack, untrack);
    return update;
  }

  async function settled() {
    let failure: CheckoutActionError | null = null;
    while (updates.size > 0) {
      // One round may start the next: a server update that ends in a quantity update, for example.
      for (const outcome of await Promise.allSettled(updates)) {
        if (outcome.status === 'rejected') failure ??= unexpected(outcome.reason);
        else if (outcome.value.type === 'error') failure ??= outcome.value.error;
      }
    }
    return failure;
  }

  return {
    use(next) {
      current = next;
      updates.clear();
    },
    connected,
    run,
    track,
    busy: () => updates.size > 0,
    settled,
  };
}

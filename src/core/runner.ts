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
import type { Checkout } from './checkout.js';
import { reread } from './reread.js';
import type { CheckoutSession } from './session.js';

/** The first major version of `@stripe/stripe-js` with a verb that older supported ones lack. */
const SINCE: Partial<Record<CheckoutActionName, number>> = {
  addOptionalLineItem: 9,
  removeOptionalLineItem: 9,
  validateElements: 9,
  updateIndividualName: 10,
  updateBusinessName: 10,
};

/** One call of one of Stripe's verbs. */
export interface ActionCall {
  readonly name: CheckoutActionName;
  /** The line or item that the call is about, so that its own pending and error can be told apart. */
  readonly subject?: string | undefined;
  call(actions: StripeActions): Promise<CheckoutActionResult>;
  /** True once nobody waits for the outcome any more, so that it is dropped. */
  isLeft?(): boolean;
  /**
   * Whether the session shows what is asked for, where that can be told. An answer that was lost is then no failure: if
   * Stripe has done it, the action has succeeded.
   */
  isGranted?: ((session: CheckoutSession) => boolean | undefined) | undefined;
  /** A further change to make in the very update that ends the action. */
  settle?(state: CheckoutState): CheckoutState;
}

/** Runs every action: pending on, Stripe, then error or new session together with pending off. */
export interface Runner {
  /** The session that actions go to now. Throws when there is none; `verb` is named in the error. */
  target(verb: string): Connected;
  /** True while that session is still the page's. */
  isCurrent(target: Connected): boolean;
  /** Rejects as Stripe's verb does. Pending and error are kept in the state either way. */
  run(action: ActionCall): Promise<CheckoutActionResult>;
  /** Counts `update` among the changes that {@link Runner.settled} waits for. Returns it. */
  track(update: Promise<CheckoutActionResult>): Promise<CheckoutActionResult>;
  /** True while a tracked change of the session is on its way. */
  busy(): boolean;
  /** Resolves once no tracked change of the session is on its way, to the first failure among those waited for. */
  settled(): Promise<CheckoutActionError | null>;
}

/** What was thrown, as data. The thrown value's own text is for the console, not for the buyer. */
export function unexpected(cause: unknown): CheckoutActionError {
  return { code: 'unexpected', message: 'Something went wrong. Please try again.', cause };
}

/** Creates the {@link Runner} of one checkout. Everything on its way remembers which session it is for. */
export function createRunner(checkout: Checkout): Runner {
  const { store, connected } = checkout;
  const updates = new Map<Promise<CheckoutActionResult>, Connected | null>();
  const ofThisSession = () => {
    const target = connected();
    return [...updates].filter((entry) => entry[1] === target).map(([update]) => update);
  };

  const runner: Runner = {
    target(verb) {
      const target = connected();
      invariant(
        target,
        process.env.NODE_ENV !== 'production' &&
          `\`${verb}\` was called while no session is loaded. ` +
            'Call it once `useCheckoutStatus().status` is "open", or render its control inside <CheckoutStatus.Open>.',
      );
      return target;
    },

    isCurrent: (target) => connected() === target,

    async run({ name, subject, call, isLeft, isGranted, settle }) {
      const target = runner.target(name);
      const before = store.getState().session;
      const canTell = before && isGranted && !isGranted(before);
      const keys = actionKeys(name, subject);
      const hasMovedOn = () => !runner.isCurrent(target) || isLeft?.();
      const end = (error: CheckoutActionError | null, session?: CheckoutSession) => {
        // The outcome is nobody's business, but it may be of the session that is shown.
        if (hasMovedOn()) return void reread(checkout);
        let next = actionEnded(store.getState(), keys, error);
        if (settle) next = settle(next);
        if (session) next = received(next, session, checkout.mend);
        store.setState(next);
      };
      // Only the answer may have been lost: Stripe knows what has become of the change.
      const findOut = async (): Promise<CheckoutActionResult | null> => {
        if (hasMovedOn()) return null;
        const read = reread(checkout, Boolean(canTell));
        if (!canTell) return null;
        await read;
        const { session } = store.getState();
        if (hasMovedOn() || !isGranted(session!)) return null;
        end(null);
        return { type: 'success', session: session! };
      };
      store.setState(actionStarted(store.getState(), keys));
      try {
        invariant(
          target.actions[name],
          process.env.NODE_ENV !== 'production' &&
            `The Stripe.js of this page has no \`${name}\`. ` +
              `It came with @stripe/stripe-js ${SINCE[name] ?? 10}. Update the package and the script it loads.`,
        );
        const result = await call(target.actions);
        if (result.type === 'error') {
          // Most refusals have a code. Without one it may be the network, told in the way of a refusal.
          const found = result.error.code ? null : await findOut();
          if (found) return found;
          end(result.error);
        }
        // `change` may not have been fired, and a result may come without a session.
        else end(null, result.session ?? target.actions.getSession());
        return result;
      } catch (cause) {
        const found = await findOut();
        if (found) return found;
        end(unexpected(cause));
        throw cause;
      }
    },

    track(update) {
      updates.set(update, connected());
      const untrack = () => updates.delete(update);
      update.then(untrack, untrack);
      return update;
    },

    busy: () => ofThisSession().length > 0,

    async settled() {
      let failure: CheckoutActionError | null = null;
      while (runner.busy()) {
        // One round may start the next: a server update that ends in a quantity update, for example.
        for (const outcome of await Promise.allSettled(ofThisSession())) {
          if (outcome.status === 'rejected') failure ??= unexpected(outcome.reason);
          else if (outcome.value.type === 'error') failure ??= outcome.value.error;
        }
      }
      return failure;
    },
  };
  return runner;
}

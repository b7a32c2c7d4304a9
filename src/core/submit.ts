import { warn } from '../errors.js';
import type { CheckoutActionResult, Connected, ConfirmOptions } from './checkout-actions.js';
import type { CheckoutActionError, MissingDetail } from './checkout-errors.js';
import { actionRefused, submitPhase, type CheckoutState } from './checkout-state.js';
import type { Checkout } from './checkout.js';
import { detailOfElement, faultyElements, missingFromSession } from './missing-details.js';
import { findFaults, lookForFaults, type Fault } from './requirements.js';
import { readAnew } from './reread.js';
import { unexpected, type Runner } from './runner.js';
import type { CheckoutSession } from './session.js';
import { updateFailed } from './update-failed.js';

/** Pays. While one confirmation runs, whoever asks gets that one's result: a double click pays once. */
export interface Submit {
  /** Waits for changes on their way, then confirms with Stripe. */
  confirm(options?: ConfirmOptions): Promise<CheckoutActionResult>;
  /**
   * As `confirm`, but first sends what was typed last, looks for what is missing, brings the buyer to the first fault,
   * and does what is to be done before. Pays as the buyer chose on the page, unless `options` say otherwise.
   */
  submit(options?: ConfirmOptions): Promise<CheckoutActionResult>;
  /**
   * Forgets a confirmation that the buyer has left behind: gone to a bank's page, and back by the back button. What was
   * not sent yet is not sent any more. Stripe alone knows how the rest ended, and is asked: what is paid is shown as paid.
   */
  abandon(): void;
}

/** A confirmation that runs, or waits to. */
interface Attempt {
  readonly target: Connected;
  result: Promise<CheckoutActionResult>;
  /** Ends it for those who wait for it, however it goes on. */
  leave(): void;
}

const ABANDONED: CheckoutActionError = {
  code: 'abandoned',
  message: 'The buyer left.',
};

const CLOSED: CheckoutActionError = {
  code: 'sessionClosed',
  message: 'This checkout is no longer open.',
};

/** Creates the {@link Submit} of one checkout. */
export function createSubmit(checkout: Checkout, runner: Runner): Submit {
  const { store, totalsShown, requirements } = checkout;
  let underway: Attempt | null = null;

  /** The result of whoever pays what is paid already, in this tab or in another one; null while it is not. */
  function paid(): CheckoutActionResult | null {
    const { session } = store.getState();
    return session?.status.type === 'complete' ? { type: 'success', session } : null;
  }

  async function pay(options: ConfirmOptions, validate: boolean): Promise<CheckoutActionResult> {
    const target = runner.target('confirm');
    if (underway?.target === target) return underway.result;
    let leave!: Attempt['leave'];
    const left = new Promise<CheckoutActionResult>((resolve) => {
      leave = () => resolve({ type: 'error', error: ABANDONED });
    });
    const mine: Attempt = { target, leave, result: left };
    underway = mine;
    mine.result = Promise.race([left, attempt(mine, options, validate)]);
    try {
      return await mine.result;
    } finally {
      if (underway === mine) {
        underway = null;
        if (runner.isCurrent(target)) store.setState(submitPhase(store.getState(), 'idle'));
      }
    }
  }

  async function attempt(
    mine: Attempt,
    given: ConfirmOptions,
    validate: boolean,
  ): Promise<CheckoutActionResult> {
    const { target } = mine;
    // The buyer meant to pay this session, not one that took its place meanwhile, and to see it.
    const isLeft = () => underway !== mine || !runner.isCurrent(target);
    const refuse = async (error: CheckoutActionError): Promise<CheckoutActionResult> => {
      // What is missing can be seen on the page. Anything else may be refused because another tab has paid.
      if (!error.missing) await readAnew(checkout);
      if (isLeft()) return { type: 'error', error };
      const done = paid();
      if (done) return done;
      store.setState(actionRefused(store.getState(), ['confirm'], error));
      return { type: 'error', error };
    };
    if (validate) for (const requirement of requirements) requirement.flush?.(given);
    if (runner.busy()) {
      store.setState(submitPhase(store.getState(), 'waiting'));
      const failure = await runner.settled();
      if (isLeft()) return { type: 'error', error: CLOSED };
      // The buyer wanted a change that was not made: the amount is not what they meant to pay.
      if (failure) {
        if (validate) findFaults(requirements, given);
        return refuse(updateFailed(failure));
      }
    }
    const done = paid();
    if (done) return done;
    const { session } = store.getState();
    if (session?.status.type === 'expired') return refuse(CLOSED);
    // A wallet shows the total itself.
    const isShown = totalsShown.size > 0 || given.expressCheckoutConfirmEvent !== undefined;
    if (process.env.NODE_ENV !== 'production' && !isShown) {
      warn(
        'The buyer is about to pay, but nothing on the page shows the total. ' +
          'Stripe requires it to be seen before `confirm()`. ' +
          'Render <Totals.Root>, keep the amount on <Submit.Button>, or show `useTotals().total`.',
      );
    }
    store.setState(submitPhase(store.getState(), 'confirming'));
    const options = validate ? withChosenPayment(store.getState(), given) : given;
    if (validate) {
      for (const step of [() => findFault(checkout, target, options), () => prepare(session)]) {
        const fault = await step();
        if (isLeft()) return { type: 'error', error: CLOSED };
        if (fault) return refuse(fault);
      }
    }
    return runner.run({
      name: 'confirm',
      isLeft,
      async call(stripe) {
        const answer = stripe.confirm!(options);
        const result = await answer.catch(() => null);
        // A decline is certain. Whatever else went wrong, the payment may have gone through all the same.
        if (result?.type === 'success' || result?.error.paymentFailed) return result;
        await readAnew(checkout);
        return (!isLeft() && paid()) || answer;
      },
    });
  }

  /** What is to be done right before Stripe is asked. What the buyer pays must stay what the buyer saw. */
  async function prepare(seen: CheckoutSession | null): Promise<CheckoutActionError | null> {
    // Those of the buyer's press, so that one which comes back to the page meanwhile is not run twice.
    const asked = [...requirements].filter(({ prepare: hasPart }) => hasPart);
    for (const requirement of asked) {
      // What the shop's server has to know of would stay unsaid, and its page has gone.
      if (!requirements.has(requirement)) return CLOSED;
      const failure = await requirement.prepare!();
      if (!requirements.has(requirement)) return CLOSED;
      if (failure) return failure;
    }
    const failure = await runner.settled();
    if (failure) return updateFailed(failure);
    const { session } = store.getState();
    return isSameTotal(session, seen)
      ? null
      : {
          code: 'totalChanged',
          message: 'The total has changed.',
          amount: session?.total.total.amount ?? '',
        };
  }

  return {
    confirm: (options = {}) => pay(options, false),
    submit: (options = {}) => pay(options, true),
    abandon() {
      underway?.leave();
      underway = null;
      const state = store.getState();
      const { confirm: _, ...actions } = state.actions;
      store.setState({ ...state, actions, submit: 'idle' });
      void readAnew(checkout);
    },
  };
}

function isSameTotal(a: CheckoutSession | null, b: CheckoutSession | null): boolean {
  return (
    a?.currency === b?.currency &&
    a?.total.total.minorUnitsAmount === b?.total.total.minorUnitsAmount
  );
}

/** Adds how the buyer chose to pay on the page. A wallet knows by itself. */
function withChosenPayment(
  { session, wishes: { paymentMethod, savePaymentMethod } }: CheckoutState,
  given: ConfirmOptions,
): ConfirmOptions {
  if (given.expressCheckoutConfirmEvent) return given;
  const saved = session?.savedPaymentMethods?.find(({ id }) => id === paymentMethod);
  if (saved) return { paymentMethod: saved.id, ...given };
  return typeof savePaymentMethod === 'boolean' ? { savePaymentMethod, ...given } : given;
}

/**
 * What the page and the session show to be missing by now, as the error that submit would end with. Looks at none of
 * Stripe's Elements, which would show their faults: what is missing for no reason that can be seen is taken for the
 * payment details.
 */
export function whatIsMissing(
  { store, requirements }: Checkout,
  given: ConfirmOptions,
): CheckoutActionError | null {
  const state = store.getState();
  const { session } = state;
  if (!session) return null;
  const options = withChosenPayment(state, given);
  const faults = lookForFaults(requirements, options).map(({ fault }) => fault);
  const missing = [...faults.map(({ detail }) => detail), ...missingFromSession(session, options)];
  if (missing.length === 0 && !session.canConfirm && !options.paymentMethod) {
    missing.push('payment');
  }
  return incomplete(missing, faults);
}

/** Why the session cannot be paid yet; brings the buyer to the first fault that is on the page. */
async function findFault(
  { receive, requirements, store }: Checkout,
  { actions, focusElement }: Connected,
  options: ConfirmOptions,
): Promise<CheckoutActionError | null> {
  // Stripe may not have told of a change; and what it has comes in by the one door, where it is mended.
  receive(actions.getSession());
  const session = store.getState().session!;
  const faults = findFaults(requirements, options);
  const missing = [...faults.map(({ detail }) => detail), ...missingFromSession(session, options)];
  const usesElements = !options.paymentMethod && !options.expressCheckoutConfirmEvent;
  if (usesElements && actions.validateElements) {
    try {
      const faulty = faultyElements(await actions.validateElements());
      // What is wrong with a field of ours has the focus already.
      if (faults.length === 0) faulty.find(focusElement);
      missing.push(...faulty.map(detailOfElement));
    } catch (cause) {
      return unexpected(cause);
    }
  }
  return incomplete(missing, faults);
}

function incomplete(
  missing: readonly MissingDetail[],
  faults: readonly Fault[],
): CheckoutActionError | null {
  if (missing.length === 0) return null;
  const labels = faults.flatMap(({ label }) => label ?? []);
  return {
    code: 'incomplete',
    message: 'Some details are missing.',
    missing: [...new Set(missing)],
    ...(labels.length > 0 && { labels }),
  };
}

import { warn } from '../errors.js';
import type { CheckoutActionResult, Connected, ConfirmOptions } from './checkout-actions.js';
import type { CheckoutActionError } from './checkout-errors.js';
import { actionRefused, submitPhase, type CheckoutState } from './checkout-state.js';
import type { Checkout } from './checkout.js';
import { detailOfElement, faultyElements, missingFromSession } from './missing-details.js';
import { findFaults } from './requirements.js';
import { unexpected, type Runner } from './runner.js';

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
   * Forgets a confirmation that the buyer has left behind: gone to a bank's page, and back by the back button. Stripe
   * alone knows how it ended; a session that is paid is not paid again.
   */
  abandon(): void;
}

const CLOSED: CheckoutActionError = {
  code: 'sessionClosed',
  message: 'This checkout is no longer open.',
};

/** Creates the {@link Submit} of one checkout. */
export function createSubmit(checkout: Checkout, runner: Runner): Submit {
  const { store, totalsShown, requirements } = checkout;
  let underway: { target: Connected; result: Promise<CheckoutActionResult> } | null = null;

  async function pay(options: ConfirmOptions, validate: boolean): Promise<CheckoutActionResult> {
    const target = runner.target('confirm');
    if (underway?.target === target) return underway.result;
    const mine = { target, result: attempt(target, options, validate) };
    underway = mine;
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
    target: Connected,
    given: ConfirmOptions,
    validate: boolean,
  ): Promise<CheckoutActionResult> {
    if (validate) for (const requirement of requirements) requirement.flush?.();
    if (runner.busy()) {
      store.setState(submitPhase(store.getState(), 'waiting'));
      const failure = await runner.settled();
      if (!runner.isCurrent(target)) return { type: 'error', error: CLOSED };
      // The buyer wanted a change that was not made: the amount is not what they meant to pay.
      if (failure) {
        if (validate) findFaults(requirements, given);
        return refuse({ code: 'updateFailed', message: failure.message, cause: failure });
      }
    }
    const { session } = store.getState();
    if (session?.status.type === 'complete') return { type: 'success', session };
    if (session?.status.type === 'expired') return refuse(CLOSED);
    if (process.env.NODE_ENV !== 'production' && totalsShown.size === 0) {
      warn(
        'The buyer is about to pay, but nothing on the page shows the total. ' +
          'Stripe requires it to be seen before `confirm()`. ' +
          'Render <Totals.Root>, keep the amount on <Submit.Button>, or show `useTotals().total`.',
      );
    }
    store.setState(submitPhase(store.getState(), 'confirming'));
    const options = validate ? { ...chosenPayment(store.getState(), given), ...given } : given;
    if (validate) {
      const fault = await findFault(checkout, target, options);
      // The buyer meant to pay this session, not one that took its place meanwhile.
      if (!runner.isCurrent(target)) return { type: 'error', error: CLOSED };
      if (fault) return refuse(fault);
    }
    for (const requirement of validate ? requirements : []) {
      const failure = await requirement.prepare?.();
      if (!runner.isCurrent(target)) return { type: 'error', error: CLOSED };
      if (failure) return refuse(failure);
    }
    return runner.run({ name: 'confirm', call: (stripe) => stripe.confirm!(options) });
  }

  function refuse(error: CheckoutActionError): CheckoutActionResult {
    store.setState(actionRefused(store.getState(), ['confirm'], error));
    return { type: 'error', error };
  }

  return {
    confirm: (options = {}) => pay(options, false),
    submit: (options = {}) => pay(options, true),
    abandon() {
      underway = null;
      store.setState(submitPhase(store.getState(), 'idle'));
    },
  };
}

/** How the buyer chose to pay on the page. A wallet knows by itself. */
function chosenPayment(
  { session, wishes: { paymentMethod, savePaymentMethod } }: CheckoutState,
  { expressCheckoutConfirmEvent }: ConfirmOptions,
): ConfirmOptions {
  if (expressCheckoutConfirmEvent) return {};
  const saved = session?.savedPaymentMethods?.find(({ id }) => id === paymentMethod);
  if (saved) return { paymentMethod: saved.id };
  return typeof savePaymentMethod === 'boolean' ? { savePaymentMethod } : {};
}

/** Why the session cannot be paid yet; brings the buyer to the first fault that is on the page. */
async function findFault(
  { requirements }: Checkout,
  { actions, focusElement }: Connected,
  options: ConfirmOptions,
): Promise<CheckoutActionError | null> {
  const faults = findFaults(requirements, options);
  const missing = [
    ...faults.map(({ detail }) => detail),
    ...missingFromSession(actions.getSession(), options),
  ];
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
  if (missing.length === 0) return null;
  const details = [...new Set(missing)];
  const labels = faults.flatMap(({ label }) => label ?? []);
  return {
    code: 'incomplete',
    message: 'Some details are missing.',
    missing: details,
    ...(labels.length > 0 && { labels }),
  };
}

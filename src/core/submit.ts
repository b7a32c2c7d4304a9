import { warn } from '../errors.js';
import type { CheckoutActionResult, ConfirmOptions } from './checkout-actions.js';
import type { CheckoutActionError, MissingDetail } from './checkout-errors.js';
import { actionRefused, submitPhase, type CheckoutState } from './checkout-state.js';
import { detailOfElement, faultyElements, missingFromSession } from './missing-details.js';
import type { Runner } from './runner.js';
import type { Store } from './store.js';

/** Paying, once. */
export interface Submit {
  /** Waits for changes on their way, then confirms with Stripe. */
  confirm(options?: ConfirmOptions): Promise<CheckoutActionResult>;
  /** As `confirm`, but first looks for what is missing and brings the buyer to the first fault. */
  submit(options?: ConfirmOptions): Promise<CheckoutActionResult>;
  /** Forgets a confirmation that is on its way: the page has moved on to another session. */
  clear(): void;
}

/** Creates the {@link Submit} of one checkout. `totalIsShown` tells whether the buyer can see the total. */
export function createSubmit(
  store: Store<CheckoutState>,
  runner: Runner,
  totalIsShown: () => boolean,
): Submit {
  let underway: Promise<CheckoutActionResult> | null = null;

  /** Whoever asks while a confirmation runs gets that one's result: a double click pays once. */
  function single(options: ConfirmOptions, validate: boolean): Promise<CheckoutActionResult> {
    if (underway) return underway;
    const attempt = attemptToPay(options, validate).finally(() => {
      if (underway !== attempt) return;
      underway = null;
      store.setState(submitPhase(store.getState(), 'idle'));
    });
    underway = attempt;
    return attempt;
  }

  async function attemptToPay(
    options: ConfirmOptions,
    validate: boolean,
  ): Promise<CheckoutActionResult> {
    const { actions } = runner.connected('confirm');
    if (runner.busy()) {
      store.setState(submitPhase(store.getState(), 'waiting'));
      const failure = await runner.settled();
      // The buyer wanted a change that was not made: the amount is not what they meant to pay.
      if (failure) {
        return refuse({ code: 'updateFailed', message: failure.message, cause: failure });
      }
      if (runner.connected('confirm').actions !== actions) return refuse(CLOSED);
    }
    const { session } = store.getState();
    if (session?.status.type === 'complete') return { type: 'success', session };
    if (session?.status.type === 'expired') return refuse(CLOSED);
    if (!totalIsShown()) {
      warn(
        'The buyer is about to pay, but nothing on the page shows the total. ' +
          'Stripe requires it to be seen before `confirm()`. ' +
          'Render <Totals.Root>, keep the amount on <Submit.Button>, or show `useTotals().total`.',
      );
    }
    store.setState(submitPhase(store.getState(), 'confirming'));
    const missing = validate ? await findMissing(options) : [];
    if (missing.length > 0) {
      return refuse({ code: 'incomplete', message: 'Some details are missing.', missing });
    }
    return runner.run({ name: 'confirm', call: (stripe) => stripe.confirm!(options) });
  }

  async function findMissing(options: ConfirmOptions): Promise<readonly MissingDetail[]> {
    const { actions, focusElement } = runner.connected('confirm');
    const missing = missingFromSession(actions.getSession(), options);
    const usesElements = !options.paymentMethod && !options.expressCheckoutConfirmEvent;
    if (usesElements && actions.validateElements) {
      const faulty = faultyElements(await actions.validateElements());
      faulty.find(focusElement);
      missing.push(...faulty.map(detailOfElement));
    }
    return [...new Set(missing)];
  }

  function refuse(error: CheckoutActionError): CheckoutActionResult {
    store.setState(actionRefused(store.getState(), ['confirm'], error));
    return { type: 'error', error };
  }

  return {
    confirm: (options = {}) => single(options, false),
    submit: (options = {}) => single(options, true),
    clear: () => {
      underway = null;
    },
  };
}

const CLOSED: CheckoutActionError = {
  code: 'sessionClosed',
  message: 'This checkout is no longer open.',
};

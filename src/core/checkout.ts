import type {
  CheckoutActionName,
  CheckoutActionResult,
  CheckoutActions,
  ConfirmOptions,
  Connected,
} from './checkout-actions.js';
import type { CheckoutLoadError } from './checkout-errors.js';
import { createRunner } from './runner.js';
import {
  actionKey,
  actionReset,
  failed,
  initialState,
  loading,
  received,
  type CheckoutState,
} from './checkout-state.js';
import { createQuantities } from './quantities.js';
import type { CheckoutSession } from './session.js';
import { createStore, type Store } from './store.js';
import { createSubmit } from './submit.js';

/** One checkout page's engine: its state, its verbs, and the doors for whoever brings sessions. */
export interface Checkout {
  readonly store: Store<CheckoutState>;
  readonly actions: CheckoutActions;
  /** Looks for what is missing, then pays, once. */
  submit(options?: ConfirmOptions): Promise<CheckoutActionResult>;
  /** Forgets why an action failed. */
  resetAction(name: CheckoutActionName, subject?: string): void;
  /** Says that something on the page shows the total. Returns the way to take it back. */
  showsTotal(): () => void;

  /** A session is being loaded with the sdk of that number. */
  load(generation: number): void;
  /** A session has been loaded. */
  open(connected: Connected, session: CheckoutSession): void;
  /** A session has arrived, changed or not. True when something had changed. */
  receive(session: CheckoutSession): boolean;
  /** No session could be loaded. */
  fail(error: CheckoutLoadError): void;
}

/** Creates a {@link Checkout}. It is inert until something is loaded. */
export function createCheckout(): Checkout {
  const store = createStore<CheckoutState>(initialState);
  const runner = createRunner(store);
  const quantities = createQuantities(store, runner);
  const totals = new Set<object>();
  const submit = createSubmit(store, runner, () => totals.size > 0);

  function use(connected: Connected | null) {
    runner.use(connected);
    quantities.clear();
    submit.clear();
  }

  /** One of Stripe's verbs, run by the runner and waited for by submit. */
  function verb<Name extends CheckoutActionName>(
    name: Name,
    subjectOf?: (...args: Parameters<CheckoutActions[Name]>) => string,
  ): CheckoutActions[Name] {
    const run = (...args: Parameters<CheckoutActions[Name]>) =>
      runner.track(
        runner.run({
          name,
          subject: subjectOf?.(...args),
          call: (stripe) =>
            (stripe[name] as (...a: typeof args) => Promise<CheckoutActionResult>)(...args),
        }),
      );
    return run as CheckoutActions[Name];
  }

  const itself = (subject: string) => subject;
  const actions: CheckoutActions = {
    applyPromotionCode: verb('applyPromotionCode'),
    removePromotionCode: verb('removePromotionCode'),
    updateEmail: verb('updateEmail'),
    updatePhoneNumber: verb('updatePhoneNumber'),
    updateIndividualName: verb('updateIndividualName'),
    updateBusinessName: verb('updateBusinessName'),
    updateShippingAddress: verb('updateShippingAddress'),
    updateBillingAddress: verb('updateBillingAddress'),
    updateTaxIdInfo: verb('updateTaxIdInfo'),
    updateShippingOption: verb('updateShippingOption', itself),
    addOptionalLineItem: verb('addOptionalLineItem', itself),
    removeOptionalLineItem: verb('removeOptionalLineItem', itself),
    runServerUpdate: verb('runServerUpdate'),
    updateLineItemQuantity: ({ lineItem, quantity }) => quantities.update(lineItem, quantity),
    confirm: submit.confirm,
  };

  return {
    store,
    actions,
    submit: submit.submit,
    resetAction(name, subject) {
      store.setState(actionReset(store.getState(), actionKey(name, subject)));
    },
    showsTotal() {
      const token = {};
      totals.add(token);
      return () => {
        totals.delete(token);
      };
    },
    load(generation) {
      use(null);
      store.setState(loading(generation));
    },
    open(connected, session) {
      use(connected);
      store.setState(received(store.getState(), session));
    },
    receive(session) {
      const before = store.getState();
      store.setState(received(before, session));
      return store.getState() !== before;
    },
    fail(error) {
      use(null);
      store.setState(failed(store.getState(), error));
    },
  };
}

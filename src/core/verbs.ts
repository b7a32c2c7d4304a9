import type {
  CheckoutActionName,
  CheckoutActionResult,
  CheckoutActions,
  CustomFieldValue,
} from './checkout-actions.js';
import { actionKey, actionReset, fieldSet, wished } from './checkout-state.js';
import type { Checkout } from './checkout.js';
import { createUpdateQuantity } from './quantities.js';
import { createRunner } from './runner.js';
import { createSubmit, type Submit } from './submit.js';
import { createWishing } from './wishes.js';

/** Everything that can be done with a checkout. */
export interface Verbs {
  readonly actions: CheckoutActions;
  readonly submit: Submit['submit'];
  readonly abandon: Submit['abandon'];
  /** Forgets why an action failed. */
  reset(name: CheckoutActionName, subject?: string): void;
  /** Keeps what one of the shop's own fields holds. */
  setField(name: string, value: CustomFieldValue): void;
  /**
   * Keeps what Stripe is to hear of when the buyer pays: the saved payment method (null: a new one), and whether a new
   * one may be saved (null: nobody asks any more).
   */
  wish(key: 'paymentMethod', id: string | null): void;
  wish(key: 'savePaymentMethod', agreed: boolean | null): void;
}

const verbsOf = new WeakMap<Checkout, Verbs>();

/**
 * The verbs of a checkout, always the same ones. They are made when first asked for, so a page that only shows a
 * session does not carry them.
 */
export function getVerbs(checkout: Checkout): Verbs {
  let verbs = verbsOf.get(checkout);
  if (!verbs) verbsOf.set(checkout, (verbs = createVerbs(checkout)));
  return verbs;
}

function createVerbs(checkout: Checkout): Verbs {
  const { store } = checkout;
  const runner = createRunner(checkout);
  const { confirm, submit, abandon } = createSubmit(checkout, runner);

  /** One of Stripe's verbs, run by the runner and waited for by submit. */
  function verb<Name extends CheckoutActionName>(
    name: Name,
    subjectOf?: (...args: Parameters<CheckoutActions[Name]>) => string,
  ): CheckoutActions[Name] {
    type Verb = (...args: Parameters<CheckoutActions[Name]>) => Promise<CheckoutActionResult>;
    const run: Verb = (...args) => {
      const subject = subjectOf?.(...args);
      const call = runner.run({ name, subject, call: (stripe) => (stripe[name] as Verb)(...args) });
      return runner.track(call);
    };
    return run as CheckoutActions[Name];
  }

  const itself = (subject: string) => subject;
  const wishShipping = createWishing<string>(store, runner, {
    name: 'updateShippingOption',
    subjectOf: (_, option) => option,
    call: (stripe, _, option) => stripe.updateShippingOption!(option),
  });
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
    updateShippingOption: (option) => wishShipping('updateShippingOption', option),
    addOptionalLineItem: verb('addOptionalLineItem', itself),
    removeOptionalLineItem: verb('removeOptionalLineItem', itself),
    runServerUpdate: (update, subject) =>
      runner.track(
        runner.run({
          name: 'runServerUpdate',
          subject,
          call: (stripe) => stripe.runServerUpdate!(update),
        }),
      ),
    // Changes nothing of the session, so submit does not wait for it.
    validateElements: async () =>
      runner.run({ name: 'validateElements', call: (stripe) => stripe.validateElements!() }),
    updateLineItemQuantity: createUpdateQuantity(store, runner),
    confirm,
  };

  return {
    actions,
    submit,
    abandon,
    reset: (name, subject) =>
      store.setState(actionReset(store.getState(), actionKey(name, subject))),
    setField: (name, value) => store.setState(fieldSet(store.getState(), name, value)),
    wish: (key, wish) => store.setState(wished(store.getState(), key, wish)),
  };
}

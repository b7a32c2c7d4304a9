import type {
  CheckoutActionName,
  CheckoutActionResult,
  CheckoutActions,
  CustomFieldValue,
} from './checkout-actions.js';
import { actionKey, actionReset, fieldSet, wished } from './checkout-state.js';
import type { Checkout } from './checkout.js';
import { mendFrom } from './mend-session.js';
import { lineOfOptionalItem } from './optional-items.js';
import { createUpdateQuantity } from './quantities.js';
import { createRunner } from './runner.js';
import type { CheckoutSession } from './session.js';
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

/** Whether the session shows what a verb was asked for. */
type Grant<Name extends CheckoutActionName> = (
  session: CheckoutSession,
  ...args: Parameters<CheckoutActions[Name]>
) => boolean | undefined;

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
  // Submit reads of the session what is missing.
  mendFrom(checkout);
  const { store } = checkout;
  const runner = createRunner(checkout);
  const { confirm, submit, abandon } = createSubmit(checkout, runner);

  /** One of Stripe's verbs, run by the runner and waited for by submit. */
  function verb<Name extends CheckoutActionName>(
    name: Name,
    isGranted?: Grant<Name>,
    subjectOf?: (...args: Parameters<CheckoutActions[Name]>) => string,
  ): CheckoutActions[Name] {
    type Verb = (...args: Parameters<CheckoutActions[Name]>) => Promise<CheckoutActionResult>;
    const run: Verb = (...args) => {
      const call = runner.run({
        name,
        subject: subjectOf?.(...args),
        call: (stripe) => (stripe[name] as Verb)(...args),
        isGranted: isGranted && ((session) => isGranted(session, ...args)),
      });
      return runner.track(call);
    };
    return run as CheckoutActions[Name];
  }

  const itself = (subject: string) => subject;
  const wishShipping = createWishing<string>(store, runner, {
    name: 'updateShippingOption',
    subjectOf: (_, option) => option,
    call: (stripe, _, option) => stripe.updateShippingOption!(option),
    isGranted: ({ shipping }, _, option) => shipping?.shippingOption.id === option,
  });
  const actions: CheckoutActions = {
    applyPromotionCode: verb('applyPromotionCode', hasPromotionCode),
    removePromotionCode: verb('removePromotionCode', (session) => !hasPromotionCode(session)),
    updateEmail: verb('updateEmail', (session, email) => session.email === email),
    updatePhoneNumber: verb(
      'updatePhoneNumber',
      (session, number) => session.phoneNumber === number,
    ),
    updateIndividualName: verb('updateIndividualName'),
    updateBusinessName: verb('updateBusinessName'),
    updateShippingAddress: verb('updateShippingAddress'),
    updateBillingAddress: verb('updateBillingAddress'),
    updateTaxIdInfo: verb('updateTaxIdInfo'),
    updateShippingOption: (option) => wishShipping('updateShippingOption', option),
    addOptionalLineItem: verb('addOptionalLineItem', isInOrder, itself),
    removeOptionalLineItem: verb(
      'removeOptionalLineItem',
      (session, priceId) => !isInOrder(session, priceId),
      itself,
    ),
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

/** Whether that promotion code applies, in whatever capitals; without one, whether any does. */
function hasPromotionCode(
  { discountAmounts }: CheckoutSession,
  code?: string,
): boolean | undefined {
  return discountAmounts?.some(
    ({ promotionCode }) =>
      promotionCode && (code ?? promotionCode).toLowerCase() === promotionCode.toLowerCase(),
  );
}

function isInOrder(session: CheckoutSession, priceId: string): boolean {
  return lineOfOptionalItem(session, priceId) !== null;
}

import type { Stripe } from '@stripe/stripe-js';
import type { Session } from '../sessions/order.js';
import type { StripeKind } from './stripe-kind.js';

/** A Stripe.js that only delivers sessions: what it takes to make them is no part of what is measured. */
export interface BenchStripe {
  readonly stripe: Stripe;
  /** Shows another session. Its change event waits for {@link BenchStripe.tell}. */
  show(session: Session): void;
  /** Calls every `change` handler with each change that none has been told of yet. */
  tell(): void;
  /** Milliseconds that Stripe itself has worked, since asked last. */
  takeOwnTime(): number;
}

/** What the actions of Stripe.js 10 offer. None is called; react-stripe-js copies them at each change. */
const VERBS = [
  'addOptionalLineItem',
  'applyPromotionCode',
  'confirm',
  'removeOptionalLineItem',
  'removePromotionCode',
  'runServerUpdate',
  'updateBillingAddress',
  'updateBusinessName',
  'updateEmail',
  'updateIndividualName',
  'updateLineItemQuantity',
  'updatePhoneNumber',
  'updateShippingAddress',
  'updateShippingOption',
  'updateTaxIdInfo',
  'validateElements',
];

/** What the sdk of Stripe.js 10 offers besides. */
const SDK_METHODS = [
  'changeAppearance',
  'createBillingAddressElement',
  'createContactDetailsElement',
  'createCurrencySelectorElement',
  'createExpressCheckoutElement',
  'createPaymentElement',
  'createShippingAddressElement',
  'createTaxIdElement',
  'getBillingAddressElement',
  'getContactDetailsElement',
  'getCurrencySelectorElement',
  'getExpressCheckoutElement',
  'getPaymentElement',
  'getShippingAddressElement',
  'getTaxIdElement',
  'loadFonts',
];

/** The methods by which react-stripe-js recognises a Stripe object. */
const STRIPE_METHODS = ['confirmCardPayment', 'createPaymentMethod', 'createToken', 'elements'];

/** Creates a {@link BenchStripe} whose session is `first` until another one is shown. */
export function createBenchStripe({ works, createView }: StripeKind, first: Session): BenchStripe {
  const handlers: Array<(session: Session) => void> = [];
  const view = createView(first);
  let untold: Session[] = [];
  let ownTime = 0;
  const actions = { ...methods(VERBS), getSession: () => view.current() };
  const sdk = {
    ...methods(SDK_METHODS),
    on: (_: 'change', handler: (session: Session) => void) => void handlers.push(handler),
    loadActions: () => Promise.resolve({ type: 'success', actions }),
  };
  const stripe = { ...methods(STRIPE_METHODS), initCheckoutElementsSdk: () => sdk };
  return {
    stripe: stripe as unknown as Stripe,
    show(session) {
      const started = works ? performance.now() : 0;
      view.show(session);
      if (works) ownTime += performance.now() - started;
      untold.push(view.current());
    },
    tell() {
      const changes = untold;
      untold = [];
      for (const session of changes) for (const handler of handlers) handler(session);
    },
    takeOwnTime() {
      const taken = ownTime;
      ownTime = 0;
      return taken;
    },
  };
}

function methods(names: readonly string[]): Record<string, () => never> {
  const refuse = () => {
    throw new Error('Nothing is bought on the page of the bench.');
  };
  return Object.fromEntries(names.map((name) => [name, refuse]));
}

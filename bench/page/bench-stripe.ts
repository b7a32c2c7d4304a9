import type { Stripe } from '@stripe/stripe-js';
import type { Session } from '../sessions/order.js';

/** A Stripe.js that only delivers sessions: what it takes to make them is no part of what is measured. */
export interface BenchStripe {
  readonly stripe: Stripe;
  /** Gives the session to every `change` handler, as one fresh object. */
  deliver(session: Session): void;
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

/** Creates a {@link BenchStripe} whose session is `first` until another one is delivered. */
export function createBenchStripe(first: Session): BenchStripe {
  const handlers: Array<(session: Session) => void> = [];
  let session = first;
  const actions = { ...methods(VERBS), getSession: () => session };
  const sdk = {
    ...methods(SDK_METHODS),
    on: (_: 'change', handler: (session: Session) => void) => void handlers.push(handler),
    loadActions: () => Promise.resolve({ type: 'success', actions }),
  };
  const stripe = { ...methods(STRIPE_METHODS), initCheckoutElementsSdk: () => sdk };
  return {
    stripe: stripe as unknown as Stripe,
    deliver(next) {
      session = next;
      for (const handler of handlers) handler(next);
    },
  };
}

function methods(names: readonly string[]): Record<string, () => never> {
  const refuse = () => {
    throw new Error('Nothing is bought on the page of the bench.');
  };
  return Object.fromEntries(names.map((name) => [name, refuse]));
}

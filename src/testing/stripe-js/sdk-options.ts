import type {
  Appearance,
  StripeCheckoutElementsSdkOptions,
  StripeCheckoutFormSdkOptions,
} from '@stripe/stripe-js';
import {
  anyObject,
  array,
  boolean,
  checkParameters,
  contact,
  objectOf,
  oneOf,
  string,
} from './check-arguments.js';
import type { Shapes } from './check-arguments.js';
import { IntegrationError } from './integration-error.js';
import type { SdkKind } from './train-surface.js';

/** What a page wants of a checkout, whichever init function it called. */
export interface SdkOptions {
  kind: SdkKind;
  clientSecret: string | Promise<string>;
  appearance: Appearance;
  defaultValues: DefaultValues;
  /** Whether the page is ready for amounts in the buyer's currency. */
  adaptivePricing: boolean;
  syncAddressCheckbox: 'billing' | 'shipping' | 'none';
  /** Whether the Payment Element offers to save a payment method, and shows those that are saved. */
  savedPaymentMethod: { enableSave: 'auto' | 'never'; enableRedisplay: 'auto' | 'never' };
}

/** What the buyer's details are before the buyer has given any. */
export type DefaultValues = NonNullable<StripeCheckoutElementsSdkOptions['defaultValues']>;

type SavedPaymentMethod = StripeCheckoutFormSdkOptions['savedPaymentMethod'];

const AUTO_NEVER = oneOf('auto', 'never');

const LOOKS: Shapes = {
  appearance: anyObject,
  loader: oneOf('auto', 'always', 'never'),
  fonts: array(anyObject),
  savedPaymentMethod: objectOf({ enableSave: AUTO_NEVER, enableRedisplay: AUTO_NEVER }),
};

const COMMON: Shapes = {
  clientSecret: {
    words: "a Checkout Session's client_secret, or a promise of one",
    fits: (value) => typeof value === 'string' || isPromise(value),
  },
  defaultValues: objectOf({
    billingAddress: contact,
    shippingAddress: contact,
    email: string,
    phoneNumber: string,
  }),
};

/**
 * Reads the options of an sdk for Elements. `fonts` and `loader` have no effect: there is no frame
 * that would need fonts of its own, and loading is always shown.
 *
 * Throws an IntegrationError for one of the wrong type.
 */
export function readElementsOptions(
  method: string,
  given: StripeCheckoutElementsSdkOptions,
): SdkOptions {
  checkParameters(method, given, {
    ...COMMON,
    adaptivePricing: objectOf({ allowed: boolean }),
    elementsOptions: objectOf({
      ...LOOKS,
      syncAddressCheckbox: oneOf('billing', 'shipping', 'none'),
    }),
  });
  const { elementsOptions = {} } = given;
  return {
    kind: 'elements',
    ...readCommon(given, elementsOptions),
    adaptivePricing: given.adaptivePricing?.allowed === true,
    syncAddressCheckbox: elementsOptions.syncAddressCheckbox ?? 'billing',
  };
}

/** Reads the options of an sdk for a form, which has no say in currencies: it shows them itself. */
export function readFormOptions(method: string, given: StripeCheckoutFormSdkOptions): SdkOptions {
  checkParameters(method, given, { ...COMMON, ...LOOKS });
  return {
    kind: 'form',
    ...readCommon(given, given),
    adaptivePricing: true,
    syncAddressCheckbox: 'billing',
  };
}

function readCommon(
  { clientSecret, defaultValues = {} }: StripeCheckoutElementsSdkOptions,
  looks: { appearance?: Appearance; savedPaymentMethod?: SavedPaymentMethod },
) {
  if (clientSecret === undefined) {
    throw new IntegrationError(
      "Missing value for clientSecret: it should be a Checkout Session's client_secret, or a promise of one.",
    );
  }
  const { enableSave = 'auto', enableRedisplay = 'auto' } = looks.savedPaymentMethod ?? {};
  return {
    clientSecret,
    defaultValues,
    appearance: looks.appearance ?? {},
    savedPaymentMethod: { enableSave, enableRedisplay },
  };
}

function isPromise(value: unknown): boolean {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';
}

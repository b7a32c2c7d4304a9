import type { ElementKind } from '../elements/element-host.js';
import {
  anyObject,
  array,
  boolean,
  checkParameters,
  either,
  number,
  objectOf,
  oneOf,
  recordOf,
  string,
} from './check-arguments.js';
import type { Shape, Shapes } from './check-arguments.js';

const AUTO_NEVER = oneOf('auto', 'never');
const AUTO_ALWAYS_NEVER = oneOf('auto', 'always', 'never');

const LAYOUT = oneOf('tabs', 'accordion', 'auto');

const BILLING_FIELDS: Shape = either(
  AUTO_NEVER,
  objectOf({
    name: AUTO_ALWAYS_NEVER,
    email: AUTO_NEVER,
    phone: AUTO_NEVER,
    address: either(
      oneOf('auto', 'never', 'if_required'),
      objectOf({
        country: AUTO_NEVER,
        postalCode: AUTO_NEVER,
        state: AUTO_NEVER,
        city: AUTO_NEVER,
        line1: AUTO_NEVER,
        line2: AUTO_NEVER,
      }),
    ),
  }),
);

const PAYMENT: Shapes = {
  layout: either(
    LAYOUT,
    objectOf({
      type: LAYOUT,
      defaultCollapsed: boolean,
      radios: either(boolean, oneOf('auto', 'never', 'always', 'if_multiple')),
      spacedAccordionItems: boolean,
      visibleAccordionItemsCount: number,
      paymentMethodLogoPosition: oneOf('start', 'end'),
    }),
  ),
  defaultValues: anyObject,
  business: objectOf({ name: string }),
  paymentMethodOrder: array(string),
  // Beside billingDetails stand those of single payment methods, under their names.
  fields: objectOf({ billingDetails: BILLING_FIELDS }, anyObject),
  readOnly: boolean,
  terms: recordOf(AUTO_ALWAYS_NEVER),
  wallets: recordOf(AUTO_NEVER),
  walletOptions: objectOf({ emailRequired: boolean, phoneNumberRequired: boolean }),
  applePay: anyObject,
};

const ADDRESS: Shapes = {
  // React's Address Element leaves the mode in what it passes to update().
  mode: oneOf('billing', 'shipping'),
  contacts: array(anyObject),
  display: objectOf({ name: oneOf('full', 'split', 'organization') }),
  fields: objectOf({ phone: AUTO_ALWAYS_NEVER, name: AUTO_NEVER }),
  allowedCountries: either(array(string), { words: 'null', fits: (value) => value === null }),
  autocomplete: anyObject,
  blockPoBox: boolean,
  defaultValues: anyObject,
  validation: objectOf({ phone: objectOf({ required: AUTO_ALWAYS_NEVER }) }),
};

const EXPRESS_METHODS = recordOf(AUTO_ALWAYS_NEVER);

const EXPRESS_CHECKOUT: Shapes = {
  buttonHeight: number,
  buttonTheme: recordOf(string),
  buttonType: recordOf(string),
  layout: objectOf({ maxColumns: number, maxRows: number, overflow: AUTO_NEVER }),
  paymentMethodOrder: array(string),
  paymentMethods: EXPRESS_METHODS,
};

const REQUIRED = objectOf({ required: AUTO_ALWAYS_NEVER });

const SHAPES: Readonly<Record<ElementKind, Shapes>> = {
  payment: PAYMENT,
  billingAddress: ADDRESS,
  shippingAddress: ADDRESS,
  expressCheckout: EXPRESS_CHECKOUT,
  currencySelector: {},
  contactDetails: {},
  taxId: {
    visibility: AUTO_ALWAYS_NEVER,
    fields: objectOf({ businessName: AUTO_ALWAYS_NEVER }),
    validation: objectOf({ businessName: REQUIRED, taxId: REQUIRED }),
    verification: objectOf({ taxId: objectOf({ mode: oneOf('if_supported', 'never') }) }),
    defaultValues: objectOf({ businessName: string, taxIdType: string, taxId: string }),
  },
  terms: {},
  linkSignup: { defaultValues: objectOf({ email: string, name: string, phone: string }) },
  checkoutForm: {
    layout: oneOf('expanded', 'compact'),
    contacts: array(anyObject),
    expressCheckout: objectOf({
      buttonHeight: number,
      buttonTheme: recordOf(string),
      paymentMethods: EXPRESS_METHODS,
    }),
    features: objectOf({ promotionCodeCollection: AUTO_NEVER }),
  },
};

/** Checks what a page passes to a `create…Element` method. */
export function checkCreateOptions(kind: ElementKind, options: unknown): void {
  if (options !== undefined) checkParameters('create', options, SHAPES[kind]);
}

/** Checks what a page passes to an Element's `update`. */
export function checkUpdateOptions(kind: ElementKind, options: unknown): void {
  checkParameters('update', options, SHAPES[kind]);
}

import type {
  StripeCheckoutElementsSdk,
  StripeCheckoutLineItem,
  StripeCheckoutLoadActionsSuccess,
  StripeCheckoutRecurring,
  StripeCheckoutSession,
  StripeCheckoutTaxAmount,
  StripeCheckoutTaxIdInfo,
} from '@stripe/stripe-js';
import { isAtLeast } from '../trains.js';
import type { Train } from '../trains.js';

/** The session of `@stripe/stripe-js` 10. */
export type EndiveSession = StripeCheckoutSession;

/** The session of `@stripe/stripe-js` 9. */
export type DahliaSession = Omit<EndiveSession, 'nameCollection' | 'taxIdInfo'> & {
  taxIdInfo:
    | (Omit<StripeCheckoutTaxIdInfo, 'taxId'> & {
        taxId: { type: Exclude<StripeCheckoutTaxIdInfo['taxId']['type'], 'ic_nif'>; value: string };
      })
    | null;
};

/** A line item of `@stripe/stripe-js` 8, where proration was a matter of the line. */
export type CloverLineItem = Omit<
  StripeCheckoutLineItem,
  | 'unitAmountDecimal'
  | 'unitLabel'
  | 'priceId'
  | 'isRemovable'
  | 'pricing'
  | 'transformQuantity'
  | 'recurring'
  | 'taxAmounts'
> & {
  recurring: (NonNullable<StripeCheckoutLineItem['recurring']> & { isProrated: boolean }) | null;
  taxAmounts: CloverTaxAmount[] | null;
};

/** A tax amount of `@stripe/stripe-js` 8. */
export type CloverTaxAmount = Omit<StripeCheckoutTaxAmount, 'percentage'>;

/** The session of `@stripe/stripe-js` 8. */
export type CloverSession = Omit<
  DahliaSession,
  'surcharge' | 'optionalItems' | 'lineItems' | 'recurring' | 'total' | 'taxAmounts' | 'shipping'
> & {
  lineItems: CloverLineItem[];
  recurring: Omit<StripeCheckoutRecurring, 'isProrated'> | null;
  total: Omit<EndiveSession['total'], 'surcharge'>;
  taxAmounts: CloverTaxAmount[] | null;
  shipping:
    | (Omit<NonNullable<EndiveSession['shipping']>, 'taxAmounts'> & {
        taxAmounts: CloverTaxAmount[] | null;
      })
    | null;
};

/** The session of any supported train. */
export type AnySession = EndiveSession | DahliaSession | CloverSession;

/** The actions of `@stripe/stripe-js` 10. */
export type EndiveActions = StripeCheckoutLoadActionsSuccess;

type ActionName = keyof EndiveActions;

/** The actions that came with a train, in Stripe's words. */
const ACTIONS_SINCE = {
  clover: [
    'applyPromotionCode',
    'removePromotionCode',
    'updateShippingAddress',
    'updateBillingAddress',
    'updatePhoneNumber',
    'updateEmail',
    'updateLineItemQuantity',
    'updateTaxIdInfo',
    'updateShippingOption',
    'confirm',
    'getSession',
    'runServerUpdate',
  ],
  dahlia: ['validateElements', 'addOptionalLineItem', 'removeOptionalLineItem'],
  endive: ['updateIndividualName', 'updateBusinessName'],
} as const satisfies Record<Train, readonly ActionName[]>;

type SdkMethod = keyof StripeCheckoutElementsSdk;

/** The methods of the checkout sdk that came with a train. */
const SDK_METHODS_SINCE = {
  clover: [
    'on',
    'loadActions',
    'changeAppearance',
    'loadFonts',
    'getPaymentElement',
    'getBillingAddressElement',
    'getShippingAddressElement',
    'getExpressCheckoutElement',
    'getCurrencySelectorElement',
    'getTaxIdElement',
    'createPaymentElement',
    'createBillingAddressElement',
    'createShippingAddressElement',
    'createExpressCheckoutElement',
    'createCurrencySelectorElement',
    'createTaxIdElement',
  ],
  dahlia: [
    'getTermsElement',
    'getLinkSignupElement',
    'createContactDetailsElement',
    'createTermsElement',
    'createLinkSignupElement',
  ],
  endive: ['getContactDetailsElement'],
} as const satisfies Record<Train, readonly SdkMethod[]>;

/** The actions of dahlia and clover, by name. */
export type DahliaActionName = (typeof ACTIONS_SINCE)['clover' | 'dahlia'][number];
export type CloverActionName = (typeof ACTIONS_SINCE)['clover'][number];
export type DahliaSdkMethod = (typeof SDK_METHODS_SINCE)['clover' | 'dahlia'][number];
export type CloverSdkMethod = (typeof SDK_METHODS_SINCE)['clover'][number];

/** Keeps of `actions` those that `train` has. */
export function actionsOfTrain(train: Train, actions: EndiveActions): EndiveActions {
  return keep(actions, namesUpTo(train, ACTIONS_SINCE));
}

/** Keeps of `sdk` the methods that `train` has. */
export function sdkOfTrain(
  train: Train,
  sdk: StripeCheckoutElementsSdk,
): StripeCheckoutElementsSdk {
  return keep(sdk, namesUpTo(train, SDK_METHODS_SINCE));
}

function namesUpTo(train: Train, since: Record<Train, readonly string[]>): ReadonlySet<string> {
  const trains = Object.keys(since) as Train[];
  return new Set(trains.filter((each) => isAtLeast(train, each)).flatMap((each) => since[each]));
}

/** An absent member is how an older train shows; the newest train's type is what callers hold. */
function keep<Whole extends object>(whole: Whole, names: ReadonlySet<string>): Whole {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => names.has(name))) as Whole;
}

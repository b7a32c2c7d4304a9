import type {
  StripeCheckoutElementsSdk,
  StripeCheckoutFormLoadActionsResult,
  StripeCheckoutFormSdk,
  StripeCheckoutLineItem,
  StripeCheckoutLoadActionsResult,
  StripeCheckoutLoadActionsSuccess,
  StripeCheckoutRecurring,
  StripeCheckoutSession,
  StripeCheckoutTaxAmount,
  StripeCheckoutTaxIdInfo,
} from '@stripe/stripe-js';
import { isAtLeast } from '../trains.js';
import type { ElementFactories } from './element-factories.js';
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

/** The actions that a page with a form does not have: the form itself does what they do. */
const NOT_WITH_A_FORM: readonly string[] = [
  'updateEmail',
  'updatePhoneNumber',
  'updateIndividualName',
  'updateBusinessName',
  'updateShippingAddress',
  'updateBillingAddress',
  'updateTaxIdInfo',
] satisfies ActionName[];

/** Everything that the checkout sdk of some train has. */
export interface WholeSdk extends ElementFactories {
  on: StripeCheckoutElementsSdk['on'];
  loadActions: StripeCheckoutElementsSdk['loadActions'];
  changeAppearance: StripeCheckoutElementsSdk['changeAppearance'];
  loadFonts: StripeCheckoutElementsSdk['loadFonts'];
}

type SdkMethod = keyof WholeSdk;

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

/** What clover alone has: its form became an sdk of its own. */
const ONLY_IN_CLOVER = [
  'createPaymentFormElement',
  'getPaymentFormElement',
] as const satisfies readonly SdkMethod[];

/** The methods of the form sdk, the same in dahlia and endive. */
const FORM_SDK_METHODS = [
  'on',
  'loadActions',
  'changeAppearance',
  'loadFonts',
  'createForm',
  'getForm',
  'createCurrencySelectorElement',
  'getCurrencySelectorElement',
] as const satisfies ReadonlyArray<keyof StripeCheckoutFormSdk>;

type CloverActionName = (typeof ACTIONS_SINCE)['clover'][number];
type DahliaActionName = CloverActionName | (typeof ACTIONS_SINCE)['dahlia'][number];
type SinceClover = (typeof SDK_METHODS_SINCE)['clover'][number];
type CloverSdkMethod = SinceClover | (typeof ONLY_IN_CLOVER)[number];
type DahliaSdkMethod = SinceClover | (typeof SDK_METHODS_SINCE)['dahlia'][number];

/** A result of the newest train with the session and the error codes of an older one. */
type OlderResult<Result, Session> = Result extends { session: EndiveSession }
  ? Omit<Result, 'session'> & { session: Session }
  : Result extends { error: infer Failure }
    ? Omit<Result, 'error'> & {
        error: Failure extends { code: 'promotionCodeAmountInsufficient' }
          ? Extract<Failure, { promotionCodeAmountInsufficient: unknown }>
          : Failure;
      }
    : Result;

type OlderActions<Name extends ActionName, Session> = {
  [Action in Name]: EndiveActions[Action] extends (...given: infer Given) => Promise<infer Result>
    ? (...given: Given) => Promise<OlderResult<Result, Session>>
    : () => Session;
};

/** The actions of `@stripe/stripe-js` 9. */
export type DahliaActions = OlderActions<DahliaActionName, DahliaSession>;

/** The actions of `@stripe/stripe-js` 8. */
export type CloverActions = OlderActions<CloverActionName, CloverSession>;

type OlderSdk<Method extends SdkMethod, Session, Actions> = Omit<
  Pick<WholeSdk, Method>,
  'on' | 'loadActions'
> & {
  on: (event: 'change', handler: (session: Session) => void) => void;
  loadActions: () => Promise<
    | { type: 'success'; actions: Actions }
    | Extract<StripeCheckoutLoadActionsResult, { type: 'error' }>
  >;
};

/** The checkout sdk of `@stripe/stripe-js` 9. */
export type DahliaSdk = OlderSdk<DahliaSdkMethod, DahliaSession, DahliaActions>;

/** The checkout sdk of `@stripe/stripe-js` 8. */
export type CloverSdk = OlderSdk<CloverSdkMethod, CloverSession, CloverActions>;

/** The checkout sdk of `@stripe/stripe-js` 10. */
export type EndiveSdk = Pick<
  WholeSdk,
  DahliaSdkMethod | (typeof SDK_METHODS_SINCE)['endive'][number]
>;

/** The form sdk, the same in dahlia and endive but for their sessions. */
export type FormSdk = Pick<WholeSdk, Exclude<(typeof FORM_SDK_METHODS)[number], 'loadActions'>> & {
  loadActions: () => Promise<StripeCheckoutFormLoadActionsResult>;
};

/** The two kinds of checkout sdk: one for Elements, one for a form that Stripe builds. */
export type SdkKind = 'elements' | 'form';

/** Keeps of `actions` those that `train` has. */
export function actionsOfTrain(train: Train, kind: SdkKind, actions: EndiveActions): EndiveActions {
  const names = namesUpTo(train, ACTIONS_SINCE);
  const isShown = (name: string) => kind === 'elements' || !NOT_WITH_A_FORM.includes(name);
  return keep(actions, names.filter(isShown));
}

/** Keeps of `sdk` the methods that `train` has. */
export function sdkOfTrain(train: Train, kind: SdkKind, sdk: WholeSdk): WholeSdk {
  if (kind === 'form') return keep(sdk, FORM_SDK_METHODS);
  const own = train === 'clover' ? ONLY_IN_CLOVER : [];
  return keep(sdk, [...namesUpTo(train, SDK_METHODS_SINCE), ...own]);
}

function namesUpTo(train: Train, since: Record<Train, readonly string[]>): string[] {
  const trains = Object.keys(since) as Train[];
  return trains.filter((each) => isAtLeast(train, each)).flatMap((each) => since[each]);
}

/** An absent member is how an older train shows; the newest train's type is what callers hold. */
function keep<Whole extends object>(whole: Whole, names: readonly string[]): Whole {
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => names.includes(name)),
  ) as Whole;
}

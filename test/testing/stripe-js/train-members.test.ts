import type * as endive from '@stripe/stripe-js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Train } from '../../../src/testing/trains.js';
import { TRAINS } from '../../../src/testing/trains.js';
import type * as clover from '../../matrix/clover/node_modules/@stripe/stripe-js/dist/index.js';
import type * as dahlia from '../../matrix/dahlia/node_modules/@stripe/stripe-js/dist/index.js';
import { lineItem, paymentPage } from './support/payment-page.js';
import { loadedActions, scriptApi, scriptedStripe, SECRET } from './support/scripted-api.js';

/**
 * The members that each train's own types name. The compiler refuses one too many or too few here,
 * and the tests below refuse them in the simulator.
 */
type Members<Whole> = Record<keyof Whole, true>;

type CloverActions = Extract<
  clover.StripeCheckoutLoadActionsResult,
  { type: 'success' }
>['actions'];

const CLOVER_SESSION = {
  billingAddress: true,
  businessName: true,
  canConfirm: true,
  currency: true,
  currencyOptions: true,
  discountAmounts: true,
  email: true,
  id: true,
  lastPaymentError: true,
  lineItems: true,
  livemode: true,
  minorUnitsAmountDivisor: true,
  phoneNumber: true,
  recurring: true,
  savedPaymentMethods: true,
  shipping: true,
  shippingAddress: true,
  shippingOptions: true,
  status: true,
  tax: true,
  taxAmounts: true,
  taxIdInfo: true,
  total: true,
} as const satisfies Members<clover.StripeCheckoutSession>;
const DAHLIA_SESSION = {
  ...CLOVER_SESSION,
  surcharge: true,
  optionalItems: true,
} as const satisfies Members<dahlia.StripeCheckoutSession>;
const ENDIVE_SESSION = {
  ...DAHLIA_SESSION,
  nameCollection: true,
} as const satisfies Members<endive.StripeCheckoutSession>;

const CLOVER_LINE = {
  id: true,
  name: true,
  discount: true,
  subtotal: true,
  total: true,
  taxExclusive: true,
  taxInclusive: true,
  unitAmount: true,
  description: true,
  quantity: true,
  discountAmounts: true,
  taxAmounts: true,
  recurring: true,
  adjustableQuantity: true,
  images: true,
} as const satisfies Members<clover.StripeCheckoutLineItem>;
const DAHLIA_LINE = {
  ...CLOVER_LINE,
  unitAmountDecimal: true,
  unitLabel: true,
  priceId: true,
  isRemovable: true,
  pricing: true,
  transformQuantity: true,
} as const satisfies Members<dahlia.StripeCheckoutLineItem> &
  Members<endive.StripeCheckoutLineItem>;

const CLOVER_TOTAL = {
  appliedBalance: true,
  balanceAppliedToNextInvoice: true,
  discount: true,
  shippingRate: true,
  subtotal: true,
  taxExclusive: true,
  taxInclusive: true,
  total: true,
} as const satisfies Members<clover.StripeCheckoutTotalSummary>;
const DAHLIA_TOTAL = {
  ...CLOVER_TOTAL,
  surcharge: true,
} as const satisfies Members<endive.StripeCheckoutTotalSummary>;

const CLOVER_ACTIONS = {
  applyPromotionCode: true,
  removePromotionCode: true,
  updateShippingAddress: true,
  updateBillingAddress: true,
  updatePhoneNumber: true,
  updateEmail: true,
  updateLineItemQuantity: true,
  updateTaxIdInfo: true,
  updateShippingOption: true,
  confirm: true,
  getSession: true,
  runServerUpdate: true,
} as const satisfies Members<CloverActions>;
const DAHLIA_ACTIONS = {
  ...CLOVER_ACTIONS,
  validateElements: true,
  addOptionalLineItem: true,
  removeOptionalLineItem: true,
} as const satisfies Members<dahlia.StripeCheckoutLoadActionsSuccess>;
const ENDIVE_ACTIONS = {
  ...DAHLIA_ACTIONS,
  updateIndividualName: true,
  updateBusinessName: true,
} as const satisfies Members<endive.StripeCheckoutLoadActionsSuccess>;
const FORM_ACTIONS = {
  applyPromotionCode: true,
  removePromotionCode: true,
  updateLineItemQuantity: true,
  updateShippingOption: true,
  confirm: true,
  getSession: true,
  runServerUpdate: true,
  validateElements: true,
  addOptionalLineItem: true,
  removeOptionalLineItem: true,
} as const satisfies Members<dahlia.StripeCheckoutFormLoadActionsSuccess> &
  Members<endive.StripeCheckoutFormLoadActionsSuccess>;

const COMMON_SDK = {
  on: true,
  loadActions: true,
  changeAppearance: true,
  loadFonts: true,
  getPaymentElement: true,
  getBillingAddressElement: true,
  getShippingAddressElement: true,
  getExpressCheckoutElement: true,
  getCurrencySelectorElement: true,
  getTaxIdElement: true,
  createPaymentElement: true,
  createBillingAddressElement: true,
  createShippingAddressElement: true,
  createExpressCheckoutElement: true,
  createCurrencySelectorElement: true,
  createTaxIdElement: true,
} as const;
const CLOVER_SDK = {
  ...COMMON_SDK,
  createPaymentFormElement: true,
  getPaymentFormElement: true,
} as const satisfies Members<clover.StripeCheckout>;
const DAHLIA_SDK = {
  ...COMMON_SDK,
  getTermsElement: true,
  getLinkSignupElement: true,
  createContactDetailsElement: true,
  createTermsElement: true,
  createLinkSignupElement: true,
} as const satisfies Members<dahlia.StripeCheckoutElementsSdk>;
const ENDIVE_SDK = {
  ...DAHLIA_SDK,
  getContactDetailsElement: true,
} as const satisfies Members<endive.StripeCheckoutElementsSdk>;
const FORM_SDK = {
  on: true,
  loadActions: true,
  changeAppearance: true,
  loadFonts: true,
  createForm: true,
  getForm: true,
  createCurrencySelectorElement: true,
  getCurrencySelectorElement: true,
} as const satisfies Members<dahlia.StripeCheckoutFormSdk> & Members<endive.StripeCheckoutFormSdk>;

const ELEMENT = {
  mount: true,
  unmount: true,
  destroy: true,
  focus: true,
  blur: true,
  clear: true,
  on: true,
  once: true,
  off: true,
} as const satisfies Members<endive.StripeTermsElement>;
const FORM = {
  ...ELEMENT,
  getValue: true,
  setView: true,
} as const satisfies Members<endive.StripeCheckoutForm>;

const COMMON_STRIPE = {
  elements: true,
  paymentRequest: true,
  registerAppInfo: true,
  initCheckoutElementsSdk: true,
  confirmPayment: true,
  confirmAcssDebitPayment: true,
  confirmUsBankAccountPayment: true,
  confirmAlipayPayment: true,
  confirmAuBecsDebitPayment: true,
  confirmBancontactPayment: true,
  confirmBilliePayment: true,
  confirmBlikPayment: true,
  confirmBoletoPayment: true,
  confirmCardPayment: true,
  confirmCashappPayment: true,
  confirmCustomerBalancePayment: true,
  confirmEpsPayment: true,
  confirmFpxPayment: true,
  confirmGiropayPayment: true,
  confirmGrabPayPayment: true,
  confirmIdealPayment: true,
  confirmKlarnaPayment: true,
  confirmKonbiniPayment: true,
  confirmMobilepayPayment: true,
  confirmMultibancoPayment: true,
  confirmOxxoPayment: true,
  confirmP24Payment: true,
  confirmPayNowPayment: true,
  confirmPayPalPayment: true,
  confirmPixPayment: true,
  confirmPromptPayPayment: true,
  confirmSepaDebitPayment: true,
  confirmSofortPayment: true,
  confirmTwintPayment: true,
  confirmWechatPayPayment: true,
  handleCardAction: true,
  handleNextAction: true,
  verifyMicrodepositsForPayment: true,
  createRadarSession: true,
  collectBankAccountForPayment: true,
  createPaymentMethod: true,
  createConfirmationToken: true,
  retrievePaymentIntent: true,
  confirmSetup: true,
  confirmAcssDebitSetup: true,
  confirmUsBankAccountSetup: true,
  confirmAuBecsDebitSetup: true,
  confirmBacsDebitSetup: true,
  confirmBancontactSetup: true,
  confirmCardSetup: true,
  confirmCashappSetup: true,
  confirmIdealSetup: true,
  confirmAmazonPaySetup: true,
  confirmPayPalSetup: true,
  confirmSepaDebitSetup: true,
  confirmSofortSetup: true,
  confirmAffirmPayment: true,
  confirmAfterpayClearpayPayment: true,
  verifyMicrodepositsForSetup: true,
  collectBankAccountForSetup: true,
  retrieveSetupIntent: true,
  processOrder: true,
  retrieveOrder: true,
  createToken: true,
  verifyIdentity: true,
  collectFinancialConnectionsAccounts: true,
  collectBankAccountToken: true,
  createEphemeralKeyNonce: true,
} as const;
const CLOVER_STRIPE = {
  ...COMMON_STRIPE,
  createSource: true,
  retrieveSource: true,
  initCheckout: true,
  initEmbeddedCheckout: true,
} as const satisfies Members<clover.Stripe>;
const DAHLIA_STRIPE = {
  ...COMMON_STRIPE,
  initCheckoutFormSdk: true,
  createEmbeddedCheckoutPage: true,
} as const satisfies Members<dahlia.Stripe>;
const ENDIVE_STRIPE = {
  ...DAHLIA_STRIPE,
  confirmPayByBankPayment: true,
  confirmBlikSetup: true,
  initializePricing: true,
} as const satisfies Members<endive.Stripe>;
const STRIPE = { clover: CLOVER_STRIPE, dahlia: DAHLIA_STRIPE, endive: ENDIVE_STRIPE };

/** What Stripe's types leave out, and what answers with an error that says the new name. */
const UNTYPED = ['version', '_apiKey', '_keyMode', '_registerWrapper'];
const RENAMED = ['initCheckout', 'initEmbeddedCheckout'];

const EXPECTED = {
  clover: {
    session: CLOVER_SESSION,
    line: CLOVER_LINE,
    total: CLOVER_TOTAL,
    sdk: CLOVER_SDK,
    actions: CLOVER_ACTIONS,
  },
  dahlia: {
    session: DAHLIA_SESSION,
    line: DAHLIA_LINE,
    total: DAHLIA_TOTAL,
    sdk: DAHLIA_SDK,
    actions: DAHLIA_ACTIONS,
  },
  endive: {
    session: ENDIVE_SESSION,
    line: DAHLIA_LINE,
    total: DAHLIA_TOTAL,
    sdk: ENDIVE_SDK,
    actions: ENDIVE_ACTIONS,
  },
} satisfies Record<Train, object>;

const members = (of: object) => Object.keys(of).toSorted();

const pageWithTerms = paymentPage({
  line_items: [
    lineItem({ recurring: { interval: 'month', interval_count: 1, usage_type: 'licensed' } }),
  ],
});

async function open(train: Train) {
  const sdk = scriptedStripe(scriptApi({ '/init': [pageWithTerms] }), {
    train,
  }).initCheckoutElementsSdk({ clientSecret: SECRET });
  return { sdk, actions: await loadedActions(sdk) };
}

afterEach(() => document.body.replaceChildren());

describe.each(TRAINS)('the simulated Stripe.js of %s', (train) => {
  it('has the members that its own types name, and no others', async () => {
    const { sdk, actions } = await open(train);
    const session = actions.getSession();
    expect({
      session: members(session),
      line: members(session.lineItems[0] ?? {}),
      total: members(session.total),
      sdk: members(sdk),
      actions: members(actions),
    }).toEqual(
      Object.fromEntries(
        Object.entries(EXPECTED[train]).map(([part, names]) => [part, members(names)]),
      ),
    );
  });

  it('begins with a Stripe object of the methods that its own types name', () => {
    const stripe = scriptedStripe(scriptApi(), { train });
    const names = new Set([...Object.keys(STRIPE[train]), ...UNTYPED, ...RENAMED]);
    expect(members(stripe)).toEqual([...names].toSorted());
  });

  it('gives Elements the methods of its types, and hides what is behind them', async () => {
    const { sdk } = await open(train);
    const update = { ...ELEMENT, update: true } as const;
    const valued = {
      ...update,
      getValue: true,
    } as const satisfies Members<endive.StripeAddressElement>;
    const payment = {
      ...update,
      collapse: true,
    } as const satisfies Members<endive.StripePaymentElement>;
    expect(members(sdk.createPaymentElement())).toEqual(members(payment));
    expect(members(sdk.createBillingAddressElement())).toEqual(members(valued));
    expect(members(sdk.createTaxIdElement())).toEqual(members(valued));
    expect(members(sdk.createExpressCheckoutElement())).toEqual(members(update));
    expect(members(sdk.createCurrencySelectorElement())).toEqual(members(ELEMENT));
    expect(sdk.getPaymentElement()?.on('change', () => {})).toBe(sdk.getPaymentElement());
  });
});

describe.each(['dahlia', 'endive'] as const)('the form sdk of %s', (train) => {
  it('has the members that its own types name, and no others', async () => {
    const page = paymentPage({ ui_mode: 'form' });
    const sdk = scriptedStripe(scriptApi({ '/init': [page] }), { train }).initCheckoutFormSdk({
      clientSecret: SECRET,
    });
    const loaded = await sdk.loadActions();
    expect(members(sdk)).toEqual(members(FORM_SDK));
    expect(loaded.type === 'success' && members(loaded.actions)).toEqual(members(FORM_ACTIONS));
    expect(sdk.getForm()).toBeNull();
    expect(members(sdk.createForm())).toEqual(members(FORM));
  });
});

describe('a session of another kind', () => {
  it.each([
    ['initCheckoutElementsSdk', 'form', /Use stripe.initCheckoutFormSdk\(\)/],
    ['initCheckoutFormSdk', 'elements', /Use stripe.initCheckoutElementsSdk\(\)/],
  ] as const)('is not opened by %s', async (method, mode, message) => {
    const stripe = scriptedStripe(scriptApi({ '/init': [paymentPage({ ui_mode: mode })] }));
    const loaded = await stripe[method]({ clientSecret: SECRET }).loadActions();
    expect(loaded).toMatchObject({ type: 'error', error: { code: null } });
    expect(loaded.type === 'error' && loaded.error.message).toMatch(message);
  });
});

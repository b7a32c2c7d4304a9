import { checkBillingHolds } from '../billing/check-billing.js';
import { readInvoiceCreation } from '../billing/invoice-data.js';
import type { InvoiceCreationInput } from '../billing/invoice-data.js';
import { readSubscriptionData } from '../billing/subscription-data.js';
import type { SubscriptionDataInput } from '../billing/subscription-data.js';
import { hasTrial, readTrial } from '../billing/trial.js';
import { checkedCurrency } from '../check-values.js';
import { checkedEmail } from '../email.js';
import { changeMetadata } from '../metadata.js';
import type { MetadataChange } from '../metadata.js';
import { priceSession } from '../pricing/session-amounts.js';
import { invalidRequest } from '../refusal.js';
import { HOUR, MINUTE } from '../time.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import { checkAmountDue } from './check-amount-due.js';
import { currencyOfLines } from './check-lines.js';
import { readCustomFields } from './custom-fields.js';
import type { CustomFieldInput } from './custom-fields.js';
import { checkDiscountsStillHold, serverDiscounts } from './discounts.js';
import type { DiscountInput } from './discounts.js';
import { createLines } from './lines.js';
import type { LineInput } from './lines.js';
import { readOptionalItems } from './optional-items.js';
import type { OptionalItemInput } from './optional-items.js';
import { NO_PAGE_SETTINGS } from './page-settings.js';
import type { PageSettings } from './page-settings.js';
import {
  checkReturnUrl,
  choosePaymentMethodTypes,
} from '../payments/choose-payment-method-types.js';
import type { PaymentMethodTypesInput } from '../payments/choose-payment-method-types.js';
import { createSetupIntent } from '../payments/setup-intents.js';
import type { Collection, CustomerUpdate, Echo, Session, UiMode } from './session.js';
import { setShippingOptions } from './shipping.js';
import type { ShippingOptionInput } from './shipping.js';
import { checkTaxRules, readDefaultTaxRates } from './tax-rules.js';

/** What a request says about a new session, with `ui_mode` already in the newest words. */
export interface SessionInput {
  mode: Session['mode'];
  uiMode: UiMode;
  lines: LineInput[];
  optionalItems?: OptionalItemInput[];
  adaptivePricing?: boolean;
  currency?: string;
  customer?: string;
  customerEmail?: string;
  customerCreation?: 'always' | 'if_required';
  customerUpdate?: Partial<CustomerUpdate>;
  automaticTax?: boolean;
  /** Ids of `subscription_data.default_tax_rates`. */
  defaultTaxRates?: string[];
  discounts?: DiscountInput[];
  allowPromotionCodes?: boolean;
  expiresAt?: number;
  collection?: Partial<Collection>;
  shippingOptions?: ShippingOptionInput[];
  shippingServerOnly?: boolean;
  discountsServerOnly?: boolean;
  trialPeriodDays?: number;
  trialEnd?: number;
  subscriptionData?: SubscriptionDataInput;
  invoiceCreation?: InvoiceCreationInput;
  paymentMethodCollection?: Session['paymentMethodCollection'];
  paymentMethodTypes?: PaymentMethodTypesInput;
  paymentMethodOptions?: Session['paymentMethodOptions'];
  savedMethods?: Partial<Session['savedMethods']>;
  setupIntentData?: { description?: string; metadata?: MetadataChange };
  paymentIntentData?: {
    description?: string;
    metadata?: MetadataChange;
    setup_future_usage?: 'off_session' | 'on_session';
    statement_descriptor?: string;
    statement_descriptor_suffix?: string;
    capture_method?: Session['paymentIntentData']['captureMethod'];
    receipt_email?: string;
    shipping?: Session['paymentIntentData']['shipping'];
    transfer_group?: string;
  };
  metadata?: MetadataChange;
  locale?: string;
  returnUrl?: string;
  successUrl?: string;
  cancelUrl?: string;
  recovery?: Session['recovery'];
  page?: Partial<Omit<PageSettings, 'customFields'>> & { customFields?: CustomFieldInput[] };
  echo?: Echo;
  optionalEcho?: Echo;
}

const SHORTEST_LIFE = 30 * MINUTE;
const LONGEST_LIFE = 24 * HOUR;
const SECRET_LENGTH = 60;

/** Makes a session and everything that it describes in place. */
export function createSession(world: World, input: SessionInput): Session {
  const customer =
    input.customer === undefined
      ? null
      : findIn(world.customers, 'customer', input.customer, 'customer');
  const named =
    input.currency === undefined ? undefined : checkedCurrency(input.currency, 'currency');
  const isSetup = input.mode === 'setup';
  const optionalItems = readOptionalItems(world, input.optionalItems, input.uiMode);
  const rules = { mode: input.mode, currency: named, optionalItems };
  const lines = isSetup ? [] : createLines(world, input.lines, rules);
  const currency = isSetup
    ? (named ?? world.account.defaultCurrency)
    : currencyOfLines(world, lines, rules);
  const captureMethod = input.paymentIntentData?.capture_method ?? 'automatic_async';
  const keys = newSessionKeys(world);
  const now = world.now();
  const session: Session = {
    ...keys,
    created: now,
    expiresAt: readExpiry(input.expiresAt, now),
    expiredAt: null,
    recovery: input.recovery ?? null,
    recoveredFrom: null,
    mode: input.mode,
    uiMode: input.uiMode,
    status: 'open',
    paymentStatus: isSetup ? 'no_payment_required' : 'unpaid',
    currency,
    lines,
    optionalItems,
    presentment: {
      enabled: input.adaptivePricing ?? world.account.adaptivePricing ?? false,
      allowed: false,
      chosen: null,
    },
    discounts: [],
    allowPromotionCodes: input.allowPromotionCodes ?? null,
    shippingOptions: [],
    selectedShipping: null,
    trial: readTrial(input, now),
    subscriptionData:
      input.mode === 'subscription'
        ? readSubscriptionData(input.subscriptionData ?? {}, now, hasTrial(input))
        : null,
    invoiceCreation: input.mode === 'payment' ? readInvoiceCreation(input.invoiceCreation) : null,
    surcharge: null,
    collection: {
      billingAddress: null,
      phoneNumber: false,
      shippingCountries: null,
      individualName: null,
      businessName: null,
      taxId: false,
      taxIdRequired: false,
      ...input.collection,
    },
    buyer: {
      email: null,
      phone: null,
      individualName: null,
      businessName: null,
      billingAddress: null,
      shippingAddress: null,
      taxId: null,
    },
    customer: customer?.id ?? null,
    customerEmail:
      input.customerEmail === undefined
        ? null
        : checkedEmail(input.customerEmail, 'customer_email'),
    customerCreation: readCustomerCreation(world, input),
    customerUpdate: { address: 'never', name: 'never', shipping: 'never', ...input.customerUpdate },
    automaticTax: input.automaticTax ?? false,
    taxFails: false,
    defaultTaxRates: readDefaultTaxRates(world, input.defaultTaxRates ?? []),
    paymentMethodCollection: input.paymentMethodCollection ?? 'always',
    paymentMethodTypes: choosePaymentMethodTypes(world, input.paymentMethodTypes ?? {}, {
      mode: input.mode,
      currency: isSetup && named === undefined ? null : currency,
      manualCapture: captureMethod === 'manual',
    }),
    paymentMethodOptions: input.paymentMethodOptions ?? {},
    savedMethods: { filters: ['always'], save: null, remove: 'disabled', ...input.savedMethods },
    shippingServerOnly: input.shippingServerOnly ?? false,
    discountsServerOnly: input.discountsServerOnly ?? false,
    metadata: changeMetadata({}, input.metadata),
    paymentIntentData: {
      description: input.paymentIntentData?.description ?? null,
      metadata: changeMetadata({}, input.paymentIntentData?.metadata),
      setupFutureUsage: input.paymentIntentData?.setup_future_usage ?? null,
      statementDescriptor: input.paymentIntentData?.statement_descriptor ?? null,
      statementDescriptorSuffix: input.paymentIntentData?.statement_descriptor_suffix ?? null,
      captureMethod,
      receiptEmail: input.paymentIntentData?.receipt_email ?? null,
      shipping: input.paymentIntentData?.shipping ?? null,
      transferGroup: input.paymentIntentData?.transfer_group ?? null,
    },
    setupIntentData: {
      description: input.setupIntentData?.description ?? null,
      metadata: changeMetadata({}, input.setupIntentData?.metadata),
    },
    locale: input.locale ?? null,
    returnUrl: input.returnUrl ?? null,
    successUrl: input.successUrl ?? null,
    cancelUrl: input.cancelUrl ?? null,
    page: {
      ...NO_PAGE_SETTINGS,
      ...input.page,
      customFields: readCustomFields(input.page?.customFields ?? []),
    },
    pageAnswers: { customFields: {}, promotions: null },
    echo: input.echo ?? {},
    optionalEcho: input.optionalEcho ?? {},
    paymentIntent: null,
    chargedIntent: null,
    setupIntent: null,
    showsCurrency: !isSetup || named !== undefined,
    requiresApproval: false,
    subscription: null,
    invoice: null,
    attempt: null,
    pendingAuthentication: null,
    pendingSettlement: null,
    lastPaymentError: null,
    completedAt: null,
    completedPaymentMethod: null,
    completedTaxDetails: null,
    completedAmounts: null,
    completedPresentment: null,
  };
  checkTaxRules(world, session);
  setShippingOptions(world, session, input.shippingOptions ?? []);
  session.discounts = serverDiscounts(world, session, input.discounts ?? []);
  checkDiscountsStillHold(world, session);
  checkBillingHolds(world, session);
  checkAmountDue(session, priceSession(world, session));
  checkReturnUrl(session);
  if (isSetup) session.setupIntent = createSetupIntent(world, session).id;
  world.sessions.set(session.id, session);
  return session;
}

/** The id of a new session and the secret by which a browser knows it. */
export function newSessionKeys(world: World): Pick<Session, 'clientSecret' | 'id'> {
  const id = world.ids.next('cs_test_a1');
  return { id, clientSecret: `${id}_secret_${world.ids.next('fid', SECRET_LENGTH)}` };
}

/** The e-mail that the merchant's server fixed; the buyer cannot change it. */
export function fixedEmail(world: World, session: Session): string | null {
  if (session.customerEmail !== null) return session.customerEmail;
  return session.customer === null ? null : (world.customers.get(session.customer)?.email ?? null);
}

function readExpiry(expiresAt: number | undefined, now: number): number {
  if (expiresAt === undefined) return now + LONGEST_LIFE;
  if (expiresAt < now + SHORTEST_LIFE) {
    throw invalidRequest(
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
      { param: 'expires_at' },
    );
  }
  if (expiresAt > now + LONGEST_LIFE) {
    throw invalidRequest(
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
      { param: 'expires_at' },
    );
  }
  return expiresAt;
}

function readCustomerCreation(world: World, input: SessionInput): Session['customerCreation'] {
  if (input.customer !== undefined) return null;
  if (input.mode === 'subscription') return world.assumptions.subscriptionCustomerCreation;
  return input.customerCreation ?? 'if_required';
}

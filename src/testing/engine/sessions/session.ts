import type {
  EpochSeconds,
  MinorUnits,
  PageContact,
  PageSubmissionAttempt,
  PaymentPage,
} from '../../wire.js';
import type { InvoiceCreation } from '../billing/invoice-data.js';
import type { SubscriptionData } from '../billing/subscription-data.js';
import type { Metadata } from '../metadata.js';
import type { CaptureMethod, PaymentIntent } from '../payments/payment-intent.js';
import type { AllowRedisplay } from '../payments/payment-methods.js';
import type { ChargeVerdict } from '../payments/verdict.js';
import type { SessionAmounts } from '../pricing/session-amounts.js';
import type { PageAnswers, PageSettings } from './page-settings.js';

/** How a session is shown, in the words of the newest API version. */
export type UiMode = 'elements' | 'embedded_page' | 'form' | 'hosted_page';

/** One line of the session. Names and amounts are read from its price when they are needed. */
export interface SessionLine {
  id: string;
  price: string;
  /** Null for a metered price: what is used is not known yet. */
  quantity: number | null;
  taxRates: string[];
  /** Null when the buyer may not change the quantity. */
  adjustable: { minimum: number; maximum: number } | null;
  metadata: Metadata;
  /** True when the buyer added it out of the optional items. */
  optional: boolean;
}

/** What the buyer may add to the order. It becomes a line when the buyer does. */
export interface OptionalItem {
  price: string;
  /** The quantity that the line begins with. */
  quantity: number;
  adjustable: { minimum: number; maximum: number } | null;
}

/** In which currency the buyer is shown the session; see `currencies/presentment.ts`. */
export interface Presentment {
  /** What the merchant, or else the account, says about Adaptive Pricing. */
  enabled: boolean;
  /** Whether the page that shows the session has said that it can show other currencies. */
  allowed: boolean;
  /** What the buyer chose; null leaves it to the buyer's place. */
  chosen: string | null;
}

/** A discount on the session, given by the merchant's server or applied by the buyer. */
export interface SessionDiscount {
  /** The id of the discount object, `di_…`. */
  id: string;
  coupon: string;
  promotionCode: string | null;
  /** The buyer may remove only what the buyer applied. */
  appliedBy: 'server' | 'buyer';
  start: EpochSeconds;
}

/** The trial of a subscription session. */
export interface SessionTrial {
  end: EpochSeconds;
  days: number;
  /** True when the merchant gave the end, false when it gave a number of days. */
  endFixed: boolean;
}

/** What the buyer has told us so far. */
export interface Buyer {
  email: string | null;
  phone: string | null;
  individualName: string | null;
  businessName: string | null;
  billingAddress: PageContact | null;
  shippingAddress: PageContact | null;
  taxId: { type: string; value: string; business_name: string } | null;
}

/** What the merchant asks of the buyer. */
export interface Collection {
  billingAddress: 'auto' | 'required' | null;
  phoneNumber: boolean;
  /** Countries that can be shipped to; null when no shipping address is asked for. */
  shippingCountries: string[] | null;
  individualName: 'required' | 'optional' | null;
  businessName: 'required' | 'optional' | null;
  taxId: boolean;
  /** Whether a tax id must be given wherever the buyer's country has one. */
  taxIdRequired: boolean;
}

/** Per kind of detail, whether Checkout saves it onto the customer. */
export interface CustomerUpdate {
  address: 'auto' | 'never';
  name: 'auto' | 'never';
  shipping: 'auto' | 'never';
}

/** What the merchant reads of the customer's taxes once a session is complete. */
export interface CompletedTaxDetails {
  exempt: 'none' | 'exempt' | 'reverse';
  ids: Array<{ type: string; value: string }>;
}

/**
 * Parameters that the session echoes and the engine does not act upon. Each stands under its REST
 * name, in the shape in which the REST API shows it.
 */
export type Echo = Record<string, unknown>;

/** A payment that waits: for the merchant's approval, the buyer's bank, or another page. */
export interface PendingAuthentication {
  step: 'approval' | 'three_d_secure' | 'redirect';
  /** Names the attempt in the address of the page where the buyer answers. */
  id: string;
  /** What is to be paid, in minor units. */
  amount: MinorUnits;
  /** The id of the payment method. */
  paymentMethod: string;
  /** Whether the buyer wished the payment method to be kept. */
  saves: boolean;
  /** Where the buyer comes back to after a redirect. */
  returnUrl: string | null;
  /** The origin of the simulated API as the buyer's browser reached it. */
  origin: string;
}

/** A payment of which the bank will tell some days after the session is complete. */
export interface PendingSettlement {
  paymentIntent: string;
  paymentMethod: string;
  verdict: ChargeVerdict;
  /** Null when the bank never tells by itself. */
  dueAt: EpochSeconds | null;
}

/** Options of one type of payment method, under their REST names. */
export type PaymentMethodOptions = Record<string, Record<string, unknown>>;

/** What is kept of the payment method that a buyer typed in: never the number. */
export interface PaymentMethodSnapshot {
  id: string;
  type: string;
  brand: string | null;
  last4: string | null;
}

/** A Checkout Session as the engine keeps it. Plain data: it can be copied by `structuredClone`. */
export interface Session {
  id: string;
  clientSecret: string;
  created: EpochSeconds;
  expiresAt: EpochSeconds;
  /** When it expired, which may be before its time; null until then. */
  expiredAt: EpochSeconds | null;
  /** Whether a buyer can take up an expired session again; null when the merchant said nothing. */
  recovery: { enabled: boolean; allowPromotionCodes: boolean } | null;
  /** The expired session that this one takes up again. */
  recoveredFrom: string | null;
  mode: 'payment' | 'setup' | 'subscription';
  uiMode: UiMode;
  status: 'open' | 'complete' | 'expired';
  paymentStatus: PaymentPage['payment_status'];
  currency: string;
  lines: SessionLine[];
  optionalItems: OptionalItem[] | null;
  presentment: Presentment;
  discounts: SessionDiscount[];
  allowPromotionCodes: boolean | null;
  shippingOptions: string[];
  selectedShipping: string | null;
  trial: SessionTrial | null;
  /** Null unless the session makes a subscription. */
  subscriptionData: SubscriptionData | null;
  /** Null unless the session is in payment mode. */
  invoiceCreation: InvoiceCreation | null;
  /** Set by the simulator's control alone: its REST parameters are not public. */
  surcharge: { status: 'requires_input' | 'complete' | 'failed'; amount: MinorUnits } | null;
  collection: Collection;
  buyer: Buyer;
  customer: string | null;
  /** The e-mail that the merchant gave when making the session. */
  customerEmail: string | null;
  customerCreation: 'always' | 'if_required' | null;
  /** What Checkout may save onto the customer that the merchant named. */
  customerUpdate: CustomerUpdate;
  /** Whether taxes are worked out from the buyer's address, in place of tax rates. */
  automaticTax: boolean;
  /** True while the simulator's control lets the calculation of taxes fail. */
  taxFails: boolean;
  /** Tax rates for the lines of a subscription that have none of their own. */
  defaultTaxRates: string[];
  paymentMethodCollection: 'always' | 'if_required';
  paymentMethodTypes: string[];
  paymentMethodOptions: PaymentMethodOptions;
  /** What a returning customer is shown and may do, and whether new methods may be kept. */
  savedMethods: {
    filters: AllowRedisplay[];
    save: 'enabled' | 'disabled' | null;
    remove: 'enabled' | 'disabled';
  };
  /** True when only the merchant's server may set the shipping address. */
  shippingServerOnly: boolean;
  /** True when the buyer may not apply promotion codes, whatever else is allowed. A preview of Stripe's. */
  discountsServerOnly: boolean;
  metadata: Metadata;
  paymentIntentData: {
    description: string | null;
    metadata: Metadata;
    setupFutureUsage: 'off_session' | 'on_session' | null;
    statementDescriptor: string | null;
    statementDescriptorSuffix: string | null;
    captureMethod: CaptureMethod;
    receiptEmail: string | null;
    /** Given by the merchant; otherwise the address that was collected is shown. */
    shipping: PaymentIntent['shipping'];
    transferGroup: string | null;
  };
  setupIntentData: { description: string | null; metadata: Metadata };
  locale: string | null;
  returnUrl: string | null;
  successUrl: string | null;
  cancelUrl: string | null;
  page: PageSettings;
  /** Empty but for pages of Stripe's own. */
  pageAnswers: PageAnswers;
  echo: Echo;
  /** Parameters whose absence, not null, Stripe shows when they are not used. */
  optionalEcho: Echo;
  paymentIntent: string | null;
  /** The PaymentIntent that the buyer's attempts are made with, also where the session names none. */
  chargedIntent: string | null;
  setupIntent: string | null;
  /** False in setup mode without a currency: then `currency` is only the account's. */
  showsCurrency: boolean;
  /** Set by the simulator's control alone: how Stripe is asked for it is not public. */
  requiresApproval: boolean;
  subscription: string | null;
  invoice: string | null;
  attempt: PageSubmissionAttempt | null;
  pendingAuthentication: PendingAuthentication | null;
  pendingSettlement: PendingSettlement | null;
  lastPaymentError: { message: string } | null;
  /** When the session completed; null until then. */
  completedAt: EpochSeconds | null;
  /** What was collected when the session completed; null until then. */
  completedPaymentMethod: PaymentMethodSnapshot | null;
  /** Null until the session is complete. */
  completedTaxDetails: CompletedTaxDetails | null;
  /** The amounts as they were when the session completed: nothing changes them any more. */
  completedAmounts: SessionAmounts | null;
  /** What the buyer was shown, in another currency than the session's; null when in the same. */
  completedPresentment: { currency: string; amounts: SessionAmounts } | null;
}

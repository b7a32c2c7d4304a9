import type { EpochSeconds } from '../wire.js';
import { DEFAULT_ASSUMPTIONS } from './assumptions.js';
import type { Assumptions } from './assumptions.js';
import type { Invoice } from './billing/invoice.js';
import type { Subscription } from './billing/subscription.js';
import type { BalanceTransaction } from './catalog/balance-transactions.js';
import type { Coupon } from './catalog/coupons.js';
import type { Customer } from './catalog/customers.js';
import type { Meter } from './catalog/meters.js';
import type { Price } from './catalog/prices.js';
import type { Product } from './catalog/products.js';
import type { PromotionCode } from './catalog/promotion-codes.js';
import type { ShippingRate } from './catalog/shipping-rates.js';
import type { TaxId } from './catalog/tax-ids.js';
import type { TaxRate } from './catalog/tax-rates.js';
import { createIds } from './ids.js';
import type { IdSource } from './ids.js';
import type { Occurrence } from './occurrences.js';
import type { MethodBehaviour } from './payments/behaviour.js';
import type { Charge } from './payments/charges.js';
import type { Payment } from './payments/payment.js';
import type { PaymentIntent } from './payments/payment-intent.js';
import type { PaymentMethod } from './payments/payment-methods.js';
import type { SetupIntent } from './payments/setup-intents.js';
import type { Session } from './sessions/session.js';
import type { TaxSettings } from './tax/settings.js';

/** The merchant's Stripe account, as far as a checkout shows it. */
export interface Account {
  id: string;
  /** The public business name. */
  businessName: string;
  /** Two letters, ISO 3166. */
  country: string;
  /** Three lower-case letters, ISO 4217. */
  defaultCurrency: string;
  /** What is not given has the default of {@link TaxSettings}. */
  tax?: Partial<TaxSettings>;
  /** Whether sessions that do not say otherwise use Adaptive Pricing; false when left out. */
  adaptivePricing?: boolean;
  /** What the account offers where a session names no types; cards when left out. */
  paymentMethodTypes?: readonly string[];
}

/**
 * Everything that one simulated Stripe account knows. The catalogue's tables hold the objects as
 * the REST API shows them; sessions are kept in the engine's own shape, because two faces show
 * them in two different shapes.
 */
export interface World {
  readonly account: Account;
  readonly assumptions: Assumptions;
  /** Where the pages are that Stripe builds, without a path: the origin of a session's `url`. */
  readonly checkoutOrigin: () => string;
  readonly ids: IdSource;
  /** Seconds since the epoch, injected. */
  readonly now: () => EpochSeconds;
  readonly products: Map<string, Product>;
  readonly prices: Map<string, Price>;
  readonly meters: Map<string, Meter>;
  readonly coupons: Map<string, Coupon>;
  readonly promotionCodes: Map<string, PromotionCode>;
  readonly taxRates: Map<string, TaxRate>;
  readonly shippingRates: Map<string, ShippingRate>;
  readonly customers: Map<string, Customer>;
  /** Ids of customers that were deleted: they can still be read, as deleted. */
  readonly deletedCustomers: Map<string, { id: string }>;
  readonly balanceTransactions: Map<string, BalanceTransaction>;
  readonly taxIds: Map<string, TaxId>;
  readonly charges: Map<string, Charge>;
  readonly paymentIntents: Map<string, PaymentIntent>;
  readonly subscriptions: Map<string, Subscription>;
  readonly invoices: Map<string, Invoice>;
  readonly paymentMethods: Map<string, PaymentMethod>;
  /** What each payment method will do, by its id. */
  readonly methodBehaviours: Map<string, MethodBehaviour>;
  readonly setupIntents: Map<string, SetupIntent>;
  readonly sessions: Map<string, Session>;
  /** Every payment that succeeded, oldest first: what tests count. */
  readonly payments: Payment[];
  /** What happened since the outbox was last emptied, oldest first. */
  readonly outbox: Occurrence[];
  /** Decline codes that the next payments meet whatever the card, first come first served. */
  readonly scriptedDeclines: string[];
}

/** What a world is made from; nothing else reaches it from outside. */
export interface WorldOptions {
  account: Account;
  now: () => EpochSeconds;
  seed: number;
  assumptions?: Partial<Assumptions>;
  /** Gives `https://checkout.stripe.com` when left out. */
  checkoutOrigin?: () => string;
}

/** An empty account. */
export function createWorld(options: WorldOptions): World {
  return {
    account: options.account,
    assumptions: { ...DEFAULT_ASSUMPTIONS, ...options.assumptions },
    checkoutOrigin: options.checkoutOrigin ?? (() => 'https://checkout.stripe.com'),
    ids: createIds(options.seed),
    now: options.now,
    products: new Map(),
    prices: new Map(),
    meters: new Map(),
    coupons: new Map(),
    promotionCodes: new Map(),
    taxRates: new Map(),
    shippingRates: new Map(),
    customers: new Map(),
    deletedCustomers: new Map(),
    balanceTransactions: new Map(),
    taxIds: new Map(),
    charges: new Map(),
    paymentIntents: new Map(),
    subscriptions: new Map(),
    invoices: new Map(),
    paymentMethods: new Map(),
    methodBehaviours: new Map(),
    setupIntents: new Map(),
    sessions: new Map(),
    payments: [],
    outbox: [],
    scriptedDeclines: [],
  };
}

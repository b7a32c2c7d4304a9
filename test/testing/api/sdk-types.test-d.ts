import type Stripe from 'stripe';
import type { StripeEvent } from '../../../src/testing/api/events.js';
import type { renderCoupon, renderPromotionCode } from '../../../src/testing/api/render/coupon.js';
import type {
  renderCustomer,
  renderCustomerTax,
  renderDeletedCustomer,
} from '../../../src/testing/api/render/customer.js';
import type { renderDiscount } from '../../../src/testing/api/render/discount.js';
import type { renderLineItem } from '../../../src/testing/api/render/line-item.js';
import type { renderBilledDiscount } from '../../../src/testing/api/render/billed-discount.js';
import type { renderInvoice } from '../../../src/testing/api/render/invoice.js';
import type { renderCurrencyOptions, renderPrice } from '../../../src/testing/api/render/price.js';
import type {
  renderSubscription,
  renderSubscriptionItem,
} from '../../../src/testing/api/render/subscription.js';
import type { InvoiceLine, InvoicePayment } from '../../../src/testing/engine/billing/invoice.js';
import type {
  renderShippingCurrencies,
  renderShippingRate,
} from '../../../src/testing/api/render/shipping-rate.js';
import type { renderTax } from '../../../src/testing/api/render/tax.js';
import type { CheckoutSessionObject } from '../../../src/testing/api/render/session.js';
import type { BalanceTransaction } from '../../../src/testing/engine/catalog/balance-transactions.js';
import type { Meter } from '../../../src/testing/engine/catalog/meters.js';
import type { Product } from '../../../src/testing/engine/catalog/products.js';
import type { TaxId } from '../../../src/testing/engine/catalog/tax-ids.js';
import type { TaxRate } from '../../../src/testing/engine/catalog/tax-rates.js';
import type { Charge } from '../../../src/testing/engine/payments/charges.js';
import type { PaymentIntent } from '../../../src/testing/engine/payments/payment-intent.js';
import type { PaymentMethod } from '../../../src/testing/engine/payments/payment-methods.js';
import type { SetupIntent } from '../../../src/testing/engine/payments/setup-intents.js';

/** On the wire a decimal is a string; the SDK makes an object of it. */
type OnTheWire<T> = T extends Stripe.Decimal
  ? string
  : T extends object
    ? { [K in keyof T]: OnTheWire<T[K]> }
    : T;

/** Fails to compile unless the first type is assignable to the second. */
type Conforms<Ours extends Theirs, Theirs> = Ours;

/**
 * The REST objects of the simulator, checked against the types of the official SDK. Nothing
 * here runs: compiling it is the proof.
 */
export type Checked = [
  Conforms<CheckoutSessionObject, OnTheWire<Stripe.Checkout.Session>>,
  Conforms<ReturnType<typeof renderLineItem>, OnTheWire<Stripe.LineItem>>,
  Conforms<Product, OnTheWire<Stripe.Product>>,
  Conforms<ReturnType<typeof renderPrice>, OnTheWire<Stripe.Price>>,
  Conforms<
    ReturnType<typeof renderCurrencyOptions>[string],
    NonNullable<OnTheWire<Stripe.Price>['currency_options']>[string]
  >,
  Conforms<Meter, OnTheWire<Stripe.Billing.Meter>>,
  Conforms<ReturnType<typeof renderCoupon>, OnTheWire<Stripe.Coupon>>,
  Conforms<ReturnType<typeof renderPromotionCode>, OnTheWire<Stripe.PromotionCode>>,
  Conforms<ReturnType<typeof renderDiscount>, OnTheWire<Stripe.Discount>>,
  Conforms<TaxRate, OnTheWire<Stripe.TaxRate>>,
  Conforms<ReturnType<typeof renderShippingRate>, OnTheWire<Stripe.ShippingRate>>,
  Conforms<
    ReturnType<typeof renderShippingCurrencies>,
    NonNullable<Stripe.ShippingRate.FixedAmount['currency_options']>
  >,
  Conforms<ReturnType<typeof renderCustomer>, OnTheWire<Stripe.Customer>>,
  Conforms<ReturnType<typeof renderCustomerTax>, OnTheWire<Stripe.Customer.Tax>>,
  Conforms<ReturnType<typeof renderDeletedCustomer>, OnTheWire<Stripe.DeletedCustomer>>,
  Conforms<TaxId, OnTheWire<Stripe.TaxId>>,
  Conforms<BalanceTransaction, OnTheWire<Stripe.CustomerBalanceTransaction>>,
  Conforms<ReturnType<typeof renderTax>, OnTheWire<Stripe.LineItem.Tax>>,
  Conforms<PaymentIntent, OnTheWire<Stripe.PaymentIntent>>,
  Conforms<ReturnType<typeof renderSubscription>, OnTheWire<Stripe.Subscription>>,
  Conforms<ReturnType<typeof renderSubscriptionItem>, OnTheWire<Stripe.SubscriptionItem>>,
  Conforms<ReturnType<typeof renderInvoice>, OnTheWire<Stripe.Invoice>>,
  Conforms<InvoiceLine, OnTheWire<Stripe.InvoiceLineItem>>,
  Conforms<InvoicePayment, OnTheWire<Stripe.InvoicePayment>>,
  Conforms<NonNullable<ReturnType<typeof renderBilledDiscount>>, OnTheWire<Stripe.Discount>>,
  Conforms<PaymentMethod, OnTheWire<Stripe.PaymentMethod>>,
  Conforms<SetupIntent, OnTheWire<Stripe.SetupIntent>>,
  Conforms<Charge, OnTheWire<Stripe.Charge>>,
  Conforms<StripeEvent['type'], Stripe.Event['type']>,
];

type WithoutId = Omit<CheckoutSessionObject, 'id'>;

// @ts-expect-error: a session without an id is none, so the checks above can fail.
export type Unchecked = Conforms<WithoutId, OnTheWire<Stripe.Checkout.Session>>;

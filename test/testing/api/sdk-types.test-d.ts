import type Stripe from 'stripe';
import type { StripeEvent } from '../../../src/testing/api/events.js';
import type { renderCoupon, renderPromotionCode } from '../../../src/testing/api/render/coupon.js';
import type { renderDiscount } from '../../../src/testing/api/render/discount.js';
import type { renderLineItem } from '../../../src/testing/api/render/line-item.js';
import type { renderBilledDiscount } from '../../../src/testing/api/render/billed-discount.js';
import type { renderInvoice } from '../../../src/testing/api/render/invoice.js';
import type { CheckoutSessionObject } from '../../../src/testing/api/render/session.js';
import type {
  renderSubscription,
  renderSubscriptionItem,
} from '../../../src/testing/api/render/subscription.js';
import type { InvoiceLine, InvoicePayment } from '../../../src/testing/engine/billing/invoice.js';
import type { Customer } from '../../../src/testing/engine/catalog/customers.js';
import type { Price } from '../../../src/testing/engine/catalog/prices.js';
import type { Product } from '../../../src/testing/engine/catalog/products.js';
import type { ShippingRate } from '../../../src/testing/engine/catalog/shipping-rates.js';
import type { TaxRate } from '../../../src/testing/engine/catalog/tax-rates.js';
import type { PaymentIntent } from '../../../src/testing/engine/payments/payment-intents.js';

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
  Conforms<Price, OnTheWire<Stripe.Price>>,
  Conforms<ReturnType<typeof renderCoupon>, OnTheWire<Stripe.Coupon>>,
  Conforms<ReturnType<typeof renderPromotionCode>, OnTheWire<Stripe.PromotionCode>>,
  Conforms<ReturnType<typeof renderDiscount>, OnTheWire<Stripe.Discount>>,
  Conforms<TaxRate, OnTheWire<Stripe.TaxRate>>,
  Conforms<ShippingRate, OnTheWire<Stripe.ShippingRate>>,
  Conforms<Customer, OnTheWire<Stripe.Customer>>,
  Conforms<PaymentIntent, OnTheWire<Stripe.PaymentIntent>>,
  Conforms<ReturnType<typeof renderSubscription>, OnTheWire<Stripe.Subscription>>,
  Conforms<ReturnType<typeof renderSubscriptionItem>, OnTheWire<Stripe.SubscriptionItem>>,
  Conforms<ReturnType<typeof renderInvoice>, OnTheWire<Stripe.Invoice>>,
  Conforms<InvoiceLine, OnTheWire<Stripe.InvoiceLineItem>>,
  Conforms<InvoicePayment, OnTheWire<Stripe.InvoicePayment>>,
  Conforms<NonNullable<ReturnType<typeof renderBilledDiscount>>, OnTheWire<Stripe.Discount>>,
  Conforms<StripeEvent['type'], Stripe.Event['type']>,
];

type WithoutId = Omit<CheckoutSessionObject, 'id'>;

// @ts-expect-error: a session without an id is none, so the checks above can fail.
export type Unchecked = Conforms<WithoutId, OnTheWire<Stripe.Checkout.Session>>;

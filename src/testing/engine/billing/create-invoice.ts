import type { EpochSeconds, MinorUnits } from '../../wire.js';
import { restAddress } from '../address.js';
import type { Customer } from '../catalog/customers.js';
import type { SessionAmounts } from '../pricing/session-amounts.js';
import type { Session } from '../sessions/session.js';
import { findIn } from '../find-in.js';
import { announce } from '../occurrences.js';
import type { World } from '../world.js';
import type { Invoice, InvoiceDiscount, InvoicePayment } from './invoice.js';
import { invoiceLines, invoiceTax } from './invoice-lines.js';
import type { Schedule } from './schedule.js';
import type { Subscription } from './subscription.js';

/** The subscription that an invoice is the first of. */
export interface FirstOf {
  subscription: Subscription;
  schedule: Schedule;
}

const NUMBER_DIGITS = 4;

/**
 * Makes the invoice of a session that has just been completed. It is final at once: paid, or open
 * while a payment is on its way that takes days.
 */
export function createInvoice(
  world: World,
  session: Session,
  amounts: SessionAmounts,
  first: FirstOf | null,
): Invoice {
  const id = world.ids.next('in_');
  const now = world.now();
  const customer = findIn(world.customers, 'customer', session.customer ?? '');
  const texts = session.subscriptionData?.invoiceTexts ?? session.invoiceCreation?.texts;
  const isPaid = session.paymentStatus !== 'unpaid';
  const total = amounts.total - amounts.appliedBalance;
  const tax = amounts.taxExclusive + amounts.taxInclusive;
  const lines = invoiceLines(world, session, amounts, { invoice: id, now, first });
  const invoice: Invoice = {
    id,
    object: 'invoice',
    account_country: world.account.country,
    account_name: world.account.businessName,
    account_tax_ids: null,
    amount_due: amounts.total,
    amount_overpaid: 0,
    amount_paid: isPaid ? amounts.total : 0,
    amount_remaining: isPaid ? 0 : amounts.total,
    amount_shipping: amounts.shipping,
    application: null,
    attempt_count: amounts.total > 0 ? 1 : 0,
    attempted: true,
    auto_advance: false,
    automatic_tax: {
      disabled_reason: null,
      enabled: session.automaticTax,
      liability: session.automaticTax ? { type: 'self' } : null,
      provider: session.automaticTax ? 'stripe' : null,
      status: amounts.taxStatus,
    },
    automatically_finalizes_at: null,
    billing_reason: first ? 'subscription_create' : 'manual',
    collection_method: 'charge_automatically',
    created: now,
    currency: session.currency,
    custom_fields: texts?.customFields ?? null,
    customer: customer.id,
    customer_account: null,
    ...customerFields(session, customer),
    default_payment_method: null,
    default_source: null,
    default_tax_rates: session.defaultTaxRates.map((rate) =>
      findIn(world.taxRates, 'tax rate', rate),
    ),
    description: texts?.description ?? null,
    discounts: session.discounts.map((discount) => discount.id),
    due_date: null,
    effective_at: now,
    ending_balance: customer.balance - amounts.appliedBalance,
    footer: texts?.footer ?? null,
    from_invoice: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    lines,
    livemode: false,
    metadata: session.invoiceCreation?.metadata ?? {},
    next_payment_attempt: null,
    number: nextNumber(world, customer),
    on_behalf_of: null,
    parent: first && {
      quote_details: null,
      subscription_details: {
        metadata: first.subscription.metadata,
        subscription: first.subscription.id,
      },
      type: 'subscription_details',
    },
    payment_settings: {
      default_mandate: null,
      payment_method_options: null,
      payment_method_types: null,
    },
    payments: paymentsOf(world, session, { id, due: amounts.total, isPaid, now }),
    // The first invoice covers no time that has passed.
    period_end: now,
    period_start: now,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: renderingOf(session),
    ...shippingFields(session, amounts),
    starting_balance: customer.balance,
    statement_descriptor: null,
    status: isPaid ? 'paid' : 'open',
    status_transitions: {
      finalized_at: now,
      marked_uncollectible_at: null,
      paid_at: isPaid ? now : null,
      voided_at: null,
    },
    subtotal: amounts.subtotal + amounts.surcharge,
    subtotal_excluding_tax: amounts.subtotal + amounts.surcharge - amounts.taxInclusive,
    test_clock: null,
    total,
    total_discount_amounts: discountAmounts(amounts),
    total_excluding_tax: total - tax,
    total_pretax_credit_amounts: discountAmounts(amounts).map((discount) => ({
      ...discount,
      type: 'discount',
    })),
    total_taxes: amounts.taxes.map(invoiceTax),
    webhooks_delivered_at: now,
  };
  world.invoices.set(id, invoice);
  announce(world, 'invoice.created', id);
  if (isPaid) announce(world, 'invoice.paid', id);
  return invoice;
}

function discountAmounts(amounts: SessionAmounts): InvoiceDiscount[] {
  return amounts.discounts.map(({ amount, discount }) => ({ amount, discount: discount.id }));
}

/** What the invoice keeps of the customer, as it is now. */
function customerFields(session: Session, customer: Customer) {
  const { buyer } = session;
  const billing = buyer.billingAddress;
  return {
    customer_address: customer.address ?? (billing && restAddress(billing.address)),
    customer_email: customer.email ?? session.customerEmail ?? buyer.email,
    customer_name: customer.name ?? billing?.name ?? null,
    customer_phone: customer.phone ?? buyer.phone,
    customer_shipping: customer.shipping,
    customer_tax_exempt: customer.tax_exempt,
    customer_tax_ids: session.completedTaxDetails?.ids ?? [],
  };
}

function shippingFields(
  session: Session,
  amounts: SessionAmounts,
): Pick<Invoice, 'shipping_cost' | 'shipping_details'> {
  const { shippingAddress, phone } = session.buyer;
  return {
    shipping_cost: amounts.shippingRate && {
      amount_subtotal: amounts.shipping,
      amount_tax: amounts.shippingTaxes.reduce((sum, tax) => sum + tax.amount, 0),
      amount_total: amounts.shippingTotal,
      shipping_rate: amounts.shippingRate.id,
    },
    shipping_details: shippingAddress && {
      address: restAddress(shippingAddress.address),
      name: shippingAddress.name ?? '',
      phone,
    },
  };
}

function renderingOf(session: Session): Invoice['rendering'] {
  const rendering = session.invoiceCreation?.rendering;
  if (!rendering) return null;
  return { ...rendering, pdf: { page_size: 'auto' }, template_version: null };
}

/** The customer's prefix and a number that counts the customer's invoices. */
function nextNumber(world: World, customer: Customer): string {
  const earlier = [...world.invoices.values()].filter(
    (invoice) => invoice.customer === customer.id,
  ).length;
  return `${customer.invoice_prefix}-${String(earlier + 1).padStart(NUMBER_DIGITS, '0')}`;
}

function paymentsOf(
  world: World,
  session: Session,
  { id, due, isPaid, now }: { id: string; due: MinorUnits; isPaid: boolean; now: EpochSeconds },
): InvoicePayment[] {
  const intent = session.chargedIntent;
  if (intent === null || due === 0) return [];
  return [
    {
      id: world.ids.next('inpay_'),
      object: 'invoice_payment',
      amount_paid: isPaid ? due : null,
      amount_requested: due,
      created: now,
      currency: session.currency,
      invoice: id,
      is_default: true,
      livemode: false,
      payment: { payment_intent: intent, type: 'payment_intent' },
      status: isPaid ? 'paid' : 'open',
      status_transitions: { canceled_at: null, paid_at: isPaid ? now : null },
    },
  ];
}

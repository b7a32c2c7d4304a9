import type { TaxRate } from '../catalog/tax-rates.js';
import type { TaxabilityReason } from '../tax/applied-rates.js';
import type { EpochSeconds, MinorUnits } from '../../wire.js';
import type { RestAddress } from '../address.js';
import type { Metadata } from '../metadata.js';
import type { InvoiceRendering } from './invoice-data.js';

/** A discount's part of a line or of a whole invoice. */
export interface InvoiceDiscount {
  amount: MinorUnits;
  discount: string;
}

/** A tax rate's part of a line or of a whole invoice. */
export interface InvoiceTax {
  amount: MinorUnits;
  tax_behavior: 'exclusive' | 'inclusive';
  tax_rate_details: { tax_rate: string };
  /** Known of automatic tax alone. */
  taxability_reason: TaxabilityReason | 'not_available';
  taxable_amount: MinorUnits;
  type: 'tax_rate_details';
}

/** What a line of an invoice comes from: a price of the subscription, or something sold once. */
export type InvoiceLineParent =
  | {
      invoice_item_details: null;
      subscription_item_details: {
        invoice_item: null;
        proration: boolean;
        proration_details: { credited_items: null };
        subscription: string;
        subscription_item: string;
      };
      type: 'subscription_item_details';
    }
  | {
      invoice_item_details: {
        invoice_item: string;
        proration: false;
        proration_details: { credited_items: null };
        subscription: string | null;
      };
      subscription_item_details: null;
      type: 'invoice_item_details';
    };

/** A line of an invoice as the REST API shows it. */
export interface InvoiceLine {
  id: string;
  object: 'line_item';
  /** Before discounts and exclusive taxes. */
  amount: MinorUnits;
  currency: string;
  description: string | null;
  discount_amounts: InvoiceDiscount[];
  discountable: boolean;
  discounts: string[];
  invoice: string;
  livemode: false;
  metadata: Metadata;
  parent: InvoiceLineParent;
  period: { start: EpochSeconds; end: EpochSeconds };
  pretax_credit_amounts: Array<InvoiceDiscount & { type: 'discount' }>;
  pricing: {
    price_details: { price: string; product: string };
    type: 'price_details';
    unit_amount_decimal: string | null;
  } | null;
  quantity: number | null;
  /** The same as text. */
  quantity_decimal: string | null;
  subscription: string | null;
  subtotal: MinorUnits;
  taxes: InvoiceTax[];
}

/** A payment of an invoice, which may still be on its way. */
export interface InvoicePayment {
  id: string;
  object: 'invoice_payment';
  amount_paid: MinorUnits | null;
  amount_requested: MinorUnits;
  created: EpochSeconds;
  currency: string;
  invoice: string;
  is_default: true;
  livemode: false;
  payment: { payment_intent: string; type: 'payment_intent' };
  status: 'open' | 'paid';
  status_transitions: { canceled_at: null; paid_at: EpochSeconds | null };
}

/** A tax that a customer is registered for. */
export interface CustomerTaxId {
  type: string;
  value: string;
}

/**
 * An invoice as the REST API shows it, but for its lines and payments, which the REST face shows as
 * lists of their own. Invoices are final from the start: nothing but a payment changes them.
 */
export interface Invoice {
  id: string;
  object: 'invoice';
  account_country: string;
  account_name: string;
  account_tax_ids: null;
  /** What was to be paid, after the customer's balance. Minor units, as all amounts. */
  amount_due: MinorUnits;
  amount_overpaid: MinorUnits;
  amount_paid: MinorUnits;
  amount_remaining: MinorUnits;
  amount_shipping: MinorUnits;
  application: null;
  attempt_count: number;
  attempted: boolean;
  auto_advance: false;
  automatic_tax: {
    disabled_reason: null;
    enabled: boolean;
    liability: { type: 'self' } | null;
    provider: string | null;
    status: 'complete' | 'failed' | 'requires_location_inputs' | null;
  };
  automatically_finalizes_at: null;
  billing_reason: 'manual' | 'subscription_create';
  collection_method: 'charge_automatically';
  created: EpochSeconds;
  currency: string;
  custom_fields: Array<{ name: string; value: string }> | null;
  customer: string | null;
  customer_account: null;
  customer_address: RestAddress | null;
  customer_email: string | null;
  customer_name: string | null;
  customer_phone: string | null;
  customer_shipping: { address: RestAddress; name: string; phone: string | null } | null;
  customer_tax_exempt: 'none' | 'exempt' | 'reverse';
  customer_tax_ids: CustomerTaxId[];
  default_payment_method: null;
  default_source: null;
  default_tax_rates: TaxRate[];
  description: string | null;
  /** Ids, `di_…`. */
  discounts: string[];
  due_date: null;
  effective_at: EpochSeconds;
  /** The customer's balance after this invoice. Negative is credit. */
  ending_balance: MinorUnits;
  footer: string | null;
  from_invoice: null;
  /** The simulator shows no page for an invoice. */
  hosted_invoice_url: null;
  invoice_pdf: null;
  issuer: { type: 'self' };
  last_finalization_error: null;
  latest_revision: null;
  lines: InvoiceLine[];
  livemode: false;
  metadata: Metadata;
  next_payment_attempt: null;
  number: string;
  on_behalf_of: null;
  parent: {
    quote_details: null;
    subscription_details: { metadata: Metadata; subscription: string };
    type: 'subscription_details';
  } | null;
  payment_settings: {
    default_mandate: null;
    payment_method_options: null;
    payment_method_types: null;
  };
  payments: InvoicePayment[];
  period_end: EpochSeconds;
  period_start: EpochSeconds;
  post_payment_credit_notes_amount: 0;
  pre_payment_credit_notes_amount: 0;
  receipt_number: null;
  rendering: {
    amount_tax_display: InvoiceRendering['amount_tax_display'];
    pdf: { page_size: 'auto' };
    template: null;
    template_version: null;
  } | null;
  shipping_cost: {
    amount_subtotal: MinorUnits;
    amount_tax: MinorUnits;
    amount_total: MinorUnits;
    shipping_rate: string;
  } | null;
  shipping_details: { address: RestAddress; name: string; phone: string | null } | null;
  /** The customer's balance before this invoice. Negative is credit. */
  starting_balance: MinorUnits;
  statement_descriptor: null;
  status: 'open' | 'paid';
  status_transitions: {
    finalized_at: EpochSeconds;
    marked_uncollectible_at: null;
    paid_at: EpochSeconds | null;
    voided_at: null;
  };
  /** Of the lines, before discounts and exclusive taxes. */
  subtotal: MinorUnits;
  subtotal_excluding_tax: MinorUnits;
  test_clock: null;
  /** After discounts and taxes, before the customer's balance. */
  total: MinorUnits;
  total_discount_amounts: InvoiceDiscount[];
  total_excluding_tax: MinorUnits;
  total_pretax_credit_amounts: Array<InvoiceDiscount & { type: 'discount' }>;
  total_taxes: InvoiceTax[];
  webhooks_delivered_at: EpochSeconds | null;
}

/**
 * The private wire between the simulator's two faces: what the simulated Stripe.js asks of the
 * simulated API about one Checkout Session, and what it is told.
 *
 * The shapes follow what is known of the wire of Stripe's own clients (`/v1/payment_pages`): snake
 * case, every amount an integer in minor units, every time in seconds since the epoch. They are
 * neutral to the Stripe.js train: formatting amounts, hiding fields that a train does not have and
 * judging `canConfirm` are done by the browser face.
 *
 * Every call is a form-encoded POST to `${origin}/v1/payment_pages/:session…` with
 * `Authorization: Bearer pk_…` and the session's `client_secret` among the parameters.
 *
 * | path suffix     | parameters                | answer        |
 * | --------------- | ------------------------- | ------------- |
 * | `/init`         | {@link PaymentPageInit}   | {@link PaymentPage} |
 * | (none)          | {@link PaymentPageUpdate} | {@link PaymentPage} |
 * | `/poll`         | –                         | {@link PaymentPage} |
 * | `/confirm`      | {@link PaymentPageConfirm} | {@link PaymentPage} with `submission_attempt` |
 * | `/authenticate` | {@link PaymentPageAuthenticate} | {@link PaymentPage} with `submission_attempt` |
 *
 * A buyer whom `next_action` sends to another page comes back to `return_url`, with `redirect_status`
 * added to it. That page is the simulator's own, beside the API, and needs no key.
 *
 * Refusals are Stripe's error envelope (`{error: {type, code, message, param, …}}`) with the HTTP
 * status that Stripe uses. A declined payment is no refusal: it is a 200 with
 * `submission_attempt.state === 'failed'`, because the session stays open and the buyer tries again.
 */

/** An integer in the minor unit of the session's currency. */
export type MinorUnits = number;

/** Seconds since the Unix epoch. */
export type EpochSeconds = number;

export interface PageAddress {
  country: string;
  line1: string | null;
  line2: string | null;
  city: string | null;
  postal_code: string | null;
  state: string | null;
}

export interface PageContact {
  name: string | null;
  address: PageAddress;
}

export interface PageDiscount {
  amount: MinorUnits;
  display_name: string;
  /** The customer-facing code, or null when the discount came from a coupon. */
  promotion_code: string | null;
  percent_off: number | null;
  recurring: { type: 'forever' } | { type: 'repeating'; duration_in_months: number } | null;
}

export interface PageTax {
  amount: MinorUnits;
  inclusive: boolean;
  display_name: string;
  /** Absent for a rate that is a flat amount. */
  percentage?: number;
}

export interface PageTier {
  up_to: number | null;
  unit_amount: MinorUnits | null;
  /** Decimal string in minor units, up to 12 decimals. */
  unit_amount_decimal: string | null;
  flat_amount: MinorUnits | null;
  flat_amount_decimal: string | null;
  quantity: number;
  total: MinorUnits | null;
}

export interface PageRecurringTerms {
  interval: 'day' | 'week' | 'month' | 'year';
  interval_count: number;
  usage_type: 'licensed' | 'metered';
}

export interface PageAdjustableQuantity {
  minimum: number;
  maximum: number;
}

export interface PageLineItem {
  id: string;
  price: string;
  name: string;
  description: string | null;
  images: string[];
  unit_label: string | null;
  quantity: number;
  unit_amount: MinorUnits;
  /** Set when the unit amount is no whole number of minor units. Decimal string in minor units. */
  unit_amount_decimal: string | null;
  subtotal: MinorUnits;
  discount: MinorUnits;
  tax_exclusive: MinorUnits;
  tax_inclusive: MinorUnits;
  total: MinorUnits;
  discounts: PageDiscount[];
  taxes: PageTax[];
  recurring: PageRecurringTerms | null;
  adjustable_quantity: PageAdjustableQuantity | null;
  removable: boolean;
  pricing: {
    tiers_mode: 'graduated' | 'volume';
    tiers: PageTier[];
    recurring_tiers: PageTier[] | null;
  } | null;
  transform_quantity: { divide_by: number; round: 'up' | 'down'; package_count: number } | null;
}

export interface PageOptionalItem {
  price: string;
  name: string;
  description: string | null;
  images: string[];
  unit_label: string | null;
  quantity: number;
  unit_amount: MinorUnits;
  unit_amount_decimal: string | null;
  recurring: Omit<PageRecurringTerms, 'usage_type'> | null;
  adjustable_quantity: PageAdjustableQuantity | null;
  selected: boolean;
}

export interface PageDeliveryEstimate {
  unit: 'hour' | 'day' | 'business_day' | 'week' | 'month';
  value: number;
}

export interface PageShippingOption {
  id: string;
  currency: string;
  display_name: string | null;
  amount: MinorUnits;
  delivery_estimate: {
    minimum: PageDeliveryEstimate | null;
    maximum: PageDeliveryEstimate | null;
  } | null;
}

export interface PageSavedPaymentMethod {
  id: string;
  type: 'card';
  card: { brand: string; exp_month: number; exp_year: number; last4: string };
  billing_details: {
    email: string | null;
    name: string | null;
    phone: string | null;
    address: PageAddress | null;
  };
}

/** What the buyer is asked for, and so what `canConfirm` waits for. */
export interface PageCollection {
  email: boolean;
  phone_number: boolean;
  billing_address: boolean;
  shipping_address: { allowed_countries: string[] } | null;
  individual_name: 'required' | 'optional' | null;
  business_name: 'required' | 'optional' | null;
  tax_id: boolean;
  /** `required` when the buyer has to accept the terms of service before paying. */
  terms_of_service: 'required' | null;
  /** False when nothing is due and the session does not insist on a payment method. */
  payment_method: boolean;
}

export interface PageSubmissionAttempt {
  state: 'complete' | 'requires_action' | 'requires_approval' | 'failed';
  /** Set when `state` is `failed`. The message is for the buyer. */
  error: { message: string; code: string | null; decline_code: string | null } | null;
  /** Set when `state` is `requires_action`. */
  next_action: { type: 'three_d_secure' } | { type: 'redirect_to_url'; url: string } | null;
}

export interface PaymentPage {
  object: 'payment_page';
  id: string;
  livemode: boolean;
  mode: 'payment' | 'subscription' | 'setup';
  /** Whose page it is: one of the merchant's Elements, or a form that Stripe builds. */
  ui_mode: 'elements' | 'form' | 'embedded_page' | 'hosted_page';
  status: 'open' | 'complete' | 'expired';
  payment_status: 'paid' | 'unpaid' | 'no_payment_required';
  expires_at: EpochSeconds;
  business_name: string | null;
  /** The session's locale; null when the browser's is to be used. */
  locale: string | null;
  return_url: string | null;
  currency: string;
  currency_options: Array<{
    currency: string;
    amount: MinorUnits;
    conversion: { fx_rate: number; source_currency: string } | null;
  }> | null;
  allow_promotion_codes: boolean;
  /** The types in the order in which the Payment Element offers them, such as `card`. */
  payment_method_types: string[];
  /** Wallets that the session keeps off the page. */
  hidden_wallets: Array<'link'>;
  collection: PageCollection;

  /** True when the merchant's server fixed the e-mail, so that the buyer cannot change it. */
  email_fixed: boolean;
  email: string | null;
  phone_number: string | null;
  individual_name: string | null;
  business_name_collected: string | null;
  billing_address: PageContact | null;
  shipping_address: PageContact | null;
  tax_id_info: { type: string; value: string; business_name: string } | null;

  line_items: PageLineItem[];
  optional_items: PageOptionalItem[] | null;
  discounts: PageDiscount[];
  taxes: PageTax[];
  tax_status: 'ready' | 'requires_shipping_address' | 'requires_billing_address';
  shipping_options: PageShippingOption[];
  shipping: { option: PageShippingOption; taxes: PageTax[] } | null;
  recurring: {
    interval: PageRecurringTerms['interval'];
    interval_count: number;
    prorated: boolean;
    due_next: {
      subtotal: MinorUnits;
      discount: MinorUnits;
      tax_exclusive: MinorUnits;
      tax_inclusive: MinorUnits;
      total: MinorUnits;
      billing_cycle_anchor: EpochSeconds | null;
    };
    trial: { trial_end: EpochSeconds; trial_period_days: number } | null;
  } | null;
  saved_payment_methods: PageSavedPaymentMethod[] | null;
  /** What the buyer may do with saved payment methods. */
  saved_payment_method_rules: {
    /** Whether a new method can be kept, if the buyer wishes it. */
    save: boolean;
    /** Whether a saved method can be removed. */
    remove: boolean;
  };
  surcharge: { status: 'requires_input' | 'complete' | 'failed' } | null;
  total: {
    subtotal: MinorUnits;
    discount: MinorUnits;
    shipping_rate: MinorUnits;
    tax_exclusive: MinorUnits;
    tax_inclusive: MinorUnits;
    applied_balance: MinorUnits;
    balance_applied_to_next_invoice: boolean;
    surcharge: MinorUnits;
    total: MinorUnits;
  };

  /** The last failed attempt, for the buyer's eyes; null after a success or when none was made. */
  last_payment_error: { message: string } | null;
  submission_attempt: PageSubmissionAttempt | null;
}

export interface PaymentPageInit {
  /** That the page can show the session in another currency than the merchant's. */
  adaptive_pricing?: boolean;
}

/** One change by the buyer; exactly one member is sent. An empty string clears. */
export type PaymentPageUpdate =
  | { promotion_code: string }
  | { updated_line_item_quantity: { line_item_id: string; quantity: number } }
  | { shipping_rate: string }
  | { customer_email: string }
  | { phone_number: string }
  | { individual_name: string }
  | { business_name: string }
  | { billing_address: PageContact | '' }
  | { shipping_address: PageContact | '' }
  | { tax_id_info: { type: string; value: string; business_name: string } | '' }
  | { optional_item: { price: string; selected: boolean } }
  | { remove_payment_method: string }
  | { updated_currency: string };

/** The accounts of bank debits, each under its type's name. */
export interface PaymentPageBankAccounts {
  us_bank_account?: {
    account_number: string;
    routing_number: string;
    account_holder_type?: 'company' | 'individual';
    account_type?: 'checking' | 'savings';
  };
  sepa_debit?: { iban: string };
  bacs_debit?: { account_number: string; sort_code: string };
  au_becs_debit?: { account_number: string; bsb_number: string };
  acss_debit?: { account_number: string; institution_number: string; transit_number: string };
}

export interface PaymentPageConfirm {
  /** A saved payment method; otherwise `payment_method_data`. Neither when nothing is due. */
  payment_method?: string;
  payment_method_data?: PaymentPageBankAccounts & {
    type: string;
    card?: { number: string; exp_month: number; exp_year: number; cvc: string };
    billing_details?: {
      name?: string;
      email?: string;
      phone?: string;
      address?: Partial<PageAddress>;
    };
  };
  save_payment_method?: boolean;
  /** The total that the buyer saw. A different total on the server refuses the confirmation. */
  expected_amount: MinorUnits;
  /** With `{CHECKOUT_SESSION_ID}` already replaced. */
  return_url?: string;
  email?: string;
  phone_number?: string;
  billing_address?: PageContact;
  shipping_address?: PageContact;
}

/** Answers both a bank that asks in the page and a page that the buyer was sent to. */
export interface PaymentPageAuthenticate {
  outcome: 'succeeded' | 'failed';
}

/**
 * `error.code` of a refused {@link PaymentPageUpdate}, beside those of Stripe's public API. The
 * browser face turns them into the codes of Stripe.js.
 */
export type PaymentPageRefusal =
  | 'promotion_code_invalid'
  | 'promotion_code_amount_insufficient'
  | 'coupon_applies_to_nothing'
  | 'email_incomplete'
  | 'email_invalid'
  | 'tax_id_invalid'
  | 'shipping_country_not_allowed'
  | 'checkout_not_active_session'
  | 'checkout_amount_mismatch';

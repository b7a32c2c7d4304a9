import type { EpochSeconds, MinorUnits } from '../../wire.js';
import type { Metadata } from '../metadata.js';
import type { World } from '../world.js';
import type { CardDetails, PaymentMethodDetails } from './method-details.js';
import type { PaymentIntent } from './payment-intent.js';
import type { BillingDetails, PaymentMethod } from './payment-methods.js';
import type { Decline } from './verdict.js';

/** What the bank said about a charge. */
export interface ChargeOutcome {
  advice_code: null;
  network_advice_code: null;
  network_decline_code: null;
  network_status: 'approved_by_network' | 'declined_by_network' | 'not_sent_to_network';
  reason: string | null;
  risk_level: 'normal' | 'highest' | 'not_assessed';
  seller_message: string;
  type: 'authorized' | 'issuer_declined' | 'blocked';
}

/** How a charge shows a card: without what only a saved card tells. */
type ChargedCard = Pick<
  CardDetails,
  'brand' | 'checks' | 'country' | 'exp_month' | 'exp_year' | 'fingerprint' | 'funding' | 'last4'
> & {
  amount_authorized: MinorUnits | null;
  authorization_code: null;
  electronic_commerce_indicator: null;
  installments: null;
  mandate: null;
  network: string;
  network_transaction_id: null;
  regulated_status: 'unregulated';
  three_d_secure: null;
  transaction_link_id: null;
  wallet: null;
};

/** One try to move money, as the REST API shows it. */
export interface Charge {
  id: string;
  object: 'charge';
  /** Minor units of `currency`, as are the other amounts. */
  amount: MinorUnits;
  amount_captured: MinorUnits;
  amount_refunded: 0;
  application: null;
  application_fee: null;
  application_fee_amount: null;
  balance_transaction: null;
  billing_details: BillingDetails;
  calculated_statement_descriptor: string | null;
  captured: boolean;
  created: EpochSeconds;
  currency: string;
  customer: string | null;
  description: string | null;
  disputed: false;
  failure_balance_transaction: null;
  failure_code: string | null;
  failure_message: string | null;
  fraud_details: Record<string, never>;
  livemode: false;
  metadata: Metadata;
  on_behalf_of: null;
  outcome: ChargeOutcome;
  paid: boolean;
  payment_intent: string;
  payment_method: string;
  payment_method_details: { type: string; card?: ChargedCard };
  receipt_email: string | null;
  receipt_number: null;
  receipt_url: null;
  refunded: false;
  review: null;
  shipping: PaymentIntent['shipping'];
  source: null;
  source_transfer: null;
  statement_descriptor: string | null;
  statement_descriptor_suffix: string | null;
  status: 'succeeded' | 'pending' | 'failed';
  transfer_data: null;
  transfer_group: string | null;
}

/** How a charge begins: paid, reserved, on its way through the bank, or refused. */
export type ChargeStart = 'captured' | 'reserved' | 'pending' | Decline;

/** Records a charge of a PaymentIntent's amount. */
export function createCharge(
  world: World,
  intent: PaymentIntent,
  method: PaymentMethod,
  start: ChargeStart,
): Charge {
  const decline = typeof start === 'string' ? null : start;
  const reserved = start === 'reserved';
  const captured = start === 'captured' || start === 'pending';
  return store(world, {
    id: world.ids.next(method.card ? 'ch_' : 'py_'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: start === 'captured' ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: intent.statement_descriptor,
    captured,
    created: world.now(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(decline),
    paid: start === 'captured' || reserved,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: chargedDetails(method, reserved ? intent.amount : null),
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: intent.shipping,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? 'failed' : start === 'pending' ? 'pending' : 'succeeded',
    transfer_data: null,
    transfer_group: intent.transfer_group,
  });
}

/** A charge that was reserved or pending is paid, as to `amount` minor units. */
export function completeCharge(world: World, charge: Charge, amount: MinorUnits): Charge {
  return store(world, {
    ...charge,
    amount_captured: amount,
    captured: true,
    paid: true,
    status: 'succeeded',
  });
}

/** A pending charge comes back unpaid. */
export function failCharge(world: World, charge: Charge, decline: Decline): Charge {
  return store(world, {
    ...charge,
    failure_code: decline.code,
    failure_message: decline.message,
    outcome: outcomeOf(decline),
    paid: false,
    status: 'failed',
  });
}

function outcomeOf(decline: Decline | null): ChargeOutcome {
  const common = { advice_code: null, network_advice_code: null, network_decline_code: null };
  if (!decline) {
    return {
      ...common,
      network_status: 'approved_by_network',
      reason: null,
      risk_level: 'normal',
      seller_message: 'Payment complete.',
      type: 'authorized',
    };
  }
  if (decline.decline_code === 'fraudulent') {
    return {
      ...common,
      network_status: 'not_sent_to_network',
      reason: 'highest_risk_level',
      risk_level: 'highest',
      seller_message: 'Stripe blocked this payment as too risky.',
      type: 'blocked',
    };
  }
  return {
    ...common,
    network_status: 'declined_by_network',
    reason: decline.decline_code ?? decline.code,
    risk_level: 'normal',
    seller_message: 'The bank did not return any further details with this decline.',
    type: 'issuer_declined',
  };
}

/** The method as it was when it was charged, under its type's name. */
function chargedDetails(
  method: PaymentMethod,
  authorized: MinorUnits | null,
): Charge['payment_method_details'] {
  const { type, card } = method;
  if (!card) return { type, ...bankDetails(method) };
  const { brand, checks, country, exp_month, exp_year, fingerprint, funding, last4 } = card;
  return {
    type,
    card: {
      brand,
      checks,
      country,
      exp_month,
      exp_year,
      fingerprint,
      funding,
      last4,
      amount_authorized: authorized,
      authorization_code: null,
      electronic_commerce_indicator: null,
      installments: null,
      mandate: null,
      network: brand,
      network_transaction_id: null,
      regulated_status: 'unregulated',
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
    },
  };
}

function bankDetails(method: PaymentMethod): object {
  const details = method[method.type as keyof PaymentMethodDetails] ?? {};
  return { [method.type]: { ...details, ...EMPTY_WHEN_CHARGED[method.type] } };
}

/** Members that only a charge has, where its type insists on them. */
const EMPTY_WHEN_CHARGED: Readonly<Record<string, object>> = {
  acss_debit: { mandate: null },
  bacs_debit: { mandate: null },
  sepa_debit: { mandate: null },
  us_bank_account: { payment_reference: null },
  ideal: {
    generated_sepa_debit: null,
    generated_sepa_debit_mandate: null,
    iban_last4: null,
    transaction_id: null,
    verified_name: null,
  },
  klarna: { payer_details: null, payment_method_category: null, preferred_locale: null },
};

function store(world: World, charge: Charge): Charge {
  world.charges.set(charge.id, charge);
  return charge;
}

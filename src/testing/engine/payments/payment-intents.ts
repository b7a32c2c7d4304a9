import type { EpochSeconds, MinorUnits } from '../../wire.js';
import type { RestAddress } from '../catalog/customers.js';
import { presentmentDetails } from '../currencies/presentment-details.js';
import type { PresentmentDetails } from '../currencies/presentment-details.js';
import type { Metadata } from '../metadata.js';
import type { PaymentMethodSnapshot, Session } from '../sessions/session.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import type { Decline } from './verdict.js';

/** A PaymentIntent as the REST API shows it. Made when a session is first confirmed. */
export interface PaymentIntent {
  id: string;
  object: 'payment_intent';
  allowed_payment_method_types: null;
  /** Minor units of `currency`, as are the other amounts. */
  amount: MinorUnits;
  amount_capturable: MinorUnits;
  amount_details: { tip: Record<string, never> };
  amount_received: MinorUnits;
  application: null;
  application_fee_amount: null;
  automatic_payment_methods: null;
  canceled_at: null;
  cancellation_reason: null;
  capture_method: 'automatic_async';
  client_secret: string;
  confirmation_method: 'automatic';
  created: EpochSeconds;
  currency: string;
  customer: string | null;
  customer_account: null;
  description: string | null;
  excluded_payment_method_types: null;
  last_payment_error: {
    type: 'card_error';
    code: string;
    decline_code?: string;
    message: string;
  } | null;
  latest_charge: string | null;
  livemode: false;
  managed_payments: null;
  metadata: Metadata;
  next_action: { type: string } | null;
  on_behalf_of: null;
  payment_method: string | null;
  payment_method_configuration_details: null;
  payment_method_options: Record<string, Record<string, unknown>>;
  payment_method_types: string[];
  payment_record: null;
  /** What the buyer was shown, when that was in another currency. */
  presentment_details?: PresentmentDetails;
  processing: null;
  receipt_email: string | null;
  review: null;
  setup_future_usage: 'off_session' | 'on_session' | null;
  shipping: { address: RestAddress; name: string; phone: string | null } | null;
  source: null;
  statement_descriptor: string | null;
  statement_descriptor_suffix: string | null;
  status: 'requires_payment_method' | 'requires_action' | 'succeeded';
  transfer_data: null;
  transfer_group: null;
}

const SECRET_LENGTH = 24;

/** The session's PaymentIntent for an attempt to pay; the same one for every attempt. */
export function openPaymentIntent(
  world: World,
  session: Session,
  amount: MinorUnits,
): PaymentIntent {
  const current =
    session.chargedIntent === null
      ? newPaymentIntent(world, session)
      : findIn(world.paymentIntents, 'payment_intent', session.chargedIntent);
  session.chargedIntent = current.id;
  // A subscription pays through its invoice, so its session names no PaymentIntent.
  if (session.mode === 'payment') session.paymentIntent = current.id;
  const { paymentIntentData: data } = session;
  return store(world, {
    ...current,
    amount,
    customer: session.customer,
    description: data.description,
    metadata: data.metadata,
    setup_future_usage: data.setupFutureUsage,
    statement_descriptor: data.statementDescriptor,
    statement_descriptor_suffix: data.statementDescriptorSuffix,
    next_action: null,
  });
}

/** The buyer's bank is being asked. */
export function requireAction(world: World, intent: PaymentIntent): PaymentIntent {
  return store(world, {
    ...intent,
    status: 'requires_action',
    last_payment_error: null,
    next_action: { type: 'use_stripe_sdk' },
  });
}

/** The attempt failed; another payment method may be tried. */
export function failPaymentIntent(
  world: World,
  intent: PaymentIntent,
  decline: Decline,
): PaymentIntent {
  const { decline_code, ...rest } = decline;
  return store(world, {
    ...intent,
    status: 'requires_payment_method',
    next_action: null,
    payment_method: null,
    last_payment_error: {
      type: 'card_error',
      ...rest,
      ...(decline_code === null ? {} : { decline_code }),
    },
  });
}

/** Takes the money and records the payment. */
export function capture(
  world: World,
  session: Session,
  intent: PaymentIntent,
  method: PaymentMethodSnapshot,
): PaymentIntent {
  const charge = world.ids.next('ch_');
  world.payments.push({
    id: charge,
    sessionId: session.id,
    paymentIntent: intent.id,
    customer: session.customer,
    amount: intent.amount,
    currency: intent.currency,
    created: world.now(),
    paymentMethod: method,
  });
  return store(world, {
    ...intent,
    status: 'succeeded',
    amount_received: intent.amount,
    customer: session.customer,
    last_payment_error: null,
    latest_charge: charge,
    next_action: null,
    payment_method: method.id,
    ...presentmentDetails(session),
  });
}

/** Gives up an attempt that waits for the buyer's bank; nothing is charged. */
export function abandonAttempt(world: World, session: Session): void {
  if (!session.pendingAuthentication) return;
  session.pendingAuthentication = null;
  session.attempt = null;
  const intent = session.chargedIntent && world.paymentIntents.get(session.chargedIntent);
  if (!intent) return;
  store(world, { ...intent, status: 'requires_payment_method', next_action: null });
}

function store(world: World, intent: PaymentIntent): PaymentIntent {
  world.paymentIntents.set(intent.id, intent);
  return intent;
}

function newPaymentIntent(world: World, session: Session): PaymentIntent {
  const id = world.ids.next('pi_');
  return {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: 0,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${world.ids.next('pi_secret', SECRET_LENGTH).slice(9)}`,
    confirmation_method: 'automatic',
    created: world.now(),
    currency: session.currency,
    customer: null,
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: session.paymentMethodTypes,
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: null,
  };
}

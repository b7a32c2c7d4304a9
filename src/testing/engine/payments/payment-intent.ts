import type { EpochSeconds, MinorUnits } from '../../wire.js';
import type { RestAddress } from '../address.js';
import type { PresentmentDetails } from '../currencies/presentment-details.js';
import type { Metadata } from '../metadata.js';
import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';
import type { IntentError } from './intent-error.js';
import { intentSecret } from './intent-secret.js';
import type { NextAction } from './next-action.js';

/** When the money is taken: at once, as soon as it can be, or when the merchant asks for it. */
export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual';

/** Why a PaymentIntent was given up: by the merchant, or with its session. */
export type CancellationReason =
  | 'abandoned'
  | 'duplicate'
  | 'expired'
  | 'fraudulent'
  | 'requested_by_customer';

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
  canceled_at: EpochSeconds | null;
  cancellation_reason: CancellationReason | null;
  capture_method: CaptureMethod;
  client_secret: string;
  confirmation_method: 'automatic';
  created: EpochSeconds;
  currency: string;
  customer: string | null;
  customer_account: null;
  description: string | null;
  excluded_payment_method_types: null;
  last_payment_error: IntentError | null;
  latest_charge: string | null;
  livemode: false;
  managed_payments: null;
  metadata: Metadata;
  next_action: NextAction | null;
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
  status:
    | 'requires_payment_method'
    | 'requires_action'
    | 'processing'
    | 'requires_capture'
    | 'canceled'
    | 'succeeded';
  transfer_data: null;
  transfer_group: string | null;
}

/** A PaymentIntent of which nothing is known but the session. */
export function newPaymentIntent(world: World, session: Session): PaymentIntent {
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
    client_secret: intentSecret(world, id),
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
    payment_method_options: session.paymentMethodOptions,
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

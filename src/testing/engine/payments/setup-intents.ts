import type { EpochSeconds } from '../../wire.js';
import { findIn } from '../find-in.js';
import type { Metadata } from '../metadata.js';
import { announce } from '../occurrences.js';
import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';
import { intentError } from './intent-error.js';
import type { IntentError } from './intent-error.js';
import { intentSecret } from './intent-secret.js';
import type { NextAction } from './next-action.js';
import type { PaymentMethod } from './payment-methods.js';
import type { Decline } from './verdict.js';

/** A SetupIntent as the REST API shows it. Made together with a session in setup mode. */
export interface SetupIntent {
  id: string;
  object: 'setup_intent';
  allowed_payment_method_types: null;
  application: null;
  automatic_payment_methods: null;
  cancellation_reason: 'abandoned' | null;
  client_secret: string;
  created: EpochSeconds;
  customer: string | null;
  customer_account: null;
  description: string | null;
  excluded_payment_method_types: null;
  flow_directions: null;
  last_setup_error: IntentError | null;
  latest_attempt: null;
  livemode: false;
  managed_payments: null;
  mandate: null;
  metadata: Metadata;
  next_action: NextAction | null;
  on_behalf_of: null;
  payment_method: string | null;
  payment_method_configuration_details: null;
  payment_method_options: Record<string, Record<string, unknown>>;
  payment_method_types: string[];
  single_use_mandate: null;
  status: 'requires_payment_method' | 'requires_action' | 'succeeded' | 'canceled';
  usage: 'off_session';
}

/** The SetupIntent of a new session in setup mode. */
export function createSetupIntent(world: World, session: Session): SetupIntent {
  const id = world.ids.next('seti_');
  return store(world, {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: intentSecret(world, id),
    created: world.now(),
    customer: session.customer,
    customer_account: null,
    description: session.setupIntentData.description,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    managed_payments: null,
    mandate: null,
    metadata: session.setupIntentData.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: session.paymentMethodOptions,
    payment_method_types: session.paymentMethodTypes,
    single_use_mandate: null,
    status: 'requires_payment_method',
    usage: 'off_session',
  });
}

/** The buyer's bank, or another page, is being asked. */
export function requireSetupAction(
  world: World,
  session: Session,
  method: PaymentMethod,
  action: NextAction,
): void {
  change(world, session, {
    status: 'requires_action',
    last_setup_error: null,
    next_action: action,
    payment_method: method.id,
  });
}

/** The method can be charged later. */
export function succeedSetup(world: World, session: Session, method: PaymentMethod): void {
  const intent = change(world, session, {
    status: 'succeeded',
    customer: session.customer,
    last_setup_error: null,
    next_action: null,
    payment_method: method.id,
  });
  if (intent) announce(world, 'setup_intent.succeeded', intent.id);
}

/** The method could not be set up; another may be tried. */
export function failSetup(
  world: World,
  session: Session,
  method: PaymentMethod,
  decline: Decline,
): void {
  const intent = change(world, session, {
    status: 'requires_payment_method',
    next_action: null,
    payment_method: null,
    last_setup_error: intentError(method, decline),
  });
  if (intent) announce(world, 'setup_intent.setup_failed', intent.id);
}

/** Gives the SetupIntent of an expired session up. */
export function cancelSetup(world: World, session: Session): void {
  change(world, session, {
    status: 'canceled',
    cancellation_reason: 'abandoned',
    next_action: null,
  });
}

function change(
  world: World,
  session: Session,
  next: Partial<SetupIntent>,
): SetupIntent | undefined {
  if (session.setupIntent === null) return undefined;
  const current = findIn(world.setupIntents, 'setupintent', session.setupIntent);
  return store(world, { ...current, ...next });
}

function store(world: World, intent: SetupIntent): SetupIntent {
  world.setupIntents.set(intent.id, intent);
  return intent;
}

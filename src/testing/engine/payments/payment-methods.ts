import type { EpochSeconds } from '../../wire.js';
import { restAddress } from '../address.js';
import type { AddressInput, RestAddress } from '../address.js';
import { findIn } from '../find-in.js';
import { changeMetadata } from '../metadata.js';
import type { Metadata, MetadataChange } from '../metadata.js';
import { StripeRefusal, invalidRequest } from '../refusal.js';
import type { World } from '../world.js';
import type { MethodBehaviour } from './behaviour.js';
import type { PaymentMethodDetails } from './method-details.js';
import { checkNotSpent, markDetached } from './spent-payment-method.js';
import { testPaymentMethod } from './test-payment-methods.js';

/** May a saved method be shown again to its owner: yes, only in this purchase's sense, unknown. */
export type AllowRedisplay = 'always' | 'limited' | 'unspecified';

/** Who pays, as far as the payment method tells. */
export interface BillingDetails {
  address: RestAddress | null;
  email: string | null;
  name: string | null;
  phone: string | null;
  tax_id: null;
}

/** A PaymentMethod as the REST API shows it, with the member that bears its type's name. */
export type PaymentMethod = PaymentMethodDetails & {
  id: string;
  object: 'payment_method';
  allow_redisplay: AllowRedisplay;
  billing_details: BillingDetails;
  created: EpochSeconds;
  customer: string | null;
  customer_account: null;
  livemode: false;
  metadata: Metadata;
  type: string;
};

/** Billing details as requests send them. */
export interface BillingInput {
  address?: AddressInput | null;
  email?: string | null;
  name?: string | null;
  phone?: string | null;
}

/** What a payment method is made from. */
export interface NewPaymentMethod {
  type: string;
  details: PaymentMethodDetails;
  behaviour: MethodBehaviour;
  billing?: BillingInput;
  allowRedisplay?: AllowRedisplay;
  metadata?: MetadataChange;
}

/** Adds a payment method that belongs to nobody yet. */
export function createPaymentMethod(world: World, input: NewPaymentMethod): PaymentMethod {
  const method: PaymentMethod = {
    id: world.ids.next('pm_'),
    object: 'payment_method',
    allow_redisplay: input.allowRedisplay ?? 'unspecified',
    billing_details: changeBilling(NO_BILLING, input.billing),
    created: world.now(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: changeMetadata({}, input.metadata),
    type: input.type,
    ...input.details,
  };
  world.methodBehaviours.set(method.id, input.behaviour);
  return store(world, method);
}

/** A payment method, or Stripe's refusal. `param` names the parameter that the id came in. */
export function findPaymentMethod(world: World, id: string, param?: string): PaymentMethod {
  return findIn(world.paymentMethods, 'PaymentMethod', id, param);
}

/** What a payment method will do when it is used. */
export function behaviourOf(world: World, method: PaymentMethod): MethodBehaviour {
  return findIn(world.methodBehaviours, 'PaymentMethod', method.id);
}

/** What a request may change about a payment method. */
export interface PaymentMethodChange {
  allow_redisplay?: AllowRedisplay;
  billing_details?: BillingInput;
  metadata?: MetadataChange;
  card?: { exp_month?: number; exp_year?: number };
}

/** Changes a payment method; it must be attached to a customer. */
export function updatePaymentMethod(
  world: World,
  id: string,
  change: PaymentMethodChange,
): PaymentMethod {
  const method = findPaymentMethod(world, id);
  if (method.customer === null) {
    throw invalidRequest(
      'You must save this PaymentMethod to a customer before you can update it.',
    );
  }
  if (change.card && !method.card) {
    throw invalidRequest('You cannot update `card` on a PaymentMethod that is not a card.', {
      param: 'card',
    });
  }
  return store(world, {
    ...method,
    allow_redisplay: change.allow_redisplay ?? method.allow_redisplay,
    billing_details: changeBilling(method.billing_details, change.billing_details),
    metadata: changeMetadata(method.metadata, change.metadata),
    ...(method.card && { card: { ...method.card, ...change.card } }),
  });
}

/** Gives a payment method to a customer. One of Stripe's test ids makes a new method. */
export function attachPaymentMethod(world: World, id: string, customer: string): PaymentMethod {
  findIn(world.customers, 'customer', customer, 'customer');
  const test = testPaymentMethod(world, id);
  const method = test ? createPaymentMethod(world, test) : findPaymentMethod(world, id);
  if (method.customer !== null && method.customer !== customer) {
    throw invalidRequest(
      'The payment method you provided has already been attached to a customer.',
      { code: 'payment_method_unexpected_state' },
    );
  }
  checkNotSpent(world, method);
  const refusal = behaviourOf(world, method);
  // A bank that declines every charge declines to be set up as well.
  if (refusal.verdict && !refusal.attaches) {
    const { code, decline_code, message } = refusal.verdict;
    throw new StripeRefusal(402, {
      type: 'card_error',
      code,
      message,
      ...(decline_code === null ? {} : { decline_code }),
    });
  }
  return keepFor(world, method, customer);
}

/** Writes down whose a payment method is, and that it was set up. */
export function keepFor(
  world: World,
  method: PaymentMethod,
  customer: string,
  allowRedisplay = method.allow_redisplay,
): PaymentMethod {
  return store(world, { ...method, customer, allow_redisplay: allowRedisplay });
}

/** From now on the bank does not ask about this card again, if it is one of that kind. */
export function markSetUp(world: World, method: PaymentMethod): void {
  const behaviour = behaviourOf(world, method);
  if (behaviour.authentication !== 'until_set_up') return;
  world.methodBehaviours.set(method.id, { ...behaviour, authentication: 'none' });
}

/** Takes a payment method from its customer, for good; it is no longer the default either. */
export function detachPaymentMethod(world: World, id: string): PaymentMethod {
  const method = findPaymentMethod(world, id);
  const owner = method.customer === null ? undefined : world.customers.get(method.customer);
  if (method.customer === null) {
    throw invalidRequest(
      'The payment method you provided is not attached to a customer so detachment is impossible.',
      { code: 'payment_method_unexpected_state', param: 'payment_method' },
    );
  }
  if (owner?.invoice_settings.default_payment_method === id) {
    const settings = { ...owner.invoice_settings, default_payment_method: null };
    world.customers.set(owner.id, { ...owner, invoice_settings: settings });
  }
  markDetached(world, id);
  return store(world, { ...method, customer: null });
}

/** The payment methods of a customer, newest first. */
export function paymentMethodsOf(world: World, customer: string): PaymentMethod[] {
  return [...world.paymentMethods.values()]
    .filter((method) => method.customer === customer)
    .toReversed();
}

const NO_BILLING: BillingDetails = {
  address: null,
  email: null,
  name: null,
  phone: null,
  tax_id: null,
};

function changeBilling(current: BillingDetails, change: BillingInput = {}): BillingDetails {
  const text = (next: string | null | undefined, now: string | null) =>
    next === undefined ? now : next || null;
  return {
    address:
      change.address === undefined
        ? current.address
        : change.address && restAddress(change.address),
    email: text(change.email, current.email),
    name: text(change.name, current.name),
    phone: text(change.phone, current.phone),
    tax_id: null,
  };
}

function store(world: World, method: PaymentMethod): PaymentMethod {
  world.paymentMethods.set(method.id, method);
  return method;
}

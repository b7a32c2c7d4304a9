import type { MinorUnits, PaymentPageConfirm } from '../../wire.js';
import { invalidRequest, missingParam, noSuch } from '../refusal.js';
import type { PaymentMethodSnapshot, Session } from '../sessions/session.js';
import type { World } from '../world.js';
import { readBankAccount, within } from './bank-accounts.js';
import { PAYS } from './behaviour.js';
import { readCard } from './card-details.js';
import { offeredPaymentMethodTypes } from './choose-payment-method-types.js';
import { last4Of } from './method-details.js';
import type { PaymentMethodDetails } from './method-details.js';
import { createPaymentMethod } from './payment-methods.js';
import type { BillingInput, NewPaymentMethod, PaymentMethod } from './payment-methods.js';
import { checkNotSpent } from './spent-payment-method.js';
import { judgeBankAccount } from './test-bank-accounts.js';
import { testPaymentMethod } from './test-payment-methods.js';

type MethodData = NonNullable<PaymentPageConfirm['payment_method_data']>;

/**
 * The payment method of a confirmation: one that the session's customer has saved or that nobody has
 * used, one of Stripe's test ids, or what was typed in. `total` is what is due, in minor units; `email` is the buyer's.
 */
export function readPaymentMethod(
  world: World,
  session: Session,
  input: PaymentPageConfirm,
  { total, email }: { total: MinorUnits; email: string | null },
): PaymentMethod {
  const data = input.payment_method_data;
  if (input.payment_method === undefined && !data) throw missingParam('payment_method');
  const method =
    input.payment_method === undefined
      ? createPaymentMethod(world, {
          ...describeMethod(world, data as MethodData, email),
          billing: billingOf(session, data?.billing_details, email),
        })
      : namedPaymentMethod(world, session, input.payment_method);
  if (offeredPaymentMethodTypes(session, total).includes(method.type)) return method;
  throw invalidRequest(
    `The payment method type \`${method.type}\` cannot be used with this session.`,
    { param: data ? 'payment_method_data[type]' : 'payment_method' },
  );
}

/** What is kept of a payment method with a payment. */
export function snapshotOf(method: PaymentMethod): PaymentMethodSnapshot {
  return {
    id: method.id,
    type: method.type,
    brand: method.card?.brand ?? null,
    last4: last4Of(method),
  };
}

/** Who pays: what came with the method, and what the session has collected otherwise. */
function billingOf(
  { buyer }: Session,
  given: MethodData['billing_details'] = {},
  email: string | null,
): BillingInput {
  const { billingAddress } = buyer;
  return {
    address: given.address?.country ? given.address : (billingAddress?.address ?? null),
    email: email ?? given.email ?? null,
    name: given.name || (billingAddress?.name ?? null),
    phone: given.phone || buyer.phone,
  };
}

/** A new payment method from what was typed in. */
export function describeMethod(
  world: World,
  data: MethodData,
  email: string | null,
  at = 'payment_method_data',
): NewPaymentMethod {
  const { type } = data;
  const billing = data.billing_details ?? {};
  if (type === 'card') {
    if (!data.card) throw missingParam(within(at, 'card'));
    return { type, billing, ...readCard(data.card, world.now()) };
  }
  const account = readBankAccount(type, data, at);
  if (account) {
    return {
      type,
      billing,
      details: account.details,
      behaviour: judgeBankAccount(account.number),
    };
  }
  return { type, billing, details: plainDetails(type, email), behaviour: PAYS };
}

/** The members of types that are known by nothing but their name. */
function plainDetails(type: string, email: string | null): PaymentMethodDetails {
  const known: PaymentMethodDetails = {
    cashapp: { buyer_id: null, cashtag: null },
    eps: { bank: null },
    ideal: { bank: null, bic: null },
    klarna: { dob: null },
    link: { email },
    p24: { bank: null },
    paypal: { country: null, payer_email: email, payer_id: null },
  };
  return { [type]: known[type as keyof PaymentMethodDetails] ?? {} };
}

function namedPaymentMethod(world: World, session: Session, id: string): PaymentMethod {
  const test = testPaymentMethod(world, id);
  if (test) return createPaymentMethod(world, test);
  const method = world.paymentMethods.get(id);
  // A browser must not learn of another customer's methods, so both cases read the same.
  if (!method || (method.customer !== null && method.customer !== session.customer)) {
    throw noSuch('PaymentMethod', id, 'payment_method');
  }
  checkNotSpent(world, method);
  return method;
}

import { billSession, needsCustomer } from '../billing/bill-session.js';
import { createCustomer, completeAddress } from '../catalog/customers.js';
import type { AddressInput, RestAddress } from '../catalog/customers.js';
import type { PageAddress } from '../../wire.js';
import { priceSession } from '../pricing/session-amounts.js';
import type { World } from '../world.js';
import { redeemDiscounts } from './discounts.js';
import type { PaymentMethodSnapshot, Session } from './session.js';

/**
 * Completes an open session: customer, redemptions, subscription and the news of it. Charging is
 * the caller's; `method` is null when nothing had to be paid and no payment method was asked for.
 */
export function completeSession(
  world: World,
  draft: Session,
  method: PaymentMethodSnapshot | null,
): void {
  const amounts = priceSession(world, draft);
  if (draft.customer === null && (draft.customerCreation === 'always' || needsCustomer(draft))) {
    draft.customer = newCustomer(world, draft);
  }
  redeemDiscounts(world, draft);
  draft.status = 'complete';
  draft.paymentStatus = amounts.total > 0 ? 'paid' : 'no_payment_required';
  draft.attempt = { state: 'complete', error: null, next_action: null };
  draft.lastPaymentError = null;
  draft.completedPaymentMethod = method;
  draft.completedAmounts = amounts;
  draft.completedAt = world.now();
  billSession(world, draft, amounts, method);
  applyBalance(world, draft, amounts.appliedBalance);
  world.outbox.push({
    type: 'checkout.session.completed',
    sessionId: draft.id,
    at: world.now(),
  });
}

/** An address of the wire in the REST API's shape. */
export function restAddress(address: PageAddress): RestAddress {
  const given: AddressInput = {};
  for (const [name, value] of Object.entries(address)) {
    if (value !== null) given[name as keyof RestAddress] = value;
  }
  return completeAddress(given);
}

function newCustomer(world: World, draft: Session): string {
  const { buyer } = draft;
  const email = draft.customerEmail ?? buyer.email;
  return createCustomer(world, {
    ...(email === null ? {} : { email }),
    ...(buyer.billingAddress?.name ? { name: buyer.billingAddress.name } : {}),
    ...(buyer.phone === null ? {} : { phone: buyer.phone }),
  }).id;
}

function applyBalance(world: World, draft: Session, applied: number): void {
  const customer = draft.customer === null ? undefined : world.customers.get(draft.customer);
  if (!customer || applied === 0) return;
  world.customers.set(customer.id, { ...customer, balance: customer.balance - applied });
}

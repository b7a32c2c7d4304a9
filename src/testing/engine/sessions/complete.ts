import { billSession } from '../billing/bill-session.js';
import { changeBalance } from '../catalog/balance-transactions.js';
import { keepPresentment } from '../currencies/presentment.js';
import { priceSession } from '../pricing/session-amounts.js';
import type { World } from '../world.js';
import { redeemDiscounts } from './discounts.js';
import { saveToCustomer } from './save-to-customer.js';
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
  keepPresentment(world, draft);
  saveToCustomer(world, draft);
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

function applyBalance(world: World, draft: Session, applied: number): void {
  const customer = draft.customer === null ? undefined : world.customers.get(draft.customer);
  if (!customer || applied === 0) return;
  changeBalance(world, customer.id, {
    amount: -applied,
    type: 'applied_to_invoice',
    ...(draft.invoice === null ? {} : { invoice: draft.invoice }),
  });
}

import { billSession } from '../billing/bill-session.js';
import { changeBalance } from '../catalog/balance-transactions.js';
import { keepPresentment } from '../currencies/presentment.js';
import { announce } from '../occurrences.js';
import { priceSession } from '../pricing/session-amounts.js';
import type { World } from '../world.js';
import { redeemDiscounts } from './discounts.js';
import { saveToCustomer } from './save-to-customer.js';
import type { PaymentMethodSnapshot, Session } from './session.js';

/**
 * Completes an open session: customer, redemptions, subscription and the news of it. `method` is
 * null when nothing had to be paid and no payment method was asked for. Charging is the caller's:
 * `takeMoney` does it once the customer is known, and says whether the money is still on its way.
 */
export function completeSession(
  world: World,
  draft: Session,
  method: PaymentMethodSnapshot | null,
  takeMoney: () => boolean = () => false,
): void {
  const amounts = priceSession(world, draft);
  keepPresentment(world, draft);
  saveToCustomer(world, draft);
  const isAwaited = takeMoney();
  redeemDiscounts(world, draft);
  draft.status = 'complete';
  draft.paymentStatus = paymentStatus(amounts.total, isAwaited);
  draft.attempt = { state: 'complete', error: null, next_action: null };
  draft.lastPaymentError = null;
  draft.completedPaymentMethod = method;
  draft.completedAmounts = amounts;
  draft.completedAt = world.now();
  billSession(world, draft, amounts, method);
  applyBalance(world, draft, amounts.appliedBalance);
  announce(world, 'checkout.session.completed', draft.id);
}

function paymentStatus(total: number, isAwaited: boolean): Session['paymentStatus'] {
  if (total === 0) return 'no_payment_required';
  return isAwaited ? 'unpaid' : 'paid';
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

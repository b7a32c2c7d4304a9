import type { EpochSeconds } from '../../wire.js';
import { announce } from '../occurrences.js';
import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';

/**
 * What a payment that took days means to the invoice that it was for: with success it is paid. With
 * a failure it stays open, and a subscription is past due. `at` is when the bank told.
 */
export function settleInvoice(
  world: World,
  session: Session,
  outcome: 'succeeded' | 'failed',
  at: EpochSeconds = world.now(),
): void {
  const invoice = world.invoices.get(session.invoice ?? '');
  if (!invoice) return;
  if (outcome === 'failed') {
    announce(world, 'invoice.payment_failed', invoice.id, at);
    const subscription = world.subscriptions.get(session.subscription ?? '');
    if (!subscription) return;
    world.subscriptions.set(subscription.id, { ...subscription, firstPaymentHolds: false });
    announce(world, 'customer.subscription.updated', subscription.id, at);
    return;
  }
  world.invoices.set(invoice.id, {
    ...invoice,
    amount_paid: invoice.amount_due,
    amount_remaining: 0,
    payments: invoice.payments.map((payment) => ({
      ...payment,
      amount_paid: payment.amount_requested,
      status: 'paid',
      status_transitions: { canceled_at: null, paid_at: at },
    })),
    status: 'paid',
    status_transitions: { ...invoice.status_transitions, paid_at: at },
  });
  announce(world, 'invoice.paid', invoice.id, at);
}

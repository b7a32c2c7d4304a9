import { settleInvoice } from '../billing/settle-invoice.js';
import { announce } from '../occurrences.js';
import { findPaymentMethod } from '../payments/payment-methods.js';
import { settleIntent } from '../payments/payment-intents.js';
import { failedWith } from '../payments/verdict.js';
import type { ChargeVerdict } from '../payments/verdict.js';
import { invalidRequest } from '../refusal.js';
import type { World } from '../world.js';
import type { PendingSettlement, Session } from './session.js';

/**
 * The bank tells about a delayed payment now, whatever its account would have done. Refused for a
 * session that waits for no bank.
 */
export function settleDelayedPayment(
  world: World,
  session: Session,
  outcome: 'succeeded' | 'failed',
): Session {
  const pending = session.pendingSettlement;
  if (!pending) {
    throw invalidRequest(
      `The Checkout Session ${session.id} has no delayed payment that could be settled.`,
    );
  }
  const failure = pending.verdict ?? failedWith('generic_could_not_process');
  return settle(world, session, pending, outcome === 'failed' ? failure : null, world.now());
}

/** Settles a delayed payment of which the bank tells by now. */
export function settleIfDue(world: World, session: Session): Session {
  const pending = session.pendingSettlement;
  if (!pending || pending.dueAt === null || world.now() < pending.dueAt) return session;
  return settle(world, session, pending, pending.verdict, pending.dueAt);
}

function settle(
  world: World,
  session: Session,
  pending: PendingSettlement,
  verdict: ChargeVerdict,
  at: number,
): Session {
  const method = findPaymentMethod(world, pending.paymentMethod);
  settleIntent(world, session.id, pending.paymentIntent, method, verdict);
  const settled: Session = {
    ...session,
    pendingSettlement: null,
    paymentStatus: verdict ? 'unpaid' : 'paid',
  };
  world.sessions.set(session.id, settled);
  const news = verdict ? 'failed' : 'succeeded';
  settleInvoice(world, settled, news, at);
  announce(world, `checkout.session.async_payment_${news}`, session.id, at);
  return settled;
}

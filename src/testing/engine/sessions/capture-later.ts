import type { MinorUnits } from '../../wire.js';
import { settleInvoice } from '../billing/settle-invoice.js';
import { cancelIntent, captureIntent } from '../payments/payment-intents.js';
import type { CancellationReason, PaymentIntent } from '../payments/payment-intent.js';
import { invalidRequest } from '../refusal.js';
import type { World } from '../world.js';
import type { Session } from './session.js';

/**
 * The merchant takes what a session has only reserved. Assumed: the session, which completed as
 * `unpaid`, is `paid` from then on; no event of its own tells so.
 */
export function capturePayment(world: World, id: string, amount?: MinorUnits): PaymentIntent {
  const session = sessionOf(world, id);
  const captured = captureIntent(world, session?.id ?? '', id, amount);
  if (!session) return captured;
  world.sessions.set(session.id, { ...session, paymentStatus: 'paid' });
  settleInvoice(world, session, 'succeeded');
  return captured;
}

/** The merchant gives a payment up; one of an open session is given up by expiring the session. */
export function cancelPayment(
  world: World,
  id: string,
  reason: CancellationReason | null,
): PaymentIntent {
  if (sessionOf(world, id)?.status === 'open') {
    throw invalidRequest(
      'You cannot cancel this PaymentIntent because it was created by a Checkout Session. Expire the Checkout Session instead.',
      { code: 'payment_intent_unexpected_state' },
    );
  }
  return cancelIntent(world, id, reason);
}

function sessionOf(world: World, paymentIntent: string): Session | undefined {
  return [...world.sessions.values()].find((session) => session.chargedIntent === paymentIntent);
}

import type { StripeSimulator } from 'checkstand/testing';
import { expect } from 'vitest';
import { merchantOf } from './merchant.js';

/** One payment in the whole account, one charge of it, and it is that of the session, which the shop was told of once. */
export async function expectPaidOnce(
  simulator: StripeSimulator,
  sessionId: string,
  amount?: number,
): Promise<void> {
  const merchant = merchantOf(simulator);
  const session = await merchant.checkout.sessions.retrieve(sessionId);
  expect(session).toMatchObject({ status: 'complete', payment_status: 'paid' });
  expect(await succeeded(simulator)).toEqual({
    intents: [session.payment_intent],
    charges: [session.payment_intent],
  });
  if (amount !== undefined) expect(session.amount_total).toBe(amount);
  const events = await merchant.events.list({ type: 'checkout.session.completed', limit: 100 });
  expect(events.data).toHaveLength(1);
}

/** Nobody has paid anything. */
export async function expectNothingPaid(simulator: StripeSimulator): Promise<void> {
  expect(await succeeded(simulator)).toEqual({ intents: [], charges: [] });
}

async function succeeded(simulator: StripeSimulator) {
  const merchant = merchantOf(simulator);
  const intents = await merchant.paymentIntents.list({ limit: 100 });
  const charges = await merchant.charges.list({ limit: 100 });
  const ofThose = ({ status }: { status: string }) => status === 'succeeded';
  return {
    intents: intents.data.filter(ofThose).map(({ id }) => id),
    charges: charges.data.filter(ofThose).map(({ payment_intent: intent }) => intent),
  };
}

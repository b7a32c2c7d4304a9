import { scenarios, type ScenarioSession, type StripeSimulator } from 'checkstand/testing';

/** The buyer with two saved cards, of which the bank has let the first one run out. */
export async function withExpiredCard(simulator: StripeSimulator): Promise<ScenarioSession> {
  const session = await scenarios.savedCards.create(simulator);
  const call = async (path: string, body?: URLSearchParams) => {
    const response = await simulator.fetch(`https://api.stripe.com/v1/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${simulator.secretKey}` },
      ...(body && { body }),
    });
    return (await response.json()) as { customer?: string; data?: Array<{ id: string }> };
  };
  const { customer } = await call(`checkout/sessions/${session.sessionId}`);
  const { data: cards } = await call(`customers/${customer}/payment_methods`);
  const expired = { 'card[exp_month]': '3', 'card[exp_year]': '2026' };
  await call(`payment_methods/${cards![0]!.id}`, new URLSearchParams(expired));
  return session;
}

import type { ScenarioSession, StripeSimulator } from 'checkstand/testing';

/** A parameter of Stripe's API, as it is before it is form-encoded. */
export type Param = string | number | boolean | readonly Param[] | { [name: string]: Param };

/** Makes a session of a story's own, as the shop's server would: a mug, and what `params` say. */
export async function createSession(
  simulator: StripeSimulator,
  params: { [name: string]: Param },
): Promise<ScenarioSession> {
  const response = await simulator.fetch('https://api.stripe.com/v1/checkout/sessions', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${simulator.secretKey}`,
      'stripe-version': '2026-10-28.endive',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: encode({
      ui_mode: 'elements',
      mode: 'payment',
      return_url: 'https://example.com/return',
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: 'usd',
            unit_amount: 2400,
            product_data: { name: 'Stoneware mug' },
          },
        },
      ],
      ...params,
    }),
  });
  const session = (await response.json()) as { id: string; client_secret: string };
  return { sessionId: session.id, clientSecret: session.client_secret };
}

function encode(params: { [name: string]: Param }): string {
  const form = new URLSearchParams();
  const add = (key: string, value: Param): void => {
    if (typeof value !== 'object') form.append(key, String(value));
    else for (const [name, member] of Object.entries(value)) add(`${key}[${name}]`, member);
  };
  for (const [name, value] of Object.entries(params)) add(name, value);
  return form.toString();
}

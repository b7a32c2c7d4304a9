import type { PaymentPage } from '../wire.js';
import type { ScenarioSession, ScenarioWorld } from './scenario.js';

/** A way to pay, as parameters of the confirmation. */
export type WayToPay = Readonly<Record<string, string>>;

/** A card that pays at once. */
export const CARD: WayToPay = {
  'payment_method_data[type]': 'card',
  'payment_method_data[card][number]': '4242424242424242',
  'payment_method_data[card][exp_month]': '12',
  'payment_method_data[card][exp_year]': '2099',
  'payment_method_data[card][cvc]': '123',
};

/** Pays a session as the simulated Stripe.js would, with a good card or another way. */
export async function payFor(
  simulator: ScenarioWorld,
  session: ScenarioSession,
  way: WayToPay = CARD,
): Promise<void> {
  const call = async (path: string, params: { [name: string]: string }): Promise<PaymentPage> => {
    const url = `https://api.stripe.com/v1/payment_pages/${session.sessionId}/${path}`;
    const response = await simulator.fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${simulator.publishableKey}` },
      body: new URLSearchParams({ client_secret: session.clientSecret, ...params }),
    });
    const answer = (await response.json()) as PaymentPage & { error?: { message: string } };
    if (answer.error) throw new Error(`Scenario: ${path}: ${answer.error.message}`);
    return answer;
  };
  const page = await call('init', {});
  await call('confirm', {
    ...way,
    expected_amount: String(page.total.total),
    ...(page.email_fixed ? {} : { email: 'jenny.rosen@example.com' }),
  });
}

import { scenarios, type ScenarioSession, type StripeSimulator } from 'checkstand/testing';
import Stripe from 'stripe';

/**
 * Makes sessions with one of everything: quantities, an offer, promotion codes, two ways to ship, a tax id, and two
 * cards of a buyer who left no e-mail address; and what `params` ask the buyer for.
 */
export const createOwnMarkupSession =
  (params: Stripe.Checkout.SessionCreateParams = {}) =>
  async (simulator: StripeSimulator): Promise<ScenarioSession> => {
    // The account's promotion codes come with it.
    await scenarios.cart.create(simulator);
    const stripe = new Stripe(simulator.secretKey, {
      httpClient: Stripe.createFetchHttpClient(simulator.fetch),
    });
    const customer = await stripe.customers.create();
    for (const testCard of ['pm_card_mastercard', 'pm_card_visa']) {
      const card = await stripe.paymentMethods.attach(testCard, { customer: customer.id });
      await stripe.paymentMethods.update(card.id, {
        allow_redisplay: 'always',
        card: { exp_month: 12, exp_year: 2034 },
      });
    }
    const price = async (name: string, unit_amount: number) =>
      (await stripe.prices.create({ currency: 'usd', unit_amount, product_data: { name } })).id;
    const adjustable_quantity = { enabled: true, minimum: 0, maximum: 10 };
    const session = await stripe.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      return_url: 'https://example.com/return',
      customer: customer.id,
      customer_update: { name: 'auto', address: 'auto', shipping: 'auto' },
      line_items: [
        { price: await price('Stoneware mug', 2400), quantity: 1, adjustable_quantity },
        { price: await price('House espresso', 1650), quantity: 1, adjustable_quantity },
      ],
      optional_items: [{ price: await price('Pour-over kettle', 6900), quantity: 1 }],
      allow_promotion_codes: true,
      tax_id_collection: { enabled: true },
      shipping_options: [
        { shipping_rate_data: rate('Standard', 0) },
        { shipping_rate_data: rate('Express', 1200) },
      ],
      ...params,
    });
    return { sessionId: session.id, clientSecret: session.client_secret! };
  };

function rate(display_name: string, amount: number) {
  return {
    display_name,
    type: 'fixed_amount',
    fixed_amount: { amount, currency: 'usd' },
  } as const;
}

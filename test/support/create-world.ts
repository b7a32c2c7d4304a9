import type { StripeSimulator, StripeSimulatorOptions } from 'checkstand/testing';
import type Stripe from 'stripe';
import { merchantOf } from './merchant.js';
import { createSimulator } from './simulator.js';

type SessionParams = Partial<Stripe.Checkout.SessionCreateParams>;

/** What a test's session is made of, where no scenario has it. */
export type SessionRecipe = (merchant: Stripe) => SessionParams | Promise<SessionParams>;

/** A simulator, and what `renderCheckout` needs to show a session of that recipe instead of a scenario's. */
export function createWorld(recipe: SessionRecipe, options?: StripeSimulatorOptions) {
  const simulator = createSimulator(options);
  const secret = createSession(simulator, recipe);
  return { simulator, provider: { clientSecret: () => secret } };
}

/** Makes a session of that recipe. Resolves to its client secret. */
export async function createSession(
  simulator: StripeSimulator,
  recipe: SessionRecipe,
): Promise<string> {
  const merchant = merchantOf(simulator);
  const session = await merchant.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'payment',
    return_url: 'https://example.com/return',
    line_items: [mug()],
    ...(await recipe(merchant)),
  });
  return session.client_secret!;
}

type Line = NonNullable<SessionParams['line_items']>[number];

/** A mug for $24.00. */
export function mug(more: Line = {}): Line {
  return {
    quantity: 1,
    price_data: { currency: 'usd', unit_amount: 2400, product_data: { name: 'Stoneware mug' } },
    ...more,
  };
}

/** A plan for $29.00 a month. */
export function plan(more: Line = {}): Line {
  return {
    quantity: 1,
    price_data: {
      currency: 'usd',
      unit_amount: 2900,
      recurring: { interval: 'month' },
      product_data: { name: 'Coffee club' },
    },
    ...more,
  };
}

/** A customer whose credit is more than what is due. */
export const richCustomer: SessionRecipe = async (merchant) => {
  const customer = await merchant.customers.create({
    email: 'jenny.rosen@example.com',
    balance: -5000,
  });
  return { mode: 'subscription', customer: customer.id, line_items: [plan()] };
};

import type { StripeSimulator } from 'checkstand/testing';
import type Stripe from 'stripe';
import { merchantOf } from '../support/merchant.js';
import { createSimulator } from '../support/simulator.js';

/** A session that a merchant made. */
export interface Order {
  readonly id: string;
  readonly clientSecret: string;
}

/** A Stripe, and a merchant who sells by it. */
export interface Shop {
  readonly simulator: StripeSimulator;
  readonly merchant: Stripe;
  /** An order that has a little of everything, for a customer who can pay by saved card. */
  createOrder(): Promise<Order>;
}

/** Opens a shop with a few things to sell. */
export async function openShop(seed: number, train: 'clover' | 'dahlia' | 'endive'): Promise<Shop> {
  const simulator = createSimulator({ seed, train });
  const merchant = merchantOf(simulator);
  return { simulator, merchant, createOrder: await stockShop(merchant) };
}

/** Everything of the shop's but its orders. */
async function stockShop(merchant: Stripe): Promise<() => Promise<Order>> {
  const coupon = await merchant.coupons.create({ percent_off: 10, name: 'Welcome' });
  const promotion = { type: 'coupon' as const, coupon: coupon.id };
  await merchant.promotionCodes.create({ code: 'WELCOME10', promotion });
  await merchant.promotionCodes.create({ code: 'GONE', promotion, max_redemptions: 1 });
  const price = async (name: string, amount: number) => {
    const product = { name };
    return merchant.prices.create({ currency: 'usd', unit_amount: amount, product_data: product });
  };
  const [beans, mug, filter, card] = [
    await price('Beans', 1450),
    await price('Mug', 2400),
    await price('Filter papers', 575),
    await price('Greeting card', 300),
  ];
  const customer = await merchant.customers.create({ email: 'jenny.rosen@example.com' });
  const saved = await merchant.paymentMethods.attach('pm_card_visa', { customer: customer.id });
  await merchant.paymentMethods.update(saved.id, {
    allow_redisplay: 'always',
    card: { exp_month: 12, exp_year: 2034 },
  });
  const shipping = (name: string, amount: number) => ({
    shipping_rate_data: {
      type: 'fixed_amount' as const,
      display_name: name,
      fixed_amount: { amount, currency: 'usd' },
    },
  });
  return async () => {
    const session = await merchant.checkout.sessions.create({
      ui_mode: 'elements',
      mode: 'payment',
      return_url: 'https://example.com/return',
      customer: customer.id,
      allow_promotion_codes: true,
      line_items: [
        { price: beans.id, quantity: 2, adjustable_quantity: { enabled: true, minimum: 0 } },
        { price: mug.id, quantity: 1, adjustable_quantity: { enabled: true, maximum: 5 } },
        { price: filter.id, quantity: 1 },
      ],
      optional_items: [{ price: card.id, quantity: 1 }],
      shipping_address_collection: { allowed_countries: ['US', 'CA', 'DE'] },
      shipping_options: [shipping('Standard', 500), shipping('Express', 1500)],
      saved_payment_method_options: { payment_method_save: 'enabled' },
    });
    return { id: session.id, clientSecret: session.client_secret! };
  };
}

import type { StripeSimulator } from 'checkstand/testing';
import type Stripe from 'stripe';
import { createCheckout, type Checkout } from '../../src/core/checkout.js';
import type { CheckoutState } from '../../src/core/checkout-state.js';
import { getVerbs, type Verbs } from '../../src/core/verbs.js';
import { createConnection, type Connection } from '../../src/stripe/connection.js';
import { merchantOf } from '../support/merchant.js';
import { createSimulator } from '../support/simulator.js';

/** A session that a merchant made. */
export interface Order {
  readonly id: string;
  readonly clientSecret: string;
}

/** A checkout page without React, the Stripe under it, and the merchant behind it. */
export interface Page extends Verbs {
  readonly simulator: StripeSimulator;
  readonly merchant: Stripe;
  readonly checkout: Checkout;
  readonly connection: Connection;
  /** The orders that the page was given, the current one last. */
  readonly orders: Order[];
  /** By order, what the buyer saw to be due at each press of the button that went as far as Stripe. */
  readonly seen: Map<string, number[]>;
  /** What is on its way; every promise that a verb has returned. */
  readonly promises: Promise<unknown>[];
  /** Replies that are held back, the oldest first. */
  readonly held: Array<() => void>;
  /**
   * True when the session may have changed unseen: it expired, of which Stripe tells no page, or the page could not ask
   * because the network was gone. Then the page asks again when it is time.
   */
  mayBeBehind: boolean;
  state(): CheckoutState;
  mount(): void;
  unmount(): void;
  /** The page is given another order. */
  openAnother(): Promise<void>;
}

/** Opens a page with an order that has a little of everything, for a customer who can pay by saved card. */
export async function openPage(seed: number, train: 'clover' | 'dahlia' | 'endive'): Promise<Page> {
  const simulator = createSimulator({ seed, train });
  const merchant = merchantOf(simulator);
  const createOrder = await stockShop(merchant);
  const orders = [await createOrder()];
  const checkout = createCheckout();
  const connection = createConnection(checkout);
  const configure = () =>
    connection.configure({
      stripe: simulator.stripe,
      clientSecret: orders.at(-1)!.clientSecret,
      options: {},
    });
  configure();
  checkout.totalsShown.add({});
  let disconnect: (() => void) | null = null;
  const { store } = checkout;
  const seen: Page['seen'] = new Map();
  let phase = store.getState().submit;
  store.subscribe(() => {
    const { submit, session } = store.getState();
    if (submit === 'confirming' && phase !== submit && session) {
      const before = seen.get(session.id) ?? [];
      seen.set(session.id, [...before, session.total.total.minorUnitsAmount]);
    }
    phase = submit;
  });
  const page: Page = {
    ...getVerbs(checkout),
    simulator,
    merchant,
    checkout,
    connection,
    orders,
    seen,
    promises: [],
    held: [],
    mayBeBehind: false,
    state: store.getState,
    mount() {
      disconnect ??= connection.connect();
    },
    unmount() {
      disconnect?.();
      disconnect = null;
    },
    async openAnother() {
      orders.push(await createOrder());
      configure();
    },
  };
  page.mount();
  return page;
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

import type { Stripe as StripeJs, StripeCheckoutLoadActionsSuccess } from '@stripe/stripe-js';
import { createStripeSimulator } from 'checkstand/testing';
import Stripe from 'stripe';
import type { Session } from './order.js';

/** The promotion code that every order of the bench takes: 10% off each line. */
export const CODE = 'WELCOME10';

/** An order at the simulated Stripe, and a buyer in front of it. */
export interface OpenOrder {
  readonly clientSecret: string;
  readonly actions: StripeCheckoutLoadActionsSuccess;
  /** The session as it is now, as plain data. */
  shown(): Session;
  /** Buys so many of a line, and gives the session after it. Throws where Stripe refuses. */
  order(line: string, quantity: number): Promise<Session>;
  /** Applies {@link CODE}, and gives the session after it. Throws where Stripe refuses. */
  discount(): Promise<Session>;
}

/**
 * Opens an order of so many lines, at most 100, which is Stripe's own limit. Each line has a description, a
 * quantity that can be changed and a tax, as the lines of a real shop do.
 */
export async function openOrder(lines: number): Promise<OpenOrder> {
  const simulator = createStripeSimulator({
    now: () => Date.UTC(2026, 10, 20, 12),
    locale: 'en',
    quiet: true,
  });
  const merchant = new Stripe(simulator.secretKey, {
    httpClient: Stripe.createFetchHttpClient(simulator.fetch),
  });
  const coupon = await merchant.coupons.create({ name: 'Welcome', percent_off: 10 });
  await merchant.promotionCodes.create({
    code: CODE,
    promotion: { type: 'coupon', coupon: coupon.id },
  });
  const tax = await merchant.taxRates.create({
    display_name: 'Sales tax',
    inclusive: false,
    percentage: 8.25,
  });
  const session = await merchant.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'payment',
    return_url: 'https://example.com/return',
    allow_promotion_codes: true,
    line_items: Array.from({ length: lines }, (_, index) => ({
      quantity: 2 + (index % 3),
      adjustable_quantity: { enabled: true, minimum: 0, maximum: 99 },
      tax_rates: [tax.id],
      price_data: {
        currency: 'usd',
        unit_amount: 300 + ((index * 37) % 500),
        product_data: {
          name: `Sample roast No. ${index + 1}`,
          description: 'Whole beans, 100 g, roasted this week',
        },
      },
    })),
  });
  return openInBrowser(simulator.stripe, session.client_secret ?? '');
}

/** What is needed of an action's result. */
type Answer = { type: 'success' } | { type: 'error'; error: { message: string } };

async function openInBrowser(stripe: StripeJs, clientSecret: string): Promise<OpenOrder> {
  const loaded = await stripe.initCheckoutElementsSdk({ clientSecret }).loadActions();
  if (loaded.type === 'error') throw new Error(loaded.error.message);
  const { actions } = loaded;
  // Stripe's session is a live view: what is kept of it must be a copy.
  const shown = () => JSON.parse(JSON.stringify(actions.getSession())) as Session;
  const after = (result: Answer): Session => {
    if (result.type === 'error') throw new Error(result.error.message);
    return shown();
  };
  return {
    clientSecret,
    actions,
    shown,
    order: async (lineItem, quantity) =>
      after(await actions.updateLineItemQuantity({ lineItem, quantity })),
    discount: async () => after(await actions.applyPromotionCode(CODE)),
  };
}

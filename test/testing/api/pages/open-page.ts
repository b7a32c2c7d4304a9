import type Stripe from 'stripe';
import { inline, openSimulator } from '../open-simulator.js';
import type { OpenSimulator } from '../open-simulator.js';
import { visit } from './visit.js';
import type { Visit } from './visit.js';

/** Where the merchant's own pages are. */
export const SHOP = 'https://shop.test';

/** A hosted session for two T-shirts at $10, and its page as the buyer sees it. */
export async function openPage(
  more: Stripe.Checkout.SessionCreateParams = {},
  opened: OpenSimulator = openSimulator(),
) {
  const session = await opened.stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: `${SHOP}/done?session={CHECKOUT_SESSION_ID}`,
    cancel_url: `${SHOP}/cart`,
    line_items: [inline(1000, { quantity: 2 })],
    ...more,
  });
  return {
    ...opened,
    session,
    page: await visit(opened.simulator, session.url ?? ''),
    read: () => opened.stripe.checkout.sessions.retrieve(session.id),
  };
}

/** Fills in the e-mail and a card. */
export function fillCard(page: Visit, number = '4242 4242 4242 4242'): void {
  page.fill('Email', 'jenny@example.com');
  page.fill('Card number', number);
  page.fill('Expiration date', '12 / 34');
  page.fill('Security code', '123');
  page.fill('Cardholder name', 'Jenny Rosen');
  page.fill(/^(Postal code|ZIP)/, '94107');
}

import type Stripe from 'stripe';

/** What the shop asks of Stripe when a buyer goes to the checkout. */
export function createSession(
  stripe: Stripe,
  origin = 'https://shop.example',
): Promise<Stripe.Checkout.Session> {
  return stripe.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'payment',
    line_items: [
      {
        price_data: { currency: 'usd', unit_amount: 2400, product_data: { name: 'Mug' } },
        quantity: 2,
        adjustable_quantity: { enabled: true },
      },
    ],
    allow_promotion_codes: true,
    customer_email: 'ada@example.com',
    return_url: `${origin}/return?session_id={CHECKOUT_SESSION_ID}`,
  });
}

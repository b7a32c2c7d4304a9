import Stripe from 'stripe';
import { fulfil, orderIdOf } from './fulfilment.js';
import type { Orders } from './orders.js';
import { Refusal } from './refusal.js';

interface WebhookOptions {
  stripe: Stripe;
  secret: string;
  orders: Orders;
}

/**
 * Handles one delivery of a webhook.
 *
 * @param payload The body exactly as it arrived: the signature is over its bytes.
 * @throws {@link Refusal} with status 400 when the signature is not Stripe's.
 */
export async function receiveWebhook(
  options: WebhookOptions,
  payload: string,
  signature: string | undefined,
): Promise<void> {
  const { orders } = options;
  const event = await verify(options, payload, signature);
  if (await orders.knowsEvent(event.id)) return;
  await handle(orders, event);
  // Remembered only now: should handling fail, Stripe delivers the event again. Handling it twice
  // at the same time does no harm, because an order is fulfilled once.
  await orders.rememberEvent(event.id);
}

async function verify(
  { stripe, secret }: WebhookOptions,
  payload: string,
  signature: string | undefined,
): Promise<Stripe.Event> {
  try {
    return await stripe.webhooks.constructEventAsync(payload, signature ?? '', secret);
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) throw error;
    throw new Refusal(400, {
      what: 'The webhook was not accepted.',
      why: 'Its Stripe-Signature header does not match its body and our signing secret.',
      how: 'Check that STRIPE_WEBHOOK_SECRET is the secret of this endpoint.',
    });
  }
}

async function handle(orders: Orders, event: Stripe.Event): Promise<void> {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      await fulfil(orders, event.data.object);
      return;
    case 'checkout.session.async_payment_failed':
      await close(orders, event.data.object, 'failed');
      return;
    case 'checkout.session.expired':
      await close(orders, event.data.object, 'abandoned');
      return;
    default:
    // An endpoint may be subscribed to more than it needs.
  }
}

async function close(
  orders: Orders,
  session: Stripe.Checkout.Session,
  status: 'failed' | 'abandoned',
): Promise<void> {
  const orderId = orderIdOf(session);
  if (orderId !== undefined) await orders.close(orderId, status);
}

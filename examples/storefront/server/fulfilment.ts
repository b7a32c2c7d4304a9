import type Stripe from 'stripe';
import type { Orders } from './orders.js';

/** The order that a session pays for, or undefined when the session is not this shop's. */
export function orderIdOf(session: Stripe.Checkout.Session): string | undefined {
  return session.metadata?.['order_id'];
}

/** Whether the money is there, or none was due. */
export function isPaid(session: Stripe.Checkout.Session): boolean {
  return session.status === 'complete' && session.payment_status !== 'unpaid';
}

/**
 * Sends the goods of a session that is paid, once, however often and from wherever it is called.
 *
 * @returns True when this call sent them.
 */
export async function fulfil(orders: Orders, session: Stripe.Checkout.Session): Promise<boolean> {
  const orderId = orderIdOf(session);
  if (orderId === undefined || !isPaid(session)) return false;
  const order = await orders.find(orderId);
  // Metadata can be copied; only the session that we made for the order may release its goods.
  if (order?.sessionId !== session.id) return false;
  return orders.fulfil(orderId);
}

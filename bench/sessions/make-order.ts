import { openOrder, type OpenOrder } from './open-order.js';
import { BURST, REMOVALS, STRIPES_LIMIT, type Order, type Session } from './order.js';

/** Everything that happens to an order of so many lines, each session as the simulator shows it. */
export async function makeOrder(lines: number): Promise<Order> {
  if (lines > STRIPES_LIMIT) return lengthen(await makeOrder(STRIPES_LIMIT), lines);
  const order = await openOrder(lines);
  const start = order.shown();
  const burst = await orderMoreAndMore(order, start);
  const everyQuantity = await orderMoreOfAll(order, start);
  const promotion = await order.discount();
  await order.actions.removePromotionCode();
  const removed = await removeFirstLines(order, start);
  return {
    clientSecret: order.clientSecret,
    start,
    quantity: burst[0]!,
    burst,
    removed,
    promotion,
    everyQuantity,
  };
}

async function orderMoreAndMore(order: OpenOrder, start: Session): Promise<Session[]> {
  const { id, quantity } = start.lineItems[Math.floor(start.lineItems.length / 2)]!;
  const sessions: Session[] = [];
  for (let more = 1; more <= BURST; more += 1) {
    sessions.push(await order.order(id, quantity + more));
  }
  await order.order(id, quantity);
  return sessions;
}

async function orderMoreOfAll(order: OpenOrder, start: Session): Promise<Session> {
  for (const { id, quantity } of start.lineItems) await order.order(id, quantity + 1);
  const session = order.shown();
  for (const { id, quantity } of start.lineItems) await order.order(id, quantity);
  return session;
}

async function removeFirstLines(order: OpenOrder, start: Session): Promise<Session[]> {
  const sessions: Session[] = [];
  // Stripe keeps the last line of an order.
  for (const { id } of start.lineItems.slice(0, Math.min(REMOVALS, start.lineItems.length - 1))) {
    sessions.push(await order.order(id, 0));
  }
  return sessions;
}

/**
 * An order longer than Stripe takes, for stress only: copies of the lines follow the real ones. They change where
 * all lines change and stay as they are elsewhere; the totals remain those of the real lines.
 */
function lengthen(order: Order, lines: number): Order {
  const extend = (session: Session, source: Session = order.start): Session => {
    const copies = Array.from({ length: lines - order.start.lineItems.length }, (_, index) => {
      const line = source.lineItems[index % source.lineItems.length]!;
      return { ...line, id: `${line.id}_copy_${index}` };
    });
    return { ...session, lineItems: [...session.lineItems, ...copies] };
  };
  return {
    clientSecret: order.clientSecret,
    start: extend(order.start),
    quantity: extend(order.quantity),
    burst: order.burst.map((session) => extend(session)),
    removed: order.removed.map((session) => extend(session)),
    promotion: extend(order.promotion, order.promotion),
    everyQuantity: extend(order.everyQuantity, order.everyQuantity),
  };
}

import { randomInt } from 'node:crypto';
import type { PurchaseKind } from './purchases.js';

/**
 * `open` until Stripe says that it is paid; `fulfilled` when the goods are on their way; `failed`
 * when a delayed payment did not arrive; `abandoned` when the session expired.
 */
export type OrderStatus = 'open' | 'fulfilled' | 'failed' | 'abandoned';

/** What the shop remembers of one purchase. The buyer's data stay with Stripe. */
export interface Order {
  /** The number that the buyer is told. */
  readonly id: string;
  readonly kind: PurchaseKind;
  /** By what the purchase is known again when the buyer’s page is loaded anew; null when the page did not say. */
  readonly purchase: string | null;
  /** Null until Stripe has made the session. */
  readonly sessionId: string | null;
  readonly status: OrderStatus;
  /** How often the goods were sent. More than once would be a defect. */
  readonly shipments: number;
}

/** Where orders are kept. A real shop puts a database behind this; every method is one transaction. */
export interface Orders {
  create(kind: PurchaseKind, purchase?: string | null): Promise<Order>;
  /** Ties the order to the session that pays for it. */
  attach(orderId: string, sessionId: string): Promise<void>;
  find(orderId: string): Promise<Order | undefined>;
  /** The latest order of that purchase. */
  findPurchase(purchase: string): Promise<Order | undefined>;
  /**
   * Sends the goods, if they have not been sent.
   *
   * @returns False when the order is unknown or was fulfilled before.
   */
  fulfil(orderId: string): Promise<boolean>;
  /** Closes an order that was not paid. One that was fulfilled stays so. */
  close(orderId: string, status: 'failed' | 'abandoned'): Promise<void>;
  /** Whether a webhook event has been handled. */
  knowsEvent(eventId: string): Promise<boolean>;
  /** Remembers a webhook event that has been handled. */
  rememberEvent(eventId: string): Promise<void>;
}

/** Letters and digits that nobody confuses when reading an order number aloud. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Creates {@link Orders} that last as long as the process. */
export function createMemoryOrders(): Orders {
  const orders = new Map<string, Order>();
  const events = new Set<string>();

  function change(orderId: string, changes: Partial<Order>): void {
    const order = orders.get(orderId);
    if (order) orders.set(orderId, { ...order, ...changes });
  }

  return {
    async create(kind, purchase = null) {
      const order: Order = {
        id: newOrderId((id) => orders.has(id)),
        kind,
        purchase,
        sessionId: null,
        status: 'open',
        shipments: 0,
      };
      orders.set(order.id, order);
      return order;
    },
    async attach(orderId, sessionId) {
      change(orderId, { sessionId });
    },
    async find(orderId) {
      return orders.get(orderId);
    },
    async findPurchase(purchase) {
      return [...orders.values()].findLast((order) => order.purchase === purchase);
    },
    async fulfil(orderId) {
      const order = orders.get(orderId);
      if (!order || order.status === 'fulfilled') return false;
      change(orderId, { status: 'fulfilled', shipments: order.shipments + 1 });
      return true;
    },
    async close(orderId, status) {
      if (orders.get(orderId)?.status === 'open') change(orderId, { status });
    },
    async knowsEvent(eventId) {
      return events.has(eventId);
    },
    async rememberEvent(eventId) {
      events.add(eventId);
    },
  };
}

function newOrderId(taken: (id: string) => boolean): string {
  const letters = Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]);
  const id = `TC-${letters.join('')}`;
  return taken(id) ? newOrderId(taken) : id;
}

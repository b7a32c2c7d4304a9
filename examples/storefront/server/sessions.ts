import type Stripe from 'stripe';
import type { Catalogue, PricedProduct } from './catalogue.js';
import { fulfil, isPaid, orderIdOf } from './fulfilment.js';
import { isMissing } from './is-missing.js';
import { createOneAtATime } from './one-at-a-time.js';
import type { Order, Orders } from './orders.js';
import { lineOf, paramsOf } from './purchases.js';
import type { Purchase, PurchaseKind } from './purchases.js';
import { readDetails } from './read-input.js';
import type { LineItemChange } from './read-input.js';
import { Refusal } from './refusal.js';

/** Answer to a new session. */
export interface NewSession {
  clientSecret: string;
  orderId: string;
  /** Seconds since the epoch. Stripe.js does not tell it, so the page has it from here. */
  expiresAt: number;
}

/** What the return page shows, and nothing that the bearer of a session's id should not see. */
export interface SessionReport {
  sessionId: string;
  orderId: string;
  kind: PurchaseKind;
  status: Stripe.Checkout.Session.Status;
  /** `unpaid` beside `complete`: the payment is on its way and not certain yet. */
  paymentStatus: Stripe.Checkout.Session.PaymentStatus;
  fulfilled: boolean;
  /** True when a delayed payment did not arrive. */
  failed: boolean;
  /** In minor units of `currency`. */
  total: number;
  /** ISO code, lower case. */
  currency: string;
  /** In minor units, taken off the lines. */
  discount: number;
  /** In minor units, null when nothing is shipped. */
  shipping: number | null;
  /** In minor units, all taxes together. */
  tax: number;
  /** With the amount of each before discounts and taxes. */
  lines: Array<{ id: string; name: string; quantity: number; subtotal: number }>;
}

interface SessionsOptions {
  stripe: Stripe;
  catalogue: Catalogue;
  orders: Orders;
  /** Where the shop's pages live. */
  origin: string;
  /** Fulfil when the return page asks, for a shop that receives no webhooks. */
  fulfilOnReturn: boolean;
}

/** The shop's use of Checkout Sessions. Every method throws {@link Refusal} for a foreign session. */
export interface Sessions {
  /**
   * Starts a checkout. A page that is loaded anew goes on with the session that it had, unless that has expired: the
   * buyer may have paid it, and must not be offered to pay for the same goods again.
   *
   * @param attempt What the page calls its purchase; null when it does not say.
   */
  start(purchase: Purchase, attempt: string | null): Promise<NewSession>;
  report(sessionId: string): Promise<SessionReport>;
  changeLineItems(sessionId: string, change: LineItemChange): Promise<void>;
  /**
   * Keeps what the page asked for beyond what Stripe asks, in the session's metadata.
   *
   * @param details Not read yet: what is right depends on what the session is for.
   */
  keepDetails(sessionId: string, details: unknown): Promise<void>;
}

/** Stripe allows as many lines in payment mode, so one page of the list holds them all. */
const MOST_LINES = 100;

/** Creates {@link Sessions}. */
export function createSessions(options: SessionsOptions): Sessions {
  const { stripe, catalogue, orders, origin } = options;
  const oneAtATime = createOneAtATime();

  async function retrieveOwn(
    sessionId: string,
    params?: Stripe.Checkout.SessionRetrieveParams,
  ): Promise<{ session: Stripe.Checkout.Session; order: Order }> {
    const session = await stripe.checkout.sessions
      .retrieve(sessionId, params)
      .catch((error: unknown) => {
        if (isMissing(error)) throw foreignSession();
        throw error;
      });
    const orderId = orderIdOf(session);
    const order = orderId === undefined ? undefined : await orders.find(orderId);
    // A Stripe account may serve several shops; only sessions that this one made are shown.
    if (order?.sessionId !== session.id) throw foreignSession();
    return { session, order };
  }

  /** The checkout that the page had; null when there is none that can be paid or has been. */
  async function resume(name: string): Promise<NewSession | null> {
    const order = await orders.findPurchase(name);
    if (!order?.sessionId) return null;
    const session = await stripe.checkout.sessions.retrieve(order.sessionId);
    return session.status === 'expired' ? null : answerFor(order, session);
  }

  async function create(purchase: Purchase, name: string | null): Promise<NewSession> {
    const order = await orders.create(purchase.kind, name);
    const session = await stripe.checkout.sessions.create(
      {
        ...paramsOf(purchase, catalogue, order.id),
        ui_mode: 'elements',
        client_reference_id: order.id,
        metadata: { order_id: order.id },
        return_url: `${origin}/return?session_id={CHECKOUT_SESSION_ID}`,
      },
      { idempotencyKey: `session-of-${order.id}` },
    );
    await orders.attach(order.id, session.id);
    return answerFor(order, session);
  }

  return {
    start(purchase, attempt) {
      if (attempt === null) return create(purchase, null);
      const name = `${attempt} ${JSON.stringify(purchase)}`;
      // Two tabs may start the same checkout at the same time.
      return oneAtATime(name, async () => (await resume(name)) ?? create(purchase, name));
    },

    async report(sessionId) {
      const { session, order } = await retrieveOwn(sessionId, { expand: ['line_items'] });
      if (options.fulfilOnReturn) await fulfil(orders, session);
      const { status } = (await orders.find(order.id)) ?? order;
      return {
        sessionId,
        orderId: order.id,
        kind: order.kind,
        status: session.status ?? 'open',
        paymentStatus: session.payment_status,
        fulfilled: isPaid(session) && status === 'fulfilled',
        failed: status === 'failed',
        total: session.amount_total ?? 0,
        currency: session.currency ?? '',
        discount: session.total_details?.amount_discount ?? 0,
        shipping: session.shipping_cost?.amount_subtotal ?? null,
        tax: session.total_details?.amount_tax ?? 0,
        lines: (session.line_items?.data ?? []).map((line) => ({
          id: line.id,
          name: line.description ?? '',
          quantity: line.quantity ?? 1,
          subtotal: line.amount_subtotal,
        })),
      };
    },

    changeLineItems(sessionId, change) {
      // The list is read, changed and sent back as a whole: two at once would undo each other.
      return oneAtATime(sessionId, async () => {
        const { session, order } = await retrieveOwn(sessionId);
        if (session.status !== 'open') throw closedSession();
        if (!mayChange(order.kind, change, catalogue)) throw fixedLines();
        const { data } = await stripe.checkout.sessions.listLineItems(sessionId, {
          limit: MOST_LINES,
        });
        const lines = changedLines(data, change, catalogue);
        if (lines === data) return;
        if (lines.length === 0) throw lastLine();
        await stripe.checkout.sessions.update(sessionId, { line_items: lines.map(asParam) });
      });
    },

    async keepDetails(sessionId, details) {
      const { session, order } = await retrieveOwn(sessionId);
      if (session.status !== 'open') throw closedSession();
      const metadata = readDetails(details, order.kind);
      await stripe.checkout.sessions.update(sessionId, { metadata });
    },
  };
}

function answerFor({ id }: Order, session: Stripe.Checkout.Session): NewSession {
  if (session.client_secret === null) {
    throw new Error('Stripe made a session without a client secret.');
  }
  return { clientSecret: session.client_secret, orderId: id, expiresAt: session.expires_at };
}

type Line = Stripe.LineItem | Stripe.Checkout.SessionUpdateParams.LineItem;

/** The buyer asks, the shop decides: a voucher pays for a seat, not for whatever is put beside it. */
function mayChange(kind: PurchaseKind, change: LineItemChange, catalogue: Catalogue): boolean {
  const { giftWrap, products, club } = catalogue;
  const named = change.type === 'swap' ? [change.from, change.to] : [change.product];
  const areAll = (allowed: readonly PricedProduct[]) =>
    named.every((product) => allowed.includes(product));
  switch (kind) {
    case 'cart':
    case 'order':
      return areAll([...products, giftWrap]);
    case 'subscription':
      return change.type === 'swap' && areAll([club.monthly, club.yearly]);
    default:
      return false;
  }
}

/** The lines after the change; the same list when there is nothing to change. */
function changedLines(
  lines: Stripe.LineItem[],
  change: LineItemChange,
  catalogue: Catalogue,
): readonly Line[] {
  const isOf = (product: PricedProduct) => (line: Stripe.LineItem) =>
    line.price?.id === product.price;
  switch (change.type) {
    case 'add':
      if (lines.some(isOf(change.product))) return lines;
      return [...lines, lineOf(catalogue, change.product, 1)];
    case 'remove':
      if (!lines.some(isOf(change.product))) return lines;
      return lines.filter((line) => !isOf(change.product)(line));
    case 'swap': {
      const { from, to } = change;
      if (!lines.some(isOf(from)) || lines.some(isOf(to))) return lines;
      return lines.map((line) =>
        isOf(from)(line) ? lineOf(catalogue, to, line.quantity ?? 1) : line,
      );
    }
  }
}

/** Stripe drops every line that is not sent again; the id alone keeps one as it is. */
function asParam(line: Line): Stripe.Checkout.SessionUpdateParams.LineItem {
  return 'object' in line ? { id: line.id } : line;
}

function foreignSession(): Refusal {
  return new Refusal(404, {
    what: 'There is no such checkout.',
    why: 'This shop did not start it, or has been restarted since: orders are kept in memory.',
    how: 'Go back to the shop and check out again.',
  });
}

function closedSession(): Refusal {
  return new Refusal(409, {
    what: 'The order can no longer be changed.',
    why: 'Its checkout is complete or has expired.',
    how: 'Start a new order.',
  });
}

function fixedLines(): Refusal {
  return new Refusal(409, {
    what: 'The order was not changed.',
    why: 'What was asked for cannot be part of this order.',
    how: 'Buy it in an order of its own.',
  });
}

function lastLine(): Refusal {
  return new Refusal(409, {
    what: 'The item was not removed.',
    why: 'It is the only one in the order.',
    how: 'Leave the checkout to cancel the order.',
  });
}

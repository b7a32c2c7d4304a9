import { createCheckout, type Checkout } from '../../src/core/checkout.js';
import type { CheckoutState } from '../../src/core/checkout-state.js';
import { getVerbs, type Verbs } from '../../src/core/verbs.js';
import { createConnection } from '../../src/stripe/connection.js';
import type { WaysOut } from '../../src/stripe/ways-out.js';
import type { Order, Shop } from './open-shop.js';

/** What a page consists of beneath: without React, or a rendered one. */
export interface Engine {
  /** The one of the latest mount. */
  readonly checkout: Checkout;
  readonly connection: Pick<WaysOut, 'retry'>;
  /**
   * True when each mount is a page of its own. The answers to what was on its way before are nobody's then, as those of
   * another tab.
   */
  readonly startsAnew: boolean;
  mount(): void;
  unmount(): void;
  /** Gives the page another order to show. */
  show(order: Order): void;
}

/** A checkout page, the Stripe under it, and the merchant behind it. */
export interface Page extends Engine, Shop {
  readonly verbs: Verbs;
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
  /** The page is given another order. */
  openAnother(): Promise<void>;
}

/** Makes an engine that shows `order`. It hands every checkout that it makes to `watch`. */
export type CreateEngine = (
  shop: Shop,
  order: Order,
  watch: (checkout: Checkout) => void,
) => Engine;

/** Opens a page of the shop's with an order. */
export async function openPage(shop: Shop, createEngine: CreateEngine): Promise<Page> {
  const orders = [await shop.createOrder()];
  const seen: Page['seen'] = new Map();

  function watch({ store }: Checkout): void {
    let phase = store.getState().submit;
    store.subscribe(() => {
      const { submit, session } = store.getState();
      if (submit === 'confirming' && phase !== submit && session) {
        const before = seen.get(session.id) ?? [];
        seen.set(session.id, [...before, session.total.total.minorUnitsAmount]);
      }
      phase = submit;
    });
  }

  const engine = createEngine(shop, orders[0]!, watch);
  const page: Page = {
    ...shop,
    orders,
    seen,
    promises: [],
    held: [],
    mayBeBehind: false,
    get checkout() {
      return engine.checkout;
    },
    get connection() {
      return engine.connection;
    },
    get verbs() {
      return getVerbs(engine.checkout);
    },
    state: () => engine.checkout.store.getState(),
    startsAnew: engine.startsAnew,
    mount: engine.mount,
    unmount: engine.unmount,
    show: engine.show,
    async openAnother() {
      const order = await shop.createOrder();
      orders.push(order);
      engine.show(order);
    },
  };
  page.mount();
  return page;
}

/** A page without React. It goes on where it was when it is mounted again. */
export const withoutReact: CreateEngine = ({ simulator: { stripe } }, order, watch) => {
  const checkout = createCheckout();
  const connection = createConnection(checkout);
  watch(checkout);
  checkout.totalsShown.add({});
  let disconnect: (() => void) | null = null;
  const show = ({ clientSecret }: Order) =>
    connection.configure({ stripe, clientSecret, options: {} });
  show(order);
  return {
    checkout,
    connection,
    startsAnew: false,
    show,
    mount() {
      disconnect ??= connection.connect();
    },
    unmount() {
      disconnect?.();
      disconnect = null;
    },
  };
};

import type { Adapter } from '../adapters/adapter.js';
import type { Order, Session } from '../sessions/order.js';
import { createBenchStripe } from './bench-stripe.js';

/** A page that shows an order. */
export interface OpenPage {
  readonly adapter: Adapter;
  readonly container: HTMLElement;
  /** Resolves when the content is there, to the time of `performance.now()` then. */
  readonly shown: Promise<number>;
  /** Delivers sessions that arrive at the same time, and returns when the page shows the last one. */
  deliver(sessions: readonly Session[]): void;
  /** The same, but leaves it to the adapter when to show them. */
  emit(sessions: readonly Session[]): void;
  close(): void;
}

/** Opens a page of its own for an adapter. */
export function openPage(adapter: Adapter, order: Order): OpenPage {
  const container = document.createElement('main');
  document.body.append(container);
  const { stripe, deliver } = createBenchStripe(structuredClone(order.start));
  const shown = untilShown(container, order.start.lineItems.length);
  const unmount = adapter.mount(container, stripe, order.clientSecret);
  const emit = (sessions: readonly Session[]) => {
    for (const session of sessions) deliver(session);
  };
  return {
    adapter,
    container,
    shown,
    emit,
    deliver: (sessions) => adapter.flush(() => emit(sessions)),
    close() {
      unmount();
      container.remove();
    },
  };
}

/** The content is there when every line is, and the button says what will be paid. */
function untilShown(container: HTMLElement, lines: number): Promise<number> {
  const isShown = () =>
    container.querySelectorAll('li').length === lines &&
    [...container.querySelectorAll('button')].at(-1)?.textContent?.startsWith('Pay $');
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isShown()) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(container, { subtree: true, childList: true, characterData: true });
  });
}

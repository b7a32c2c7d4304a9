import type { Adapter } from '../adapters/adapter.js';
import type { Order, Session } from '../sessions/order.js';
import { createBenchStripe } from '../stripes/bench-stripe.js';
import type { StripeKind } from '../stripes/stripe-kind.js';
import { nextTask } from './moments.js';

/** Sessions that arrive at the same time. */
export type Step = readonly Session[];

/** A page that shows an order. */
export interface OpenPage {
  readonly adapter: Adapter;
  readonly kind: StripeKind;
  readonly container: HTMLElement;
  /** Resolves when the content is there, to the time of `performance.now()` then. */
  readonly shown: Promise<number>;
  /** Delivers step after step, each as soon as the page shows the one before. Resolves to the script time in ms. */
  deliver(steps: readonly Step[]): Promise<number>;
  /**
   * Delivers one step and leaves it to the adapter when to show it. Resolves to the time of `performance.now()` when
   * the task of the change event began.
   */
  emit(step: Step): Promise<number>;
  close(): void;
}

/** Opens a page of its own for an adapter. */
export function openPage(adapter: Adapter, kind: StripeKind, order: Order): OpenPage {
  const container = document.createElement('main');
  document.body.append(container);
  const { stripe, show, tell, takeOwnTime } = createBenchStripe(kind, structuredClone(order.start));
  const shown = untilShown(container, order.start.lineItems.length);
  const unmount = adapter.mount(container, stripe, order.clientSecret);
  const isLate = kind.arrival === 'later';
  const showEarly = async (step: Step) => {
    step.forEach(show);
    await nextTask();
  };
  const arrive = (step: Step) => {
    for (const session of step) {
      if (!isLate) show(session);
      tell();
    }
  };
  return {
    adapter,
    kind,
    container,
    shown,
    async deliver(steps) {
      if (!isLate) {
        // Together, because the clock is coarser than one step of a short order.
        const spent = timed(() => {
          for (const step of steps) adapter.flush(() => arrive(step));
        });
        return spent - takeOwnTime();
      }
      let spent = 0;
      for (const step of steps) {
        await showEarly(step);
        spent += timed(() => adapter.flush(() => arrive(step)));
      }
      return spent;
    },
    async emit(step) {
      if (isLate) await showEarly(step);
      const started = performance.now();
      arrive(step);
      return started;
    },
    close() {
      unmount();
      container.remove();
    },
  };
}

function timed(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

/** The content is there when every line is, and the button says what will be paid. */
function untilShown(container: HTMLElement, lines: number): Promise<number> {
  return untilPage(
    container,
    () =>
      container.querySelectorAll('li').length === lines && payText(container)?.startsWith('Pay $'),
  );
}

/** How long a page may take to show something. */
const PATIENCE_MS = 20_000;

/** Resolves when a change has made the page say so, to the time of `performance.now()` then. */
export function untilPage(
  container: HTMLElement,
  isShown: () => boolean | undefined,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => {
      if (!isShown()) return;
      observer.disconnect();
      clearTimeout(patience);
      resolve(performance.now());
    });
    const patience = setTimeout(() => {
      observer.disconnect();
      reject(
        new Error(
          `A page never showed what it should. It shows: ${container.innerText.slice(0, 300)}`,
        ),
      );
    }, PATIENCE_MS);
    observer.observe(container, { subtree: true, childList: true, characterData: true });
  });
}

/** What stands on the button that pays. */
export function payText(container: HTMLElement): string | null | undefined {
  const buttons = container.getElementsByTagName('button');
  return buttons[buttons.length - 1]?.textContent;
}

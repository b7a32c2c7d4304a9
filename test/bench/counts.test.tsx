import { act, render, screen } from '@testing-library/react';
import { Profiler, type ComponentType } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { CheckstandHooksWholeLinePage } from '../../bench/adapters/checkstand-hooks-whole-line.js';
import { CheckstandHooksPage } from '../../bench/adapters/checkstand-hooks.js';
import { CheckstandPartsPage } from '../../bench/adapters/checkstand-parts.js';
import type { PageProps } from '../../bench/adapters/react-adapter.js';
import { ReactStripeJsTopPage } from '../../bench/adapters/react-stripe-js-top.js';
import { watchMutations } from '../../bench/measure/mutations.js';
import { renderedComponents, type Fiber } from '../../bench/measure/rendered-components.js';
import { createBenchStripe } from '../../bench/stripes/bench-stripe.js';
import { copies } from '../../bench/stripes/copies.js';
import { eventNames, events, type EventName } from '../../bench/sessions/events.js';
import { makeOrder } from '../../bench/sessions/make-order.js';
import type { Order } from '../../bench/sessions/order.js';

/** Orders by how many lines they have. */
const orders = new Map<number, Order>();

beforeAll(async () => {
  for (const lines of [1, 10, 100]) orders.set(lines, await makeOrder(lines));
}, 60_000);

/** The tree that React shows in `container`, as of the latest commit. */
function fiberIn(container: Element): Fiber {
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$'));
  const host = (container as unknown as Record<string, { stateNode: { current: Fiber } }>)[key!]!;
  return host.stateNode.current;
}

/** Shows the order, and tells what React does from then on. */
async function open(Page: ComponentType<PageProps>, lines: number) {
  const order = orders.get(lines)!;
  const { stripe, show, tell } = createBenchStripe(copies, structuredClone(order.start));
  const commits: string[][] = [];
  const container = document.createElement('main');
  document.body.append(container);
  const onRender = () => commits.push(renderedComponents(fiberIn(container)));
  render(
    <Profiler id="page" onRender={onRender}>
      <Page stripe={stripe} clientSecret={order.clientSecret} />
    </Profiler>,
    { container },
  );
  await screen.findByRole('button', { name: /^Pay \$/ });
  const whenShown = commits.length;
  // Providers may still take note of what they have loaded.
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  const whenSettled = commits.splice(0).length;
  return {
    container,
    /** Commits from mount to content. */
    whenShown,
    /** Commits until nothing more happens by itself. */
    whenSettled,
    /** Delivers what happens first at the event; what happened then on the page. */
    deliver(event: EventName) {
      const [step = []] = events[event].steps(order);
      const before = contentOf(container);
      const watch = watchMutations(container);
      act(() => {
        for (const session of step) {
          show(structuredClone(session));
          tell();
        }
      });
      const { mutations } = watch.take();
      watch.stop();
      const rendered = commits.splice(0);
      return {
        renders: rendered.flat(),
        commits: rendered.length,
        mutations,
        changed: changesBetween(before, contentOf(container)),
      };
    },
  };
}

/** Every text and attribute of the page, by the place it has there. */
function contentOf(root: Element) {
  const texts = new Map<Node, string>();
  const attributes = new Map<string, string>();
  for (const [index, element] of [...root.querySelectorAll('*')].entries()) {
    for (const { name, value } of element.attributes) attributes.set(`${index} ${name}`, value);
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) texts.set(node, node.textContent ?? '');
    }
  }
  return { texts, attributes };
}

type Content = ReturnType<typeof contentOf>;

function changesBetween(before: Content, after: Content) {
  const changes = (a: Map<unknown, string>, b: Map<unknown, string>) =>
    [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key)).length;
  return {
    texts: changes(before.texts, after.texts),
    attributes: changes(before.attributes, after.attributes),
  };
}

/** React takes the name off an input that it controls, and puts it back, whenever it updates one. */
const REACTS_OWN_ATTRIBUTES = 2;

/** Components by name, each with how often it rendered. */
function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** What an event may cost: renders, then texts, attributes and nodes written. One commit, or none where that is nothing. */
type Budget = readonly [renders: number, texts: number, attributes: number, nodes: number];

/**
 * The budgets in an order of `n` lines. React takes the name off an input that it controls, and puts it back, whenever
 * it renders one: of four attributes of a changed quantity two are that, two are what it is.
 */
const budgets: Record<
  string,
  { Page: ComponentType<PageProps> } & Record<EventName, (n: number) => Budget>
> = {
  'parts in their default arrangement': {
    Page: CheckstandPartsPage,
    identical: () => [0, 0, 0, 0],
    quantity: () => [6, 5, 4, 0],
    removed: () => [5, 4, 0, 1],
    promotion: () => [8, 3, 0, 1],
    everyQuantity: (n) => [2 * n + 4, n + 4, 4 * n, 0],
    burst: () => [6, 5, 4, 0],
  },
  'own markup over hooks with selectors': {
    Page: CheckstandHooksPage,
    identical: () => [0, 0, 0, 0],
    quantity: () => [3, 5, 4, 0],
    removed: () => [3, 4, 0, 1],
    promotion: () => [2, 3, 0, 1],
    everyQuantity: (n) => [n + 2, n + 4, 4 * n, 0],
    burst: () => [3, 5, 4, 0],
  },
  'own markup over hooks without selectors': {
    Page: CheckstandHooksWholeLinePage,
    identical: () => [0, 0, 0, 0],
    quantity: () => [3, 5, 4, 0],
    removed: (n) => [n + 2, 4, 2 * (n - 1), 1],
    promotion: (n) => [n + 2, 3, 2 * n, 1],
    everyQuantity: (n) => [n + 2, n + 4, 4 * n, 0],
    burst: () => [3, 5, 4, 0],
  },
};

describe.each(Object.entries(budgets))('%s', (_, { Page, ...budgetOf }) => {
  describe.each([1, 10, 100])('of %i lines', (lines) => {
    // Stripe keeps the last line of an order.
    const happening = eventNames.filter((name) => lines > 1 || name !== 'removed');
    it.each(happening)('keeps the budget of the event %s', async (event) => {
      const page = await open(Page, lines);
      const { renders, commits, mutations } = page.deliver(event);
      const [most, texts, attributes, nodes] = budgetOf[event](lines);
      expect({ renders: renders.length, commits, mutations }).toEqual({
        renders: most,
        commits: most > 0 ? 1 : 0,
        mutations: { texts, attributes, nodes },
      });
    });
  });
});

describe('an identical session', () => {
  it('would be noticed: with react-stripe-js alone it renders every line', async () => {
    const page = await open(ReactStripeJsTopPage, 100);
    expect(page.deliver('identical').renders.length).toBeGreaterThan(100);
  });
});

describe('one quantity', () => {
  it.each([1, 10, 100])(
    'renders the parts that show it, and no others, in an order of %i lines',
    async (lines) => {
      const page = await open(CheckstandPartsPage, lines);
      expect(tally(page.deliver('quantity').renders)).toEqual({
        // The line: what shows the quantity or what it costs.
        LineItemSubtotal: 1,
        LineItemQuantityInput: 1,
        // Subtotal, tax and total.
        TotalsAmount: 3,
        // The amount on it.
        SubmitButton: 1,
      });
    },
  );

  it('writes each changed text once, and nothing that stays as it is', async () => {
    const page = await open(CheckstandPartsPage, 100);
    const { mutations, changed } = page.deliver('quantity');
    expect(changed.texts).toBeGreaterThan(0);
    expect(changed.attributes).toBeGreaterThan(0);
    expect(mutations).toEqual({
      texts: changed.texts,
      attributes: changed.attributes + REACTS_OWN_ATTRIBUTES,
      nodes: 0,
    });
  });

  it('shows on the page', async () => {
    const { container, deliver } = await open(CheckstandPartsPage, 100);
    deliver('quantity');
    const { quantity } = orders.get(100)!.quantity.lineItems[50]!;
    expect(container.querySelectorAll('input')[50]).toHaveValue(String(quantity));
  });
});

describe('the first content', () => {
  it('takes no more commits than with react-stripe-js alone', async () => {
    const ours = await open(CheckstandPartsPage, 10);
    ours.container.remove();
    const theirs = await open(ReactStripeJsTopPage, 10);
    expect(theirs.whenShown).toBeGreaterThan(0);
    expect(ours.whenShown).toBeLessThanOrEqual(theirs.whenShown);
    expect(ours.whenSettled).toBeLessThanOrEqual(theirs.whenSettled);
  });
});

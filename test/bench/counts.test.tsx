import { act, render, screen } from '@testing-library/react';
import { Profiler, type ComponentType } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { CheckstandPartsPage } from '../../bench/adapters/checkstand-parts.js';
import type { PageProps } from '../../bench/adapters/react-adapter.js';
import { ReactStripeJsTopPage } from '../../bench/adapters/react-stripe-js-top.js';
import { watchMutations } from '../../bench/measure/mutations.js';
import { renderedComponents, type Fiber } from '../../bench/measure/rendered-components.js';
import { createBenchStripe } from '../../bench/page/bench-stripe.js';
import { openOrder } from '../../bench/sessions/open-order.js';
import type { Session } from '../../bench/sessions/order.js';

/** The sessions of an order of so many lines. */
interface Order {
  clientSecret: string;
  start: Session;
  /** One more of the line in the middle. */
  quantity: Session;
}

async function makeOrder(lines: number): Promise<Order> {
  const order = await openOrder(lines);
  const start = order.shown();
  const { id, quantity } = start.lineItems[lines / 2]!;
  return { clientSecret: order.clientSecret, start, quantity: await order.order(id, quantity + 1) };
}

let ten: Order;
let hundred: Order;

beforeAll(async () => {
  [ten, hundred] = [await makeOrder(10), await makeOrder(100)];
});

/** The tree that React shows in `container`, as of the latest commit. */
function fiberIn(container: Element): Fiber {
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$'));
  const host = (container as unknown as Record<string, { stateNode: { current: Fiber } }>)[key!]!;
  return host.stateNode.current;
}

/** Shows the order, and tells what React does from then on. */
async function open(Page: ComponentType<PageProps>, order: Order) {
  const { stripe, deliver } = createBenchStripe(structuredClone(order.start));
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
    /** Delivers a fresh copy; what happened then, up to what is told to screen readers. */
    deliver(session: Session) {
      const before = contentOf(container);
      const watch = watchMutations(container);
      act(() => deliver(structuredClone(session)));
      const mutations = watch.take();
      watch.stop();
      const [renders = [], ...more] = commits.splice(0);
      expect(more).toEqual([]);
      return { renders, mutations, changed: changesBetween(before, contentOf(container)) };
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

const NOTHING = { texts: 0, attributes: 0, nodes: 0 };

/** Components by name, each with how often it rendered. */
function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

describe('an identical session', () => {
  it('renders nothing, commits nothing and leaves the page alone', async () => {
    const page = await open(CheckstandPartsPage, hundred);
    expect(page.deliver(hundred.start)).toEqual({
      renders: [],
      mutations: NOTHING,
      changed: { texts: 0, attributes: 0 },
    });
  });

  it('would be noticed: with react-stripe-js alone it renders every line', async () => {
    const page = await open(ReactStripeJsTopPage, hundred);
    expect(page.deliver(hundred.start).renders.length).toBeGreaterThan(100);
  });
});

describe('one quantity', () => {
  it('renders the parts of its line, the totals and the pay button that show it, and no others', async () => {
    const page = await open(CheckstandPartsPage, hundred);
    expect(tally(page.deliver(hundred.quantity).renders)).toEqual({
      // The line: what shows the quantity or what it costs.
      LineItemSubtotal: 1,
      LineItemQuantityInput: 1,
      // Subtotal, tax and total.
      TotalsAmount: 3,
      // The amount on it.
      SubmitButton: 1,
    });
  });

  it('renders as much in an order of 10 lines as in one of 100', async () => {
    const small = await open(CheckstandPartsPage, ten);
    const large = await open(CheckstandPartsPage, hundred);
    expect(large.deliver(hundred.quantity).renders).toEqual(small.deliver(ten.quantity).renders);
  });

  it('writes each changed text and attribute once, and nothing else', async () => {
    const page = await open(CheckstandPartsPage, hundred);
    const { mutations, changed } = page.deliver(hundred.quantity);
    expect(changed.texts).toBeGreaterThan(0);
    expect(changed.attributes).toBeGreaterThan(0);
    expect(mutations).toEqual({
      texts: changed.texts,
      attributes: changed.attributes + REACTS_OWN_ATTRIBUTES,
      nodes: 0,
    });
  });

  it('shows on the page', async () => {
    const { container, deliver } = await open(CheckstandPartsPage, hundred);
    deliver(hundred.quantity);
    const { quantity } = hundred.quantity.lineItems[50]!;
    expect(container.querySelectorAll('input')[50]).toHaveValue(String(quantity));
  });
});

describe('the first content', () => {
  it('takes no more commits than with react-stripe-js alone', async () => {
    const ours = await open(CheckstandPartsPage, ten);
    ours.container.remove();
    const theirs = await open(ReactStripeJsTopPage, ten);
    expect(theirs.whenShown).toBeGreaterThan(0);
    expect(ours.whenShown).toBeLessThanOrEqual(theirs.whenShown);
    expect(ours.whenSettled).toBeLessThanOrEqual(theirs.whenSettled);
  });
});

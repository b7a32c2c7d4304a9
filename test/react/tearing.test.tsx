import { waitFor as waitForDefault } from '@testing-library/react';
import {
  CheckoutProvider,
  LineItem,
  useCheckoutSession,
  useCheckoutStore,
  useLineItem,
  useTotals,
} from 'checkstand';
import { scenarios } from 'checkstand/testing';
import { Profiler, StrictMode, startTransition, useDeferredValue, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { createSimulator } from '../support/simulator.js';
import { createStoreHandle } from '../support/store-handle.js';

/*
 * React renders a transition in slices of five milliseconds and lets the page go on in between: the session can change
 * when half of the page has read the old one. Here that is made to happen, and every commit is looked at.
 */

/** How many readers of each kind there are: together they take many slices. */
const READERS = 30;

/** The totals that readers have seen while they rendered, one after the other. */
let seen: number[] = [];

beforeEach(() => {
  seen = [];
  // Within `act` nothing is rendered in slices.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  onTestFinished(() => void vi.unstubAllGlobals());
});

/** Takes its time, as a large part of a page would. */
function renderSlowly(total: number | undefined): void {
  if (total !== undefined && seen.at(-1) !== total) seen.push(total);
  const end = performance.now() + 1;
  while (performance.now() < end);
}

/** The total, in minor units. */
function FromSession() {
  const total = useCheckoutSession((session) => session.total.total.minorUnitsAmount);
  renderSlowly(total ?? undefined);
  return <i data-total="">{total}</i>;
}

/** The same, through another hook and another object. */
function FromTotals() {
  const total = useTotals()?.total.minorUnitsAmount;
  renderSlowly(total);
  return <i data-total="">{total}</i>;
}

/** The same, as the sum of its parts. */
function FromLines() {
  const total = useCheckoutSession(({ lineItems }) =>
    lineItems.reduce((sum, line) => sum + line.total.minorUnitsAmount, 0),
  );
  renderSlowly(total ?? undefined);
  return <i data-total="">{total}</i>;
}

/** A part of it, through the scope of a line. */
function FromLine({ id }: { id: string }) {
  const { line } = useLineItem(id);
  renderSlowly(undefined);
  return <i data-line={id}>{line?.total.minorUnitsAmount}</i>;
}

/** How not to do it: what is there when it renders, without telling React of the store. */
function Unsubscribed() {
  const total = useCheckoutStore().getState().session?.total.total.minorUnitsAmount;
  renderSlowly(total);
  return <i data-total="">{total}</i>;
}

/** As of Testing Library, with time enough for renders that are slow on purpose. */
const waitFor = (check: () => void) => waitForDefault(check, { timeout: 15_000 });

function times(count: number, render: (index: number) => ReactNode) {
  return Array.from({ length: count }, (_, index) => render(index));
}

/** All of our ways to read, many times over. */
function Readers() {
  const ids = useCheckoutSession(({ lineItems }) => lineItems.map(({ id }) => id)) ?? [];
  return (
    <>
      {times(READERS, (index) => (
        <div key={index}>
          <FromSession />
          <FromTotals />
          <FromLines />
          {ids.map((id) => (
            <ul key={id}>
              <FromLine id={id} />
              <LineItem.Root id={id}>
                <LineItem.Subtotal />
              </LineItem.Root>
            </ul>
          ))}
        </div>
      ))}
    </>
  );
}

const ManyUnsubscribed = () => times(READERS * 4, (index) => <Unsubscribed key={index} />);

/** The totals that the page says, or that its lines come to. A page of one session has one. */
function totalsOn(page: Element): string[] {
  const texts = [...page.querySelectorAll('[data-total]')].map((it) => it.textContent ?? '');
  const lines = new Map<string, string>();
  for (const reader of page.querySelectorAll('[data-line]')) {
    const id = reader.getAttribute('data-line')!;
    const text = reader.textContent ?? '';
    if (lines.has(id) && lines.get(id) !== text) texts.push(`two amounts of ${id}`);
    lines.set(id, text);
  }
  for (const subtotal of page.querySelectorAll('[data-checkstand="line-item-subtotal"]')) {
    const cents = String(Math.round(Number(subtotal.textContent?.replace(/[^\d.]/g, '')) * 100));
    const beside = subtotal.closest('ul')!.querySelector('[data-line]')!;
    if (beside.textContent !== cents) texts.push(`a subtotal of ${cents}`);
  }
  if (lines.size > 0) {
    texts.push(String([...lines.values()].reduce((sum, text) => sum + Number(text), 0)));
  }
  return [...new Set(texts)].filter(Boolean);
}

/** An open checkout in a root of its own, as an app has it, and what each of its commits shows. */
async function open(page: ReactNode, isStrict = false) {
  const simulator = createSimulator();
  const { clientSecret } = await scenarios.cart.create(simulator);
  const handle = createStoreHandle();
  const container = document.body.appendChild(document.createElement('div'));
  const commits: string[][] = [];
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  const tree = (
    // Called within each commit, when the page has changed and nothing has been put right yet.
    <Profiler id="page" onRender={() => commits.push(totalsOn(container))}>
      <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
        {handle.element}
        {page}
      </CheckoutProvider>
    </Profiler>
  );
  root.render(isStrict ? <StrictMode>{tree}</StrictMode> : tree);
  await waitFor(() => expect(handle.current.getState().status).toBe('open'));
  const { actions, getState } = handle.current;
  const order = async (quantity: number) => {
    const lineItem = getState().session!.lineItems[0]!.id;
    expect(await actions.updateLineItemQuantity({ lineItem, quantity })).toMatchObject({
      type: 'success',
    });
  };
  return { container, commits, order, total: () => getState().session!.total.total };
}

/** Starts a transition and changes the session once readers have seen it, and before the commit. */
async function changeMidway(
  { commits, order, total }: Awaited<ReturnType<typeof open>>,
  start: () => void,
) {
  seen = [];
  commits.length = 0;
  const before = total().minorUnitsAmount;
  startTransition(start);
  while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve));
  const shown = commits.length;
  await order(5);
  const after = total().minorUnitsAmount;
  expect(after).not.toBe(before);
  // The transition had begun with the old session, and nothing of it was on the page yet.
  expect(seen[0]).toBe(before);
  expect(shown).toBe(0);
  return { before, after };
}

/** A switch that a transition turns on. */
function createSwitch(On: ComponentType) {
  let turnOn = () => {};
  function Switch() {
    const [isOn, setOn] = useState(false);
    turnOn = () => setOn(true);
    return isOn ? <On /> : null;
  }
  return { element: <Switch />, turnOn: () => turnOn() };
}

it.each([false, true])(
  'shows one session in each commit while a transition mounts its readers (StrictMode: %s)',
  async (isStrict) => {
    const { element, turnOn } = createSwitch(Readers);
    const page = await open(element, isStrict);
    const { after } = await changeMidway(page, turnOn);
    await waitFor(() => expect(totalsOn(page.container)).toEqual([String(after)]));
    expect(page.commits.filter((totals) => totals.length > 1)).toEqual([]);
  },
);

it('shows one session in each commit while a transition renders its readers again', async () => {
  let renew = () => {};
  function Renewed() {
    const [, setRenewed] = useState(0);
    renew = () => setRenewed((count) => count + 1);
    return <Readers />;
  }
  const page = await open(<Renewed />);
  await waitFor(() => expect(totalsOn(page.container)).toHaveLength(1));
  const { before, after } = await changeMidway(page, renew);
  await waitFor(() => expect(totalsOn(page.container)).toEqual([String(after)]));
  expect(page.commits.filter((totals) => totals.length > 1)).toEqual([]);
  expect(page.commits.flat()).toContain(String(after));
  expect(after).not.toBe(before);
});

it('lets a deferred part lag behind as a whole, and catch up', async () => {
  function Deferred() {
    const total = useCheckoutSession((session) => session.total.total.minorUnitsAmount);
    const late = useDeferredValue(total);
    return (
      <>
        <i data-total="">{total}</i>
        {times(READERS, (index) => (
          <Late key={index} total={late} />
        ))}
      </>
    );
  }
  function Late({ total }: { total: number | null }) {
    renderSlowly(total ?? undefined);
    return <b data-late="">{total}</b>;
  }
  const page = await open(<Deferred />);
  const late = () => [
    ...new Set([...page.container.querySelectorAll('[data-late]')].map((it) => it.textContent)),
  ];
  await page.order(4);
  await page.order(5);
  const { minorUnitsAmount } = page.total();
  await waitFor(() => expect(totalsOn(page.container)).toEqual([String(minorUnitsAmount)]));
  expect(late()).toHaveLength(1);
  await waitFor(() => expect(late()).toEqual([String(minorUnitsAmount)]));
});

it('would see two sessions in one commit: readers that React does not know of', async () => {
  const { element, turnOn } = createSwitch(ManyUnsubscribed);
  const page = await open(element);
  const { before, after } = await changeMidway(page, turnOn);
  await waitFor(() => expect(page.commits).toContainEqual([String(before), String(after)]));
});

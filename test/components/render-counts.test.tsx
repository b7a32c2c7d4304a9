import { act, screen, within } from '@testing-library/react';
import {
  CheckoutStatus,
  LineItem,
  LineItems,
  PromotionCode,
  Submit,
  Totals,
  type CheckoutLineItem,
} from 'checkstand';
import { createElement, type ElementType } from 'react';
import { describe, expect, it } from 'vitest';
import { keepSdk } from '../support/keep-sdk.js';
import { renderCheckout } from '../support/render-checkout.js';
import { createSimulator } from '../support/simulator.js';
import { createStoreHandle } from '../support/store-handle.js';

/** Counts how often each part renders: by its name and what it is about. */
function createTally() {
  let counts = new Map<string, number>();
  return {
    /** A `render` function that counts. */
    counted: (tag: ElementType, part: string, subject?: string) => (props: object) => {
      const key = subject ? `${part} of ${subject}` : part;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return createElement(tag, props);
    },
    clear() {
      counts = new Map();
    },
    /** What has rendered since, in the alphabet's order. */
    rendered: () => [...counts.keys()].sort(),
    /** The most that one part of a line has rendered. */
    mostOfLines: () =>
      Math.max(...[...counts].map(([key, count]) => (key.includes(' of li_') ? count : 0))),
    total: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
  };
}

type Tally = ReturnType<typeof createTally>;

function CountedLine({ id, tally: { counted } }: { id: string; tally: Tally }) {
  return (
    <LineItem.Root id={id} render={counted('li', 'Root', id)}>
      <LineItem.Name render={counted('span', 'Name', id)} />
      <LineItem.Description render={counted('span', 'Description', id)} />
      <LineItem.UnitAmount render={counted('span', 'UnitAmount', id)} />
      <LineItem.Subtotal render={counted('span', 'Subtotal', id)} />
      <LineItem.Total render={counted('span', 'Total', id)} />
      <LineItem.Quantity render={counted('div', 'Quantity', id)}>
        <LineItem.Decrement render={counted('button', 'Decrement', id)} />
        <LineItem.QuantityInput render={counted('input', 'QuantityInput', id)} />
        <LineItem.Increment render={counted('button', 'Increment', id)} />
      </LineItem.Quantity>
      <LineItem.Remove render={counted('button', 'Remove', id)} />
      <LineItem.Error render={counted('p', 'Error', id)} />
    </LineItem.Root>
  );
}

function CountedPage({ tally }: { tally: Tally }) {
  const { counted } = tally;
  return (
    <>
      <CheckoutStatus.Open render={counted('div', 'Open')}>
        <LineItems render={counted('ul', 'LineItems')}>
          {({ id }) => <CountedLine id={id} tally={tally} />}
        </LineItems>
        <PromotionCode.Root render={counted('div', 'PromotionCode')} />
      </CheckoutStatus.Open>
      <Totals.Root render={counted('section', 'Totals')}>
        <Totals.List render={counted('dl', 'Totals.List')}>
          {({ name }) => (
            <Totals.Row name={name} render={counted('div', 'Totals.Row', name)}>
              <Totals.Label render={counted('dt', 'Totals.Label', name)} />
              <Totals.Amount render={counted('dd', 'Totals.Amount', name)} />
            </Totals.Row>
          )}
        </Totals.List>
        <Totals.Note render={counted('p', 'Totals.Note')} />
      </Totals.Root>
    </>
  );
}

const amountOf = (row: string) => `Totals.Amount of ${row}`;

/** A hundred lines on the page, everything counted from now on. */
async function renderHundred() {
  const simulator = createSimulator();
  const tally = createTally();
  const handle = createStoreHandle();
  const { stripe, sdk } = keepSdk(simulator.stripe);
  const rendered = await renderCheckout(
    <>
      <CountedPage tally={tally} />
      {handle.element}
    </>,
    { simulator, scenario: 'manyItems', provider: { stripe } },
  );
  await screen.findByText('Subtotal');
  const lines = handle.current.getState().session!.lineItems;
  expect(lines).toHaveLength(100);
  // Every part counts, or the tests below would hold of anything.
  expect(tally.rendered().length).toBeGreaterThan(900);
  tally.clear();
  return { ...rendered, tally, handle, lines, sdk };
}

/** All changes of the page while `act` runs, as the elements that they are in. */
async function mutationsDuring(container: HTMLElement, run: () => Promise<unknown>) {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(container, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  await run();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records;
}

const lineOf = (container: HTMLElement, { name }: CheckoutLineItem) =>
  within(container).getByText(name).closest('li')!;

describe('at a hundred lines', () => {
  it('a quantity renders the changed parts of its line, and the rows with other amounts', async () => {
    const { container, tally, handle, lines } = await renderHundred();
    const line = lines[41]!;
    expect(line.quantity).toBe(1 + (42 % 3));
    const mutations = await mutationsDuring(container, () =>
      act(() => handle.current.actions.updateLineItemQuantity({ lineItem: line.id, quantity: 5 })),
    );
    expect(tally.rendered()).toEqual(
      [
        `Decrement of ${line.id}`,
        `QuantityInput of ${line.id}`,
        `Root of ${line.id}`,
        `Subtotal of ${line.id}`,
        `Total of ${line.id}`,
        `UnitAmount of ${line.id}`,
        'Totals',
        amountOf('subtotal'),
        amountOf('total'),
      ].sort(),
    );
    // Once for the wish and once for the answer, at the most.
    expect(tally.mostOfLines()).toBeLessThanOrEqual(2);

    const here = lineOf(container, line);
    const totals = within(container).getByRole('region');
    for (const { target } of mutations) {
      expect(here.contains(target) || totals.contains(target)).toBe(true);
    }
  });

  it('a quantity between the limits renders no button', async () => {
    const { tally, handle, lines } = await renderHundred();
    const line = lines.find(({ quantity }) => quantity === 2)!;
    await act(() =>
      handle.current.actions.updateLineItemQuantity({ lineItem: line.id, quantity: 3 }),
    );
    expect(tally.rendered().filter((key) => key.endsWith(line.id))).toEqual([
      `QuantityInput of ${line.id}`,
      `Root of ${line.id}`,
      `Subtotal of ${line.id}`,
      `Total of ${line.id}`,
    ]);
  });

  it('a removed line renders no other', async () => {
    const { tally, handle, lines } = await renderHundred();
    const [first, second] = lines;
    await act(() =>
      handle.current.actions.updateLineItemQuantity({ lineItem: first!.id, quantity: 0 }),
    );
    const others = tally.rendered().filter((key) => !key.endsWith(first!.id));
    expect(others).toEqual(['LineItems', 'Totals', amountOf('subtotal'), amountOf('total')].sort());
    expect(screen.queryByText(first!.name)).not.toBeInTheDocument();
    expect(screen.getByText(second!.name)).toBeInTheDocument();
  });

  it('a promotion code renders of each line what it changes: what the line costs in the end', async () => {
    const { tally, handle, lines } = await renderHundred();
    await act(() => handle.current.actions.applyPromotionCode('WELCOME10'));
    const ofLines = tally.rendered().filter((key) => key.includes(' of li_'));
    expect(ofLines).toEqual(lines.map(({ id }) => `Total of ${id}`).sort());
    expect(tally.mostOfLines()).toBe(1);
  });

  it('a session that says the same renders nothing and touches nothing', async () => {
    const { container, tally, sdk } = await renderHundred();
    const loaded = await sdk().loadActions();
    if (loaded.type === 'error') throw new Error(loaded.error.message);
    let delivered = 0;
    sdk().on('change', () => {
      delivered += 1;
    });
    const mutations = await mutationsDuring(container, () =>
      act(() => loaded.actions.runServerUpdate(() => Promise.resolve())),
    );
    expect(delivered).toBeGreaterThan(0);
    expect(tally.total()).toBe(0);
    expect(mutations).toEqual([]);
  });

  it('an e-mail address renders nothing that does not show it', async () => {
    const { tally, handle } = await renderHundred();
    await act(() => handle.current.actions.updateEmail('jenny.rosen@example.com'));
    expect(handle.current.getState().session!.email).toBe('jenny.rosen@example.com');
    expect(tally.rendered()).toEqual([]);
  });
});

describe('the button', () => {
  it('renders for the amount and what it does, and for no line', async () => {
    const tally = createTally();
    const handle = createStoreHandle();
    await renderCheckout(
      <>
        <Submit.Root
          confirmOptions={{ email: 'jenny.rosen@example.com', paymentMethod: 'pm_card_visa' }}
          render={tally.counted('div', 'Root')}
        >
          <Submit.Message render={tally.counted('p', 'Message')} />
          <Submit.Button render={tally.counted('button', 'Button')} />
        </Submit.Root>
        {handle.element}
      </>,
      { train: 'dahlia' },
    );
    await screen.findByText(/^Pay \$/);
    tally.clear();
    const [line] = handle.current.getState().session!.lineItems;
    await act(() =>
      handle.current.actions.updateLineItemQuantity({ lineItem: line!.id, quantity: 2 }),
    );
    expect(screen.getByText('Pay $133.50')).toBeInTheDocument();
    expect(tally.rendered()).toEqual(['Button']);
    expect(tally.total()).toBe(1);
  });
});

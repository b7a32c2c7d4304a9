import { act, render, screen, within } from '@testing-library/react';
import {
  CheckoutProvider,
  CheckoutStatus,
  LineItems,
  Totals,
  useCheckoutSession,
} from 'checkstand';
import { scenarios } from 'checkstand/testing';
import { Component, startTransition, Suspense, useState, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createLate } from '../support/create-late.js';
import { renderCheckout } from '../support/render-checkout.js';
import { createSimulator } from '../support/simulator.js';
import { createStoreHandle } from '../support/store-handle.js';

/** Suspends whenever it is told to, until the returned function is called. */
function createSleeper() {
  let Asleep: React.ComponentType = () => null;
  let set = (_: React.ComponentType) => {};
  function Sleeper() {
    const [Now, setNow] = useState(() => Asleep);
    set = (Next) => setNow(() => Next);
    return <Now />;
  }
  return {
    element: <Sleeper />,
    sleep(start: (run: () => void) => void = (run) => run()): () => void {
      const { Late, arrive } = createLate(() => <p>Awake.</p>);
      Asleep = Late;
      start(() => set(Late));
      return arrive;
    },
  };
}

describe('a page that suspends', () => {
  it('while it is first rendered starts one session', async () => {
    const simulator = createSimulator();
    const { clientSecret } = await scenarios.cart.create(simulator);
    const init = vi.spyOn(simulator.stripe, 'initCheckoutElementsSdk');
    const { Late, arrive } = createLate(() => <p>Late.</p>);
    render(
      <Suspense fallback={<p>Wait.</p>}>
        <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
          <Totals.Root />
          <Late />
        </CheckoutProvider>
      </Suspense>,
    );
    expect(screen.getByText('Wait.')).toBeVisible();
    await act(async () => arrive());
    await screen.findAllByText('$109.50');
    expect(init).toHaveBeenCalledOnce();
  });

  it.each([
    ['at once', undefined],
    ['in a transition', startTransition],
  ] as const)('later, %s, shows what has changed in between once it is back', async (_, start) => {
    const sleeper = createSleeper();
    const store = createStoreHandle();
    const { simulator } = await renderCheckout(
      <>
        {store.element}
        <Suspense fallback={<p>Wait.</p>}>
          <LineItems />
          {sleeper.element}
        </Suspense>
      </>,
    );
    const init = vi.spyOn(simulator.stripe, 'initCheckoutElementsSdk');
    const [first] = await screen.findAllByRole('listitem');
    const wake = await act(async () => sleeper.sleep(start));
    expect(first!.isConnected).toBe(true);
    if (start) expect(first).toBeVisible();
    else expect(first).not.toBeVisible();
    const { id } = store.current.getState().session!.lineItems[0]!;
    await act(() => store.current.actions.updateLineItemQuantity({ lineItem: id, quantity: 3 }));
    await act(async () => wake());
    expect(screen.getByText('Awake.')).toBeVisible();
    expect(first).toBeVisible();
    expect(within(first!).getByRole('spinbutton')).toHaveValue('3');
    expect(init).toHaveBeenCalledOnce();
  });
});

describe('an error in one part', () => {
  class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
    override state = { failed: false };
    static getDerivedStateFromError = () => ({ failed: true });
    override render() {
      if (!this.state.failed) return this.props.children;
      return <button onClick={() => this.setState({ failed: false })}>Try again</button>;
    }
  }

  it('leaves the others working, and the part is right once it is tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let isBroken = false;
    function Fragile() {
      const lines = useCheckoutSession((session) => session.lineItems.length);
      if (isBroken) throw new Error('broken');
      return <p>{lines} lines</p>;
    }
    const store = createStoreHandle();
    const { user } = await renderCheckout(
      <>
        {store.element}
        <Boundary>
          <LineItems>{({ id }) => <p key={id}>A line</p>}</LineItems>
          <Fragile />
        </Boundary>
        <CheckoutStatus.Open>
          <Totals.Root />
        </CheckoutStatus.Open>
      </>,
    );
    await screen.findByText('3 lines');
    isBroken = true;
    const remove = (index: number) => {
      const { id } = store.current.getState().session!.lineItems[index]!;
      return act(() => store.current.actions.updateLineItemQuantity({ lineItem: id, quantity: 0 }));
    };
    await remove(1);
    const retry = screen.getByRole('button', { name: 'Try again' });
    expect(screen.queryByText('A line')).not.toBeInTheDocument();
    expect(screen.getAllByText('$93.00')).toHaveLength(2);
    isBroken = false;
    await user.click(retry);
    expect(screen.getByText('2 lines')).toBeVisible();
    expect(screen.getAllByText('A line')).toHaveLength(2);
    vi.restoreAllMocks();
  });
});

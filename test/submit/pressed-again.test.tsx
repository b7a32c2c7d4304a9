import { act, screen, waitFor } from '@testing-library/react';
import {
  Email,
  Submit,
  useSubmit,
  type CheckoutActionResult,
  type CheckoutEvent,
} from 'checkstand';
import type { Train } from 'checkstand/testing';
import { Component, useEffect, useState, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { enter } from '../support/enter-card.js';
import { expectPaidOnce } from '../support/expect-payments.js';
import { BUYER, PayPage, THANKS } from '../support/pay-page.js';
import { renderCheckout } from '../support/render-checkout.js';
import { createSimulator } from '../support/simulator.js';

const confirms = (calls: readonly string[]) => calls.filter((call) => call === 'confirm').length;

describe.each(['clover', 'dahlia', 'endive'] satisfies Train[])(
  'pressed more than once (%s)',
  (train) => {
    const createSlow = () => createSimulator({ train, latency: 20 });

    it('by Enter in a field of the page’s own form, which presses the button too', async () => {
      const simulator = createSlow();
      function Form() {
        const { submit } = useSubmit(BUYER);
        return (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <Email.Root />
            <Submit.Root confirmOptions={BUYER}>
              <Submit.Button type="submit" />
            </Submit.Root>
          </form>
        );
      }
      const { user, sessionId } = await renderCheckout(<Form />, { simulator, strict: true });
      await screen.findByText(/^Pay \$/);
      await enter(user, 'Email', BUYER.email!);
      await user.keyboard('{Enter}');
      await user.click(screen.getByText(/^Pay \$|…$/));
      await screen.findByText('Done');
      expect(confirms(simulator.controls.calls())).toBe(1);
      await expectPaidOnce(simulator, sessionId);
    });

    it('by two components in one tick, each of which hears of it once', async () => {
      const simulator = createSlow();
      const heard: CheckoutActionResult[] = [];
      const submits = new Set<() => Promise<CheckoutActionResult>>();
      const events: CheckoutEvent[] = [];
      function Own() {
        const { submit } = useSubmit(BUYER);
        useEffect(() => void submits.add(submit), [submit]);
        return null;
      }
      const { sessionId } = await renderCheckout(
        <PayPage>
          <Own />
          <Own />
        </PayPage>,
        { simulator, strict: true, provider: { onEvent: (event) => events.push(event) } },
      );
      await screen.findByText(/^Pay \$/);
      await waitFor(() => expect(events).toHaveLength(1));
      expect(submits.size).toBe(2);
      await act(async () => {
        for (const submit of [...submits, ...submits]) {
          void submit().then((result) => heard.push(result));
        }
      });
      await screen.findByText(THANKS);
      expect(heard.map(({ type }) => type)).toEqual(Array(4).fill('success'));
      expect(confirms(simulator.controls.calls())).toBe(1);
      expect(events.map(({ type }) => type)).toEqual(['loaded', 'submitStarted', 'completed']);
      await expectPaidOnce(simulator, sessionId);
    });
  },
);

/** What shops put around a part that may fail. */
class Boundary extends Component<{ children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    return this.state.failed ? (
      <button type="button" onClick={() => this.setState({ failed: false })}>
        Show again
      </button>
    ) : (
      this.props.children
    );
  }
}

describe('the button goes away while Stripe is asked, and comes back', () => {
  /** A page whose button is about to press, and stays away until told. */
  async function open() {
    const simulator = createSimulator();
    let fail = () => {};
    function Fragile() {
      const [failed, setFailed] = useState(false);
      fail = () => setFailed(true);
      if (failed) throw new Error('A part of the shop has failed.');
      return <Submit.Root confirmOptions={BUYER} />;
    }
    const page = await renderCheckout(
      <Boundary>
        <Fragile />
      </Boundary>,
      { simulator, strict: true },
    );
    const release = simulator.controls.hangNext({ on: 'confirm' });
    await page.user.click(await screen.findByText(/^Pay \$/));
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    act(() => fail());
    quiet.mockRestore();
    expect(screen.queryByText('Processing…')).not.toBeInTheDocument();
    const showAgain = () => page.user.click(screen.getByText('Show again'));
    return { ...page, simulator, release: () => act(async () => release()), showAgain };
  }

  it('after the error boundary was reset: it joins the payment', async () => {
    const { simulator, user, release, showAgain, sessionId } = await open();
    await showAgain();
    const button = screen.getByText('Processing…');
    await user.click(button);
    await release();
    await screen.findByText('Done');
    expect(confirms(simulator.controls.calls())).toBe(1);
    await expectPaidOnce(simulator, sessionId);
  });

  it('after the answer has come: it says that it is done', async () => {
    const { simulator, release, showAgain, sessionId } = await open();
    await release();
    await showAgain();
    expect(screen.getByText('Done')).toHaveAttribute('aria-disabled', 'true');
    await expectPaidOnce(simulator, sessionId);
  });
});

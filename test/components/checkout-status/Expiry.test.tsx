import { act, screen } from '@testing-library/react';
import { CheckoutStatus, Submit, Totals, useCheckoutAction } from 'checkstand';
import { scenarios } from 'checkstand/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createSimulator } from '../../support/simulator.js';
import { createStoreHandle } from '../../support/store-handle.js';

const NOW = Date.UTC(2026, 10, 20, 12);
const inSeconds = (seconds: number) => NOW / 1000 + seconds;

// React, the simulator and the page's clock go by the same timers.
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: false });
  return () => vi.useRealTimers();
});

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const timer = () => screen.queryByRole('timer');
/** What the live region of the provider said last. */
const spoken = () => screen.getAllByRole('status').at(-1)!.textContent;

async function open(
  expiresAt: number | null,
  props: { warnBefore?: number } = {},
  options: Parameters<typeof renderCheckout>[1] = {},
) {
  const store = createStoreHandle();
  const rendered = await renderCheckout(
    <>
      <CheckoutStatus.Expiry expiresAt={expiresAt} {...props} />
      <CheckoutStatus.Open>
        <Totals.Root />
        <Submit.Root
          confirmOptions={{
            email: 'ada@example.com',
            paymentMethod: 'pm_card_visa',
            redirect: 'if_required',
          }}
        />
      </CheckoutStatus.Open>
      <CheckoutStatus.Complete />
      <CheckoutStatus.Expired />
      {store.element}
    </>,
    options,
  );
  await pass(0.1);
  expect(screen.getByText('Subtotal')).toBeInTheDocument();
  const { simulator, sessionId } = rendered;
  const polls = () => simulator.controls.calls().filter((call) => call === 'poll').length;
  const endAtStripe = () => simulator.controls.expireSession(sessionId);
  return { ...rendered, store, polls, endAtStripe };
}

describe('<CheckoutStatus.Expiry>', () => {
  it('renders nothing while there is time, then the minutes that are left', async () => {
    const { container } = await open(inSeconds(600));
    expect(timer()).not.toBeInTheDocument();
    await pass(299);
    expect(timer()).not.toBeInTheDocument();
    await pass(1);
    expect(timer()).toHaveTextContent('This checkout closes in less than 5 minutes.');
    expect(timer()).toHaveAttribute('data-minutes-left', '5');
    vi.useRealTimers();
    await expectAccessible(container);
  });

  it('counts whole minutes down to the end', async () => {
    await open(inSeconds(90), { warnBefore: 75 });
    expect(timer()).not.toBeInTheDocument();
    await pass(15);
    expect(timer()).toHaveTextContent('less than 2 minutes');
    await pass(15);
    expect(timer()).toHaveTextContent('less than 1 minute.');
    expect(timer()).not.toHaveAttribute('data-due');
    await pass(60);
    expect(timer()).toHaveTextContent('The time for this checkout is over.');
    expect(timer()).toHaveAttribute('data-due');
  });

  it('is spoken when the warning begins, in the last minute and at the end, and never between', async () => {
    await open(inSeconds(310));
    await pass(10);
    await pass(1);
    expect(spoken()).toContain('less than 5 minutes');
    await pass(120);
    expect(timer()).toHaveTextContent('less than 3 minutes');
    expect(spoken()).toContain('less than 5 minutes');
    await pass(120);
    await pass(1);
    expect(spoken()).toContain('less than 1 minute.');
    await pass(60);
    await pass(1);
    expect(spoken()).toContain('The time for this checkout is over.');
  });

  it('has Stripe say that the session has expired', async () => {
    const { endAtStripe, store, polls } = await open(inSeconds(60));
    endAtStripe();
    expect(store.current.getState().status).toBe('open');
    await pass(60);
    expect(store.current.getState().status).toBe('expired');
    expect(screen.getByRole('alert')).toHaveTextContent('This checkout has expired.');
    expect(timer()).not.toBeInTheDocument();
    await pass(600);
    expect(polls()).toBe(1);
  });

  it('asks again and again, ever more seldom, while Stripe’s clock is behind', async () => {
    const { endAtStripe, store, polls } = await open(inSeconds(60));
    await pass(60);
    expect(polls()).toBe(1);
    await pass(5);
    expect(polls()).toBe(2);
    await pass(10);
    expect(polls()).toBe(3);
    await pass(300);
    expect(polls()).toBeLessThan(12);
    expect(store.current.getState().status).toBe('open');
    endAtStripe();
    await pass(60);
    expect(store.current.getState().status).toBe('expired');
  });

  it('waits for Stripe to be reached, without a word', async () => {
    const { endAtStripe, store, simulator } = await open(inSeconds(60));
    const before = store.current.getState().actions;
    endAtStripe();
    simulator.controls.setOffline(true);
    await pass(75);
    expect(store.current.getState().status).toBe('open');
    expect(store.current.getState().actions).toEqual(before);
    simulator.controls.setOffline(false);
    await pass(60);
    expect(store.current.getState().status).toBe('expired');
  });

  it('asks again when an answer was lost', async () => {
    const { endAtStripe, store, simulator } = await open(inSeconds(60));
    endAtStripe();
    simulator.controls.loseNextReply({ on: 'poll' });
    await pass(61);
    expect(store.current.getState().status).toBe('open');
    await pass(5);
    expect(store.current.getState().status).toBe('expired');
  });

  it('leaves Stripe alone while the buyer pays', async () => {
    const { simulator, store, polls } = await open(inSeconds(5));
    const release = simulator.controls.hangNext({ on: 'confirm' });
    await act(async () => screen.getByText(/^Pay \$/).click());
    await pass(12);
    expect(polls()).toBe(0);
    release();
    await pass(1);
    expect(store.current.getState().status).toBe('complete');
    expect(screen.getByText(/^Thank you/)).toBeInTheDocument();
    expect(timer()).not.toBeInTheDocument();
  });

  it('shows nothing of its own asking: neither pending amounts nor an error', async () => {
    const seen: boolean[] = [];
    function Watch() {
      const { pending, error } = useCheckoutAction('runServerUpdate');
      seen.push(pending || error !== null);
      return null;
    }
    const simulator = createSimulator();
    await renderCheckout(
      <>
        <CheckoutStatus.Expiry expiresAt={inSeconds(1)} />
        <Watch />
        <Totals.Root />
      </>,
      { simulator },
    );
    await pass(0.5);
    simulator.controls.failNext({ on: 'poll' });
    await pass(30);
    expect(seen).not.toContain(true);
  });

  it('is right again at once when a device wakes up', async () => {
    await open(inSeconds(3600));
    // Timers stood still meanwhile.
    vi.setSystemTime(NOW + 3_500_000);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(timer()).toHaveTextContent('less than 2 minutes');
  });

  it('starts afresh with another session', async () => {
    const simulator = createSimulator();
    const first = await scenarios.oneItem.create(simulator);
    const second = await scenarios.cart.create(simulator);
    const secrets = [first.clientSecret, second.clientSecret];
    const ask = () => Promise.resolve(secrets.shift()!);
    const { store } = await open(inSeconds(60), {}, { simulator, provider: { clientSecret: ask } });
    simulator.controls.expireSession(first.sessionId);
    await pass(60);
    await act(async () => screen.getByRole('button', { name: 'Start again' }).click());
    await pass(0.2);
    expect(store.current.getState().status).toBe('open');
    expect(timer()).toHaveTextContent('The time for this checkout is over.');
  });

  it('renders nothing without an end, or once the session is closed', async () => {
    await open(null);
    await pass(10_000);
    expect(timer()).not.toBeInTheDocument();
  });

  it('warns of milliseconds', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await open(NOW + 60_000);
    expect(warn).toHaveBeenCalledWith(
      expect.stringMatching(/`expiresAt` .* in milliseconds\. .*expires_at/),
    );
    expect(timer()).not.toBeInTheDocument();
    warn.mockRestore();
  });
});

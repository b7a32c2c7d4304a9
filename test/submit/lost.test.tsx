import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CheckoutProvider, CheckoutStatus, type CheckoutEvent } from 'checkstand';
import type { StripeSimulator } from 'checkstand/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNothingPaid, expectPaidOnce } from '../support/expect-payments.js';
import { setOnline } from '../support/network.js';
import { BUYER, PayPage, THANKS } from '../support/pay-page.js';
import { renderCheckout } from '../support/render-checkout.js';
import { createSimulator } from '../support/simulator.js';

// Stripe.js looks for a lost answer for half a minute.
beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

/** How often Stripe.js asks for an answer that was lost. */
const POLLS = 7;
const UNKNOWN = /could not find out whether your payment went through/;
const giveUp = () => act(() => vi.advanceTimersByTimeAsync(40_000));

/** The payment goes through, its answer is lost, and so are those to that many questions about it. */
function loseAnswers({ controls }: StripeSimulator, polls: number): void {
  controls.loseNextReply({ on: 'confirm' });
  for (let poll = 0; poll < polls; poll += 1) controls.failNext({ on: 'poll' });
}

describe.each(['clover', 'dahlia', 'endive'] as const)('the answer is lost (%s)', (train) => {
  async function open() {
    const simulator = createSimulator({ train });
    const events: CheckoutEvent[] = [];
    const page = await renderCheckout(
      <PayPage>
        <CheckoutStatus.Offline />
      </PayPage>,
      { simulator, strict: true, provider: { onEvent: (event) => events.push(event) } },
    );
    const press = () => fireEvent.click(screen.getByText(/^Pay \$/));
    const types = () => events.map(({ type }) => type);
    await screen.findByText(/^Pay \$/);
    await waitFor(() => expect(types()).toEqual(['loaded']));
    return { ...page, press, types };
  }

  it('is asked for once more before anything is called a failure', async () => {
    const { simulator, press, sessionId, types } = await open();
    loseAnswers(simulator, POLLS);
    press();
    await giveUp();
    await screen.findByText(THANKS);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(types()).toEqual(['loaded', 'submitStarted', 'completed']);
    await expectPaidOnce(simulator, sessionId);
  });

  it('for good: the buyer is told so, and the next press finds the payment', async () => {
    const { simulator, press, sessionId, types } = await open();
    loseAnswers(simulator, POLLS + 1);
    press();
    await giveUp();
    expect(await screen.findByRole('alert')).toHaveTextContent(UNKNOWN);
    await expectPaidOnce(simulator, sessionId);
    press();
    await screen.findByText(THANKS);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(types()).toEqual([
      'loaded',
      'submitStarted',
      'submitFailed',
      'submitStarted',
      'completed',
    ]);
    await expectPaidOnce(simulator, sessionId);
  });

  it('for good: the page says that it is paid once it hears so otherwise', async () => {
    const { simulator, press, sessionId } = await open();
    setOnline(false);
    loseAnswers(simulator, POLLS + 1);
    press();
    await giveUp();
    await screen.findByText(UNKNOWN);
    setOnline(true);
    await screen.findByText(THANKS);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByText('Done')).not.toHaveAttribute('data-invalid');
    await expectPaidOnce(simulator, sessionId);
  });

  it('for good: a page that is loaded anew says that it is paid', async () => {
    const { simulator, press, sessionId, clientSecret, unmount } = await open();
    loseAnswers(simulator, POLLS + 1);
    press();
    await giveUp();
    await screen.findByText(UNKNOWN);
    unmount();
    render(
      <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
        <PayPage />
      </CheckoutProvider>,
    );
    await screen.findByText(THANKS);
    expect(screen.getByText('Done')).toHaveAttribute('aria-disabled', 'true');
    await expectPaidOnce(simulator, sessionId);
  });

  it('while offline, which ends: the page says that it is paid', async () => {
    const { simulator, press, sessionId } = await open();
    simulator.controls.loseNextReply({ on: 'confirm' });
    press();
    await waitFor(() => expect(simulator.controls.payments()).toHaveLength(1));
    simulator.controls.setOffline(true);
    await act(() => vi.advanceTimersByTimeAsync(4000));
    expect(screen.getByText('Processing…')).toBeInTheDocument();
    simulator.controls.setOffline(false);
    await giveUp();
    await screen.findByText(THANKS);
    await expectPaidOnce(simulator, sessionId);
  });

  it('after the bank was asked: pays once', async () => {
    const simulator = createSimulator({ train });
    const { sessionId } = await renderCheckout(
      <PayPage confirmOptions={{ ...BUYER, paymentMethod: 'pm_card_threeDSecure2Required' }} />,
      { simulator, strict: true },
    );
    await screen.findByText(/^Pay \$/);
    fireEvent.click(screen.getByText(/^Pay \$/));
    await screen.findByRole('dialog');
    simulator.controls.loseNextReply({ on: 'authenticate' });
    fireEvent.click(screen.getByText('Complete'));
    await giveUp();
    await screen.findByText(THANKS);
    await expectPaidOnce(simulator, sessionId);
  });

  it('offline before the press, nothing is paid; the next press pays', async () => {
    const { simulator, press, sessionId } = await open();
    simulator.controls.setOffline(true);
    press();
    await act(() => vi.advanceTimersByTimeAsync(1000));
    simulator.controls.setOffline(false);
    await giveUp();
    await screen.findByRole('alert');
    await expectNothingPaid(simulator);
    press();
    await screen.findByText(THANKS);
    await expectPaidOnce(simulator, sessionId);
  });
});

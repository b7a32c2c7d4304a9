import { act, render, screen } from '@testing-library/react';
import { CheckoutProvider, type CheckoutActionResult, type CheckoutEvent } from 'checkstand';
import { scenarios, type Train } from 'checkstand/testing';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { expectNothingPaid, expectPaidOnce } from '../support/expect-payments.js';
import { merchantOf } from '../support/merchant.js';
import { BUYER, PayPage, THANKS } from '../support/pay-page.js';
import { renderCheckout } from '../support/render-checkout.js';
import { createSimulator } from '../support/simulator.js';
import { createStoreHandle } from '../support/store-handle.js';

const payButton = () => screen.findByText(/^Pay \$/);
const EXPIRED = 'This checkout has expired. Nothing was charged.';

describe.each(['clover', 'dahlia', 'endive'] satisfies Train[])(
  'between the press and Stripe (%s)',
  (train) => {
    /** The press of a buyer that Stripe has not heard of yet. */
    async function press(paymentMethod = 'pm_card_visa') {
      const simulator = createSimulator({ train });
      const page = await renderCheckout(<PayPage confirmOptions={{ ...BUYER, paymentMethod }} />, {
        simulator,
        scenario: 'oneItem',
        strict: true,
      });
      const button = await payButton();
      const arrive = simulator.controls.hangNext({ on: 'confirm' });
      await page.user.click(button);
      return { ...page, button, arrive: () => act(async () => arrive()) };
    }

    it('the total rises: nothing is paid until the buyer has seen it', async () => {
      const { simulator, sessionId, user, button, arrive } = await press();
      const { sessions } = merchantOf(simulator).checkout;
      const { data } = await sessions.listLineItems(sessionId);
      await sessions.update(sessionId, {
        line_items: data.map(({ id }) => ({ id, quantity: 2 })),
      });
      await arrive();
      expect(await screen.findByRole('alert')).toHaveTextContent('The total has changed to $48.00');
      expect(button).toHaveTextContent('Pay $48.00');
      await expectNothingPaid(simulator);
      await user.click(button);
      await screen.findByText(THANKS);
      await expectPaidOnce(simulator, sessionId, 4800);
    });

    it('the session expires: nothing is paid, and the buyer is told', async () => {
      const { simulator, sessionId, button, arrive } = await press();
      simulator.controls.expireSession(sessionId);
      await arrive();
      await screen.findByText(EXPIRED);
      expect(button).toHaveAttribute('aria-disabled', 'true');
      await expectNothingPaid(simulator);
    });

    it('the session expires while the bank asks: nothing is paid, and the buyer is told', async () => {
      const { simulator, sessionId, user, arrive } = await press('pm_card_threeDSecure2Required');
      await arrive();
      const complete = await screen.findByText('Complete');
      simulator.controls.expireSession(sessionId);
      await user.click(complete);
      await screen.findByText(EXPIRED);
      await expectNothingPaid(simulator);
    });
  },
);

describe('another secret while Stripe is asked', () => {
  it('keeps the payment out of the next order, and whoever waits hears of it once', async () => {
    const simulator = createSimulator();
    const first = await scenarios.oneItem.create(simulator);
    const second = await scenarios.cart.create(simulator);
    const handle = createStoreHandle();
    const events: CheckoutEvent[] = [];
    const page = (clientSecret: string) => (
      <StrictMode>
        <CheckoutProvider
          stripe={simulator.stripe}
          clientSecret={clientSecret}
          onEvent={(event) => events.push(event)}
        >
          <PayPage />
          {handle.element}
        </CheckoutProvider>
      </StrictMode>
    );
    const { rerender } = render(page(first.clientSecret));
    await payButton();
    const release = simulator.controls.hangNext({ on: 'confirm' });
    const settled: CheckoutActionResult[] = [];
    await act(async () => void handle.current.submit(BUYER).then((result) => settled.push(result)));
    rerender(page(second.clientSecret));
    expect(await screen.findByText('Pay $109.50')).not.toHaveAttribute('aria-disabled');
    await act(async () => release());
    await expectPaidOnce(simulator, first.sessionId, 2400);
    expect(settled).toMatchObject([{ type: 'success', session: { id: first.sessionId } }]);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(handle.current.getState()).toMatchObject({
      status: 'open',
      submit: 'idle',
      session: { id: second.sessionId },
    });
    expect(events.filter(({ type }) => type === 'completed')).toEqual([]);
  });
});

import { act, screen, waitFor } from '@testing-library/react';
import {
  LineItems,
  PaymentElement,
  Submit,
  useCheckoutAction,
  useSubmit,
  type CheckoutActionResult,
} from 'checkstand';
import type { Train } from 'checkstand/testing';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../support/create-world.js';
import { expectNothingPaid, expectPaidOnce } from '../support/expect-payments.js';
import { BUYER, PayPage, THANKS } from '../support/pay-page.js';
import { renderCheckout } from '../support/render-checkout.js';
import { createSimulator } from '../support/simulator.js';

/** What the browser does with a page that it has kept as it was: the buyer is back by the back button. */
const comeBack = () =>
  act(
    async () =>
      void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
  );

describe.each(['clover', 'dahlia', 'endive'] satisfies Train[])(
  'a buyer who is sent to a bank’s page (%s)',
  (train) => {
    async function goToBank() {
      const left: string[] = [];
      const { simulator, provider } = createWorld(
        () => ({ allowed_payment_method_types: ['card', 'alipay'] }),
        { train, navigate: (url) => left.push(url) },
      );
      const settled: CheckoutActionResult[] = [];
      function OwnButton() {
        const { submit, phase } = useSubmit({ email: BUYER.email, redirect: 'if_required' });
        const { pending } = useCheckoutAction('confirm');
        return (
          <button type="button" onClick={async () => settled.push(await submit())}>
            {`${phase} ${pending}`}
          </button>
        );
      }
      const { user } = await renderCheckout(
        <PayPage>
          <PaymentElement />
          <OwnButton />
        </PayPage>,
        { simulator, provider, strict: true },
      );
      await user.click(await screen.findByText('Alipay'));
      await user.click(screen.getByText('idle false'));
      await waitFor(() => expect(left).toHaveLength(1));
      expect(screen.getByText('confirming true')).toBeInTheDocument();
      const [sessionId] = (await provider.clientSecret()).split('_secret_');
      return { simulator, user, settled, left, sessionId: sessionId! };
    }

    it('and comes back finds a form that can be used, and pays once by card', async () => {
      const { simulator, user, settled, sessionId } = await goToBank();
      expect(settled).toEqual([]);
      await comeBack();
      await screen.findByText('idle false');
      // Whoever waited is told, once; the page shows no failure, as there was none.
      expect(settled).toMatchObject([{ type: 'error', error: { code: 'abandoned' } }]);
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      await expectNothingPaid(simulator);
      await user.click(screen.getByText('Pay $24.00'));
      await screen.findByText(THANKS);
      expect(settled).toHaveLength(1);
      await expectPaidOnce(simulator, sessionId, 2400);
    });

    it('and comes back after it was paid there is told so', async () => {
      const { simulator, sessionId, left } = await goToBank();
      simulator.controls.completeRedirect(sessionId, 'succeeded');
      await comeBack();
      await screen.findByText(THANKS);
      expect(left).toHaveLength(1);
      await expectPaidOnce(simulator, sessionId, 2400);
    });
  },
);

describe('a buyer who leaves the page by a link, and comes back', () => {
  const payButton = () => screen.findByText(/^Pay \$/);

  it('while a change is on its way: nothing is paid before the next press', async () => {
    const { simulator, user, sessionId } = await renderCheckout(
      <PayPage>
        <LineItems />
      </PayPage>,
      { strict: true },
    );
    const button = await payButton();
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.click(screen.getByLabelText('Increase quantity of Stoneware mug'));
    await user.click(button);
    expect(button).toHaveTextContent('Updating…');
    await comeBack();
    expect(button).toHaveTextContent(/^Pay \$/);
    await act(async () => release());
    expect(await screen.findByText('Pay $133.50')).toBe(button);
    expect(button).toHaveAttribute('data-phase', 'idle');
    expect(simulator.controls.calls()).not.toContain('confirm');
    await user.click(button);
    await screen.findByText(THANKS);
    await expectPaidOnce(simulator, sessionId, 13_350);
  });

  /** While Stripe is asked: the buyer has pressed, gone to another page, and come back. */
  async function leaveAndComeBack() {
    const { simulator, user, sessionId } = await renderCheckout(<PayPage />, { strict: true });
    const button = await payButton();
    const release = simulator.controls.hangNext({ on: 'confirm' });
    await user.click(button);
    await comeBack();
    return { simulator, user, sessionId, button, release };
  }

  it('while Stripe is asked: the page says how it ended', async () => {
    const { simulator, sessionId, button, release } = await leaveAndComeBack();
    expect(button).toHaveTextContent(/^Pay \$/);
    await act(async () => release());
    await screen.findByText(THANKS);
    await expectPaidOnce(simulator, sessionId);
  });

  it('while Stripe is asked, and presses again: it is paid once', async () => {
    const { simulator, user, sessionId, button, release } = await leaveAndComeBack();
    await user.click(button);
    expect(button).toHaveTextContent('Processing…');
    await act(async () => release());
    await screen.findByText(THANKS);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await expectPaidOnce(simulator, sessionId);
  });

  it('is shown no failure of the confirmation that was left', async () => {
    const { simulator, user } = await renderCheckout(<PayPage />, { strict: true });
    const button = await payButton();
    simulator.controls.declineNext('insufficient_funds');
    const release = simulator.controls.hangNext({ on: 'confirm' });
    await user.click(button);
    await comeBack();
    await act(async () => release());
    await waitFor(() => expect(simulator.controls.calls().at(-1)).toBe('poll'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(button).toHaveAttribute('data-phase', 'idle');
    await expectNothingPaid(simulator);
  });

  it('has paid already: the page says so, with no press', async () => {
    const left: string[] = [];
    const simulator = createSimulator({ navigate: (url) => left.push(url) });
    const { user, sessionId } = await renderCheckout(
      <Submit.Root confirmOptions={{ ...BUYER, redirect: 'always' }} />,
      { simulator, strict: true },
    );
    await user.click(await payButton());
    await waitFor(() => expect(left).toHaveLength(1));
    await comeBack();
    expect(screen.getByRole('button')).toHaveTextContent('Done');
    await expectPaidOnce(simulator, sessionId);
  });
});

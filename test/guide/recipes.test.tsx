import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { fillCard } from './fill-card.js';
import { openCheckout } from './open-checkout.js';
import { CheckoutPage } from './shop/checkout-page.js';
import { createSession } from './shop/create-session.js';

// #region hang
test('hold a payment up, and look at the page meanwhile', async () => {
  const { user, simulator } = await openCheckout();
  await fillCard(user);
  const release = simulator.controls.hangNext({ on: 'confirm' });
  await user.click(screen.getByRole('button', { name: 'Pay $48.00' }));
  expect(await screen.findByRole('button', { name: 'Processing…' })).toBeVisible();

  release();
  expect(await screen.findByText('Thank you. Your payment was successful.')).toBeVisible();
});
// #endregion

// #region fail-load
test('let the session fail to load once', async () => {
  const { simulator, stripe } = await openCheckout();
  const { client_secret } = await createSession(stripe);
  simulator.controls.failNext({ on: 'init' });
  render(<CheckoutPage stripe={simulator.stripe} clientSecret={client_secret} />);

  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByText('Mug')).toHaveLength(2);
});
// #endregion

// #region refuse
test("answer the next change with an error of Stripe's", async () => {
  const { user, simulator } = await openCheckout();
  simulator.controls.failNext({
    on: 'update',
    status: 400,
    error: { type: 'invalid_request_error', message: 'This item is sold out.' },
  });
  await user.click(await screen.findByRole('button', { name: 'Increase quantity of Mug' }));
  expect(await screen.findByText('This item is sold out.')).toBeVisible();
});
// #endregion

// #region latency
test('a slow network', async () => {
  const { simulator } = await openCheckout({ latency: { min: 100, max: 300 } });
  expect(await screen.findByText('Mug')).toBeVisible();
  simulator.controls.setLatency(0);
});
// #endregion

// #region redirect-method
test('a buyer goes to the page of Cash App, and comes back', async () => {
  const navigate = vi.fn<(url: string) => void>();
  const { user, simulator, sessionId } = await openCheckout({
    navigate,
    account: { paymentMethodTypes: ['card', 'cashapp'] },
  });
  await user.click(await screen.findByRole('button', { name: 'Cash App Pay' }));
  await user.click(screen.getByRole('button', { name: 'Pay $48.00' }));
  await vi.waitFor(() => expect(navigate).toHaveBeenCalled());

  const back = simulator.controls.completeRedirect(sessionId, 'succeeded');
  expect(back).toContain('https://shop.example/return?session_id=cs_test_');
  expect(simulator.controls.payments(sessionId)).toHaveLength(1);
});
// #endregion

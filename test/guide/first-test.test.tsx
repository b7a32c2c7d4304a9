import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createStripeSimulator } from 'checkstand/testing';
import Stripe from 'stripe';
import { expect, test } from 'vitest';
import { fillCard } from './fill-card.js';
import { CheckoutPage } from './shop/checkout-page.js';
import { createSession } from './shop/create-session.js';

test('a buyer pays with a card', async () => {
  const simulator = createStripeSimulator();
  const stripe = new Stripe(simulator.secretKey, {
    httpClient: Stripe.createFetchHttpClient(simulator.fetch),
  });
  const session = await createSession(stripe);
  const user = userEvent.setup({ delay: null });

  render(<CheckoutPage stripe={simulator.stripe} clientSecret={session.client_secret} />);
  await fillCard(user);
  await user.click(screen.getByRole('button', { name: 'Pay $48.00' }));

  expect(await screen.findByText('Thank you. Your payment was successful.')).toBeVisible();
  const paid = await stripe.checkout.sessions.retrieve(session.id);
  expect(paid.payment_status).toBe('paid');
});

import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { connectStripe, createStripeSimulator } from 'checkstand/testing';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import Stripe from 'stripe';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fillCard } from './fill-card.js';
import { CheckoutPage } from './shop/checkout-page.js';
import { createSession } from './shop/create-session.js';

// #region setup
let simulator = createStripeSimulator();

const network = setupServer(
  http.all('https://api.stripe.com/*', ({ request }) => simulator.fetch(request)),
);

beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  simulator = createStripeSimulator();
});
afterAll(() => network.close());
// #endregion

// #region test
test('whatever asks for api.stripe.com is answered by the simulator', async () => {
  const stripe = new Stripe('sk_test_123');
  const { client_secret } = await createSession(stripe);
  const user = userEvent.setup({ delay: null });

  const stripeJs = connectStripe({
    apiBase: 'https://api.stripe.com',
    publishableKey: 'pk_test_123',
  });
  render(<CheckoutPage stripe={stripeJs} clientSecret={client_secret} />);
  await fillCard(user);
  await user.click(screen.getByRole('button', { name: 'Pay $48.00' }));
  expect(await screen.findByText('Thank you. Your payment was successful.')).toBeVisible();
});
// #endregion

import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createStripeSimulator, scenarios } from 'checkstand/testing';
import { expect, test } from 'vitest';
import { fillCard } from './fill-card.js';
import { StripeCheckoutPage } from './shop/stripe-checkout-page.js';

test('a buyer with credit pays what is left', async () => {
  const simulator = createStripeSimulator();
  const { clientSecret } = await scenarios.customerBalance.create(simulator);
  const user = userEvent.setup({ delay: null });

  render(<StripeCheckoutPage stripe={simulator.stripe} clientSecret={clientSecret} />);
  await fillCard(user);
  await user.click(await screen.findByRole('button', { name: 'Pay $19.00' }));
  expect(await screen.findByText('Thank you!')).toBeVisible();
});

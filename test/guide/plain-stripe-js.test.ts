import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createStripeConstructor, createStripeSimulator, scenarios } from 'checkstand/testing';
import { beforeEach, expect, test, vi } from 'vitest';
import { fillCard } from './fill-card.js';

let simulator = createStripeSimulator();

// What the script from js.stripe.com defines. `loadStripe` finds it there and loads nothing, so it
// has to be there before the page's modules are imported.
vi.stubGlobal(
  'Stripe',
  createStripeConstructor({ train: 'endive', fetch: (...call) => simulator.fetch(...call) }),
);
const { startCheckout } = await import('./shop/plain-checkout.js');

beforeEach(() => {
  simulator = createStripeSimulator();
});

test('a buyer is declined', async () => {
  const { clientSecret } = await scenarios.customerBalance.create(simulator);
  const user = userEvent.setup({ delay: null });

  await startCheckout(document.body, clientSecret);
  await fillCard(user, '4000 0000 0000 0002');
  await user.click(screen.getByRole('button', { name: 'Pay $19.00' }));
  expect(await screen.findByText('Your card was declined.')).toBeVisible();
});
